import type {ArticlePage} from '../reading/article.js';
import type {ListRequest} from '../reading/preset.js';
import {readArticles} from '../reading/read-articles.js';
import {addressesOf, nextAddress, recognise} from './addresses.js';
import type {Answer} from './answer.js';
import type {Endpoint, Loaded, LoadOptions} from './endpoint.js';
import {loadAnswer} from './load-answer.js';
import {isFeed, parseAnswer} from './parse-answer.js';

/** One page of one list of the endpoint. */
export interface Place {
  /** Which of the endpoint's lists, from 0. */
  readonly index: number;
  /** Number of the page, from 1. */
  readonly page: number;
  /** Its address, where it is known from the page before. */
  readonly address?: string;
}

/** One page of one list, and where it goes on. */
export interface Part {
  readonly page: ArticlePage;
  readonly next?: Place;
}

/** Elements that share an answer share what was read of it. */
const pages = new WeakMap<Answer, Map<string, Promise<ArticlePage>>>();

function readPage(endpoint: Endpoint, src: string, url: string, answer: Answer): Promise<ArticlePage> {
  const known = pages.get(answer) ?? new Map<string, Promise<ArticlePage>>();
  pages.set(answer, known);
  const key = JSON.stringify(endpoint.read);
  const page = known.get(key) ?? read(endpoint, src, url, answer);
  known.set(key, page);
  return page;
}

async function read(endpoint: Endpoint, src: string, url: string, answer: Answer): Promise<ArticlePage> {
  const options = {...endpoint.read, base: answer.url};
  if (isFeed(answer)) return (await import('../reading/feed.js')).readFeed(answer.text, options);
  const json = await parseAnswer(answer, url);
  recognise(endpoint, src, json);
  const {total, pageCount, next} = answer.links;
  return {
    ...(total !== undefined && {total}),
    ...(pageCount !== undefined && {pageCount}),
    ...(next && {next: {kind: 'url', value: next}}),
    ...readArticles(json, options),
  };
}

/** Loads one page of one list. */
export async function loadPage(
  endpoint: Endpoint,
  place: Place,
  request: ListRequest,
  signal: AbortSignal,
  options: LoadOptions,
): Promise<Loaded<Part>> {
  const {index, page: number} = place;
  const src = endpoint.src[index] ?? '';
  const isPlain = number === 1 && !request.category && !request.query;
  const asked = (): string => addressesOf(endpoint, src, !isPlain)?.list({...request, page: number}) ?? src;
  const url = place.address ?? asked();
  const {value, ...rest} = await loadAnswer(endpoint, url, {
    signal,
    options,
    read: async answer => ({page: await readPage(endpoint, src, url, answer), text: answer.text}),
  });
  // Only now is it known which system this is, and how it is asked for what is wanted.
  if (!place.address && url !== asked()) return loadPage(endpoint, place, request, signal, options);
  const {page, text} = value;
  const address = addressOfNext();
  return {...rest, value: {page, ...(address && {next: {index, page: number + 1, address}})}};

  function addressOfNext(): string | undefined {
    const {articles, next, pageCount, total} = page;
    if (articles.length === 0) return undefined;
    const addresses = addressesOf(endpoint, src, true);
    if (next?.kind !== 'url' && addresses?.serverSide.includes('page')) {
      const {limit} = request;
      const hasMore =
        next !== undefined ||
        (pageCount !== undefined
          ? number < pageCount
          : total !== undefined && limit
            ? number * limit < total
            : limit !== undefined && articles.length >= limit);
      return hasMore ? addresses.list({...request, page: number + 1}) : undefined;
    }
    if (next) return nextAddress(next, url, text);
    return number < (pageCount ?? 0) ? nextAddress({kind: 'page', value: `${number + 1}`}, url, text) : undefined;
  }
}
