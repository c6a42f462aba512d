import type {ArticlePage} from '../reading/article.js';
import {loadPageOf} from '../reading/read-lazily.js';
import {recognise} from './addresses.js';
import type {Answer} from './answer.js';
import type {Endpoint} from './endpoint.js';
import {isOdd} from './is-odd.js';
import {parseAnswer, readIfFeed} from './parse-answer.js';

/** Elements that share an answer share what was read of it. */
const pages = new WeakMap<Answer, Map<string, Promise<ArticlePage>>>();

/** Reads a page of a list out of an answer. */
export function readList(endpoint: Endpoint, src: string, url: string, answer: Answer): Promise<ArticlePage> {
  const known = pages.get(answer) ?? new Map<string, Promise<ArticlePage>>();
  pages.set(answer, known);
  const key = JSON.stringify(endpoint.read);
  const page = known.get(key) ?? read(endpoint, src, url, answer);
  known.set(key, page);
  return page;
}

async function read(endpoint: Endpoint, src: string, url: string, answer: Answer): Promise<ArticlePage> {
  const options = {...endpoint.read, base: answer.url};
  const feed = await readIfFeed(answer, options);
  if (feed) return feed;
  const json = shorten(await parseAnswer(answer, url));
  recognise(endpoint, src, json);
  const {total, pageCount, next} = answer.links;
  const page = await loadPageOf(json, options);
  if (isOdd(answer, json, page, options)) {
    const odd = {answer, url, json, page, read: options};
    // Nobody waits for it, and nothing is lost without it.
    import('./check-answer.js').then(({checkAnswer}) => checkAnswer(odd)).catch(() => undefined);
  }
  return {
    ...(total !== undefined && {total}),
    ...(pageCount !== undefined && {pageCount}),
    ...(next && {next: {kind: 'url', value: next}}),
    ...page,
  };
}

/** More are never shown, and would keep the page from answering the reader while they are read. */
const MOST_ITEMS = 10_000;

/** An answer without the ends of lists that are too long. */
function shorten(json: unknown, depth = 0): unknown {
  if (Array.isArray(json)) return json.length > MOST_ITEMS ? json.slice(0, MOST_ITEMS) : json;
  if (typeof json === 'object' && json && depth < 3)
    for (const [key, value] of Object.entries(json)) {
      const short = shorten(value, depth + 1);
      if (short !== value) (json as Record<string, unknown>)[key] = short;
    }
  return json;
}
