import type {Article} from '../reading/article.js';
import {isBag} from '../reading/nested.js';
import {loadOneOf} from '../reading/read-lazily.js';
import {addressesOf, expand} from './addresses.js';
import type {Answer} from './answer.js';
import {failure} from './failure.js';
import type {Endpoint, Loaded, LoadOptions} from './endpoint.js';
import {loadAnswer} from './load-answer.js';
import {loadArticles} from './load-articles.js';
import {parseAnswer, readIfFeed} from './parse-answer.js';
import {worded} from './worded.js';

/** Pages of the list that are looked through for an article that has no address of its own. */
const MOST_PAGES = 5;

/**
 * Loads one article: from the address that `article-src` or its system gives it, else out of the list.
 *
 * @param id Its id; without it the endpoint's address is that of one article.
 */
export async function loadArticle(
  endpoint: Endpoint,
  id: string | undefined,
  signal: AbortSignal,
  options: LoadOptions = {},
): Promise<Loaded<Article>> {
  const [src = ''] = endpoint.src;
  if (id === undefined) return loadOne(endpoint, expand(src), undefined, signal, options);
  const own = await addressOf(endpoint, id);
  if (own) return loadOne(endpoint, own, id, signal, options);

  let request = {};
  for (let page = 0; page < MOST_PAGES; page++) {
    // The end of the list may be missing: what was found in it is whole.
    const {value, isCut: _, ...rest} = await loadArticles(endpoint, request, signal, options);
    const found = value.articles.find(article => isNamed(article, id));
    // The list told which system it is, and with that where the whole article is.
    const address = found?.html ? undefined : await addressOf(endpoint, id);
    if (address) return loadOne(endpoint, address, id, signal, options);
    if (found) return {...rest, value: found};
    if (!value.next) break;
    request = {after: value.next};
  }
  throw await worded(failure('not-found', src));
}

async function addressOf(endpoint: Endpoint, id: string): Promise<string | undefined> {
  const {articleSrc, src} = endpoint;
  if (articleSrc) return expand(articleSrc, {id, slug: id});
  return src[0] === undefined ? undefined : (await addressesOf(endpoint, src[0], true))?.article?.(id);
}

const isNamed = ({id, url}: Article, wanted: string): boolean =>
  id === wanted || !!url?.replace(/\/$/, '').endsWith(`/${wanted}`);

function loadOne(
  endpoint: Endpoint,
  url: string,
  id: string | undefined,
  signal: AbortSignal,
  options: LoadOptions,
): Promise<Loaded<Article>> {
  return loadAnswer(endpoint, url, {
    signal,
    options,
    read: answer => readOne(endpoint, url, id, answer),
    isFinal: ({code}) => code === 'not-found' || code === 'forbidden',
  });
}

async function readOne(endpoint: Endpoint, url: string, id: string | undefined, answer: Answer): Promise<Article> {
  const options = {...endpoint.read, base: answer.url};
  const feed = await readIfFeed(answer, options);
  if (feed) {
    const item = feed.articles.find(one => id === undefined || isNamed(one, id));
    if (item) return item;
    throw failure('not-found', url);
  }
  const json = await parseAnswer(answer, url);
  const article = await loadOneOf(json, options);
  if (article) return article;
  // A refusal or an error sent with status 200 does not say that the article is gone: a saved copy of it stays.
  throw failure(isNothing(json) ? 'not-found' : 'shape', url);
}

/** Whether nothing is what the answer holds, as a whole or where the article would be; what says why is no such place. */
function isNothing(json: unknown): boolean {
  if (!isBag(json)) return Array.isArray(json) && json.length === 0;
  const entries = Object.entries(json);
  const code = Number(json['code'] ?? json['status'] ?? json['statusCode']);
  if (code === 404 || code === 410) return true;
  const isRefusal =
    code >= 400 || json['success'] === false || entries.some(([key, value]) => ABOUT.test(key) && !isBlank(value));
  return !isRefusal && (entries.length === 0 || entries.some(([key, value]) => !ABOUT.test(key) && isBlank(value)));
}

const ABOUT = /^(?:errors?|exception|fault|loi)$/i;

const isBlank = (value: unknown): boolean =>
  value === null ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value as object).length === 0);
