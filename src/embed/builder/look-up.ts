import {fetchAnswer} from '../../network/fetch-answer.js';
import {parseAnswer, readIfFeed} from '../../network/parse-answer.js';
import {expandUrl} from '../../network/url-template.js';
import type {Article, Category, ReadOptions} from '../../reading/article.js';
import {explain} from '../../reading/explain.js';
import {readArticles} from '../../reading/read-articles.js';
import {readCategories} from '../../reading/read-categories.js';
import {TinError} from '../../reading/tin-error.js';
import type {Snippet} from '../snippet.js';
import {diagnose, type Diagnosis} from './diagnose.js';
import type {Found} from './state.js';

const TIMEOUT_MS = 20_000;

/** Fetches the address of an embedding and says what is there, or what is wrong. Rejects only when aborted. */
export async function lookUp({source}: Snippet, base: string, signal: AbortSignal): Promise<Found | Diagnosis> {
  let text = '';
  const [first = ''] = (source['src'] ?? '').split(/\s+/);
  let url = first;
  try {
    url = new URL(expandUrl(first, {page: 1, page0: 0, offset: 0, offset1: 1, limit: 10}, base), base).href;
    const answer = await fetchAnswer(url, {timeout: TIMEOUT_MS, credentials: 'omit', cache: 'no-cache'}, signal);
    text = answer.text;
    const read: ReadOptions = {...pick(source, 'preset', 'items', 'map'), ...numbers(source), base: answer.url};
    const feed = await readIfFeed(answer, read);
    if (feed) return {json: undefined, articles: feed.articles};
    const json = await parseAnswer(answer, url);
    return readEither(json, read);
  } catch (error) {
    signal.throwIfAborted();
    const known = error instanceof TinError ? error : new TinError('shape', String(error), {url});
    return diagnose(known, url, text);
  }
}

/** Articles; or categories, where there is nothing else. */
function readEither(json: unknown, read: ReadOptions): Found {
  const categories = readOrNothing(() => readCategories(json, read));
  const articles = readOrNothing(() => readArticles(json, read).articles);
  if (categories?.length && (!articles?.length || isOfCategories(articles, categories)))
    return {json, articles: [], categories};
  return {json, explanation: explain(json, read), articles: readArticles(json, read).articles};
}

function readOrNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Categories have names and addresses, as articles do: but no dates and no pictures, and what articles never have. */
const isOfCategories = (articles: readonly Article[], categories: readonly Category[]): boolean =>
  articles.every(({publishedAt, image}) => !publishedAt && !image) &&
  categories.some(({count, children}) => count !== undefined || children.length > 0);

const pick = (source: Snippet['source'], ...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap(name => (source[name] ? [[name, source[name]]] : [])));

function numbers(source: Snippet['source']): Pick<ReadOptions, 'tz' | 'dateOrder'> {
  const {tz, 'date-order': order} = source;
  return {...(tz && {tz: Number(tz)}), ...((order === 'dmy' || order === 'mdy') && {dateOrder: order})};
}
