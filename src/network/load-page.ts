import type {ArticlePage} from '../reading/article.js';
import type {ListRequest, PresetAddresses} from '../reading/preset.js';
import {addressesOf, firstAddress, pagingOf} from './addresses.js';
import type {Endpoint, Loaded, LoadOptions} from './endpoint.js';
import {failure, needed} from './failure.js';
import {loadAnswer} from './load-answer.js';
import {guessNext, nextAddress} from './next-address.js';
import {readList} from './read-list.js';

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
    const {takeCategory} = await needed(import('./take-category.js'));
    return takeCategory(endpoint, src, addresses, category, signal);
  };
  const url = await asked();
  // A category that nobody has heard of, or that nothing is in yet.
  if (url === null) return {value: {page: {articles: []}}};
  const {value, ...rest} = await loadAnswer(endpoint, url, {
    signal,
    options,
    read: async answer => ({page: await readList(endpoint, src, url, answer), text: answer.text}),
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
