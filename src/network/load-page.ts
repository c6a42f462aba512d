import type {ArticlePage, ReadOptions} from '../reading/article.js';
import type {ListRequest, PresetAddresses} from '../reading/preset.js';
import {loadPageOf} from '../reading/read-lazily.js';
import {addressesOf, firstAddress, pagingOf, recognise} from './addresses.js';
import type {Answer} from './answer.js';
import type {Endpoint, Loaded, LoadOptions} from './endpoint.js';
import {failure} from './failure.js';
import {loadAnswer} from './load-answer.js';
import {guessNext, nextAddress} from './next-address.js';
import {parseAnswer, readIfFeed} from './parse-answer.js';

/** One page of one list of the endpoint. */
export interface Place {
  /** Which of the endpoint's lists, from 0. */
  readonly index: number;
  /** Number of the page, from 1. */
  readonly page: number;
  /** Articles on a page, where that is said in the address. */
  readonly size: number | undefined;
  /** Nothing said that the page is there: the address only looked as if. */
  readonly isGuess?: boolean;
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

const ODD = /á[º»]|Ä[‘\u0090\u0091]|[:[,]\s*"\s*(?:java|vb)script:/i;

/** Whether a webmaster may have to be told something; only then is it loaded what finds out. */
function isOdd(
  {type = '', text, isMiscoded}: Answer,
  json: unknown,
  {articles}: ArticlePage,
  {map}: ReadOptions,
): boolean {
  const isLonger = (list: unknown): boolean => Array.isArray(list) && list.length > articles.length;
  return (
    !!(map || isMiscoded) ||
    /html|xml/i.test(type) ||
    articles.length === 0 ||
    isLonger(json) ||
    Object.values(json ?? {}).some(isLonger) ||
    ODD.test(articles.map(({title}) => title) + text.slice(0, 2e5))
  );
}

/** Loads one page of one list. */
export async function loadPage(
  endpoint: Endpoint,
  place: Place,
  request: ListRequest,
  signal: AbortSignal,
  options: LoadOptions,
): Promise<Loaded<Part>> {
  const {index, page: number, address, size: wanted} = place;
  const {category, query} = request;
  const src = endpoint.src[index] ?? '';
  const isPlain = number === 1 && !category && !query;
  const asked = async (): Promise<string | null> => {
    if (address) return address;
    if (isPlain) return firstAddress(endpoint, src, wanted) ?? src;
    const addresses = await addressesOf(endpoint, src, true);
    const taken = addresses && (await categoryFor(addresses));
    if (taken === null) return null;
    const more = {...(wanted && {limit: wanted}), ...(taken && {category: taken}), ...(query && {query})};
    if (!addresses && number > 1) throw failure('network', src);
    return addresses?.list({page: number, ...more}) ?? src;
  };
  const categoryFor = async (addresses: PresetAddresses): Promise<string | null | undefined> => {
    if (!category || !addresses.serverSide.includes('category')) return undefined;
    if (!addresses.takes || addresses.takes.test(category)) return category;
    const {takeCategory} = await import('./take-category.js');
    return takeCategory(endpoint, src, addresses, category, signal);
  };
  const url = await asked();
  // A category that nobody has heard of, or that nothing is in yet.
  if (url === null) return {value: {page: {articles: []}}};
  const {value, ...rest} = await loadAnswer(endpoint, url, {
    signal,
    options,
    read: async answer => ({page: await readPage(endpoint, src, url, answer), text: answer.text}),
  });
  // Only now is it known which system this is, and how it is asked for what is wanted.
  if (url !== (await asked())) return loadPage(endpoint, place, request, signal, options);
  const {page, text} = value;
  const {articles, next, pageCount, total} = page;
  const following = number + 1;
  const {canPage, canLimit} = pagingOf(endpoint, src);
  // Where nothing in the first address says how many there are to be: as many as came.
  const isSaid = number > 1 || (canLimit && (url !== src || firstAddress(endpoint, src, undefined) !== undefined));
  const size = isSaid ? wanted : articles.length;
  const hasMore =
    pageCount !== undefined
      ? number < pageCount
      : total !== undefined
        ? number * (size || articles.length) < total
        : canPage && articles.length >= (size ?? 0);
  // Where pages that were announced end, nothing more is to be guessed.
  const mayGuess = number === 1 || place.isGuess;
  const go = (address?: string, isGuess = false): Place => ({
    index,
    page: following,
    size,
    isGuess,
    ...(address && {address}),
  });
  let goesOn: Place | undefined;
  if (articles.length === 0) goesOn = undefined;
  // Its address is worked out when somebody wants it.
  else if (canPage && next?.kind !== 'url') goesOn = next || hasMore ? go() : undefined;
  else {
    const isOpen = !next && (hasMore || (hasMore === undefined && mayGuess));
    const address = next
      ? nextAddress(next, url, text)
      : isOpen
        ? guessNext(url, text, following, articles.length, hasMore)
        : undefined;
    goesOn = address ? go(address, isOpen) : undefined;
  }
  return {...rest, value: {page, ...(goesOn && {next: goesOn})}};
}
