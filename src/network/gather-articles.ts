import type {Article, ArticlePage} from '../reading/article.js';
import type {ListRequest, ServerSide} from '../reading/preset.js';
import {addressesOf, isTemplate} from './addresses.js';
import type {Endpoint, Loaded, LoadOptions} from './endpoint.js';
import {needed} from './failure.js';
import {loadPage, type Part, type Place} from './load-page.js';

/** Lists that ask for a little more or less of the same address share one request. */
const SIZES = [10, 20, 50, 100];

/** What one list of the endpoint contributes. */
export interface Gathered {
  readonly articles: readonly Article[];
  /** What the endpoint says about all of its pages, where that is about what was asked. */
  readonly said: Omit<ArticlePage, 'articles' | 'next'>;
  readonly next?: Place;
  /** Articles before the first one here: those of pages that were left out. */
  readonly skipped: number;
}

/** Loads as much of one list as it takes to show the wanted page. */
export async function gatherArticles(
  endpoint: Endpoint,
  start: Place,
  request: ListRequest,
  signal: AbortSignal,
  options: LoadOptions,
): Promise<Loaded<Gathered>> {
  const {page: wanted = 1, category, query, limit = 0} = request;
  const src = endpoint.src[start.index] ?? '';
  const can = async (name: ServerSide): Promise<boolean | undefined> =>
    (await addressesOf(endpoint, src, true))?.serverSide.includes(name);
  const isPicked = async (): Promise<boolean> =>
    !!((category && !(await can('category'))) || (query && !(await can('query'))));
  // Several lists have to be merged before one of their pages can be told.
  const isDirect = async (): Promise<boolean> =>
    !!(endpoint.src.length < 2 && wanted > 1 && (await can('page')) && !(await isPicked()));
  const load = (place: Place): Promise<Loaded<Part>> => loadPage(endpoint, place, request, signal, options);

  const size = isTemplate(src) ? limit : SIZES.find(some => some >= limit);
  const direct = {...start, page: wanted, size: limit};
  let isPaged = await isDirect();
  let loaded = await load(isPaged ? direct : {...start, size: start.size ?? size});
  // The answer may have told which system it is, and with that how to ask for the page.
  if (!isPaged && (isPaged = await isDirect())) loaded = await load(direct);
  const {value, ...rest} = loaded;
  const isLocal = await isPicked();
  if (isLocal || (wanted > 1 && !isPaged)) {
    const {pickFrom} = await needed(import('./pick-from.js'));
    const here = {
      category: category && !(await can('category')) ? category : '',
      query: query && !(await can('query')) ? query : '',
    };
    return {
      ...rest,
      value: await pickFrom(endpoint, src, value, {...here, most: wanted * limit, isLocal}, load, signal),
    };
  }
  const {next, page} = value;
  const {articles, next: _, ...said} = page;
  return {...rest, value: {articles, said, skipped: (wanted - 1) * limit, ...(next && {next})}};
}
