import type {Article, ArticlePage} from '../reading/article.js';
import type {ListRequest, ServerSide} from '../reading/preset.js';
import {addressesOf, isTemplate} from './addresses.js';
import type {Endpoint, Loaded, LoadOptions} from './endpoint.js';
import {categoryTree} from './load-categories.js';
import {loadPage, type Part, type Place} from './load-page.js';
import {pickArticles, slugsOf} from './pick-articles.js';

/** Pages that are looked through for what the server cannot pick out. */
const MOST_PAGES = 10;
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
  isAlone: boolean,
  request: ListRequest,
  signal: AbortSignal,
  options: LoadOptions,
): Promise<Loaded<Gathered>> {
  const {page: wanted = 1, category, query, limit = 0} = request;
  const src = endpoint.src[start.index] ?? '';
  const can = (name: ServerSide): boolean => addressesOf(endpoint, src, true)?.serverSide.includes(name) ?? false;
  const isPicked = (): boolean => !!((category && !can('category')) || (query && !can('query')));
  // Several lists have to be merged before one of their pages can be told.
  const isDirect = (): boolean => isAlone && wanted > 1 && can('page') && !isPicked();
  const load = (place: Place, asked: ListRequest): Promise<Loaded<Part>> =>
    loadPage(endpoint, place, asked, signal, options);
  const loadDirectly = async (): Promise<Loaded<Gathered>> => {
    const {value, ...rest} = await load({...start, page: wanted}, request);
    return {...rest, value: {...toGathered(value), skipped: (wanted - 1) * limit}};
  };

  if (isDirect()) return loadDirectly();
  const size = isTemplate(src) ? limit : (SIZES.find(some => some >= limit) ?? limit);
  const {value: first, ...rest} = await load(start, {...request, ...(size && {limit: size})});
  // The answer told which system it is, and with that how to ask for the page.
  if (isDirect()) return loadDirectly();
  const isLocal = isPicked();
  if (!isLocal && wanted === 1) return {...rest, value: toGathered(first)};

  const slugs = category && !can('category') ? slugsOf(category, await categoryTree(endpoint, signal)) : undefined;
  const pick = ({page}: Part): readonly Article[] =>
    pickArticles(page.articles, slugs, can('query') ? undefined : query);
  const articles = [...pick(first)];
  const seen = new Set<string | undefined>();
  let {next} = first;
  for (let pages = 1; next && pages < MOST_PAGES && articles.length < wanted * limit; pages++) {
    // Endpoints that go round in circles have no more.
    if (seen.has(next.address)) next = undefined;
    else {
      seen.add(next.address);
      const {value} = await load(next, request);
      articles.push(...pick(value));
      ({next} = value);
    }
  }
  const said = isLocal ? {} : toGathered(first).said;
  return {...rest, value: {articles, said, skipped: 0, ...(next && {next})}};
}

function toGathered({page, next}: Part): Gathered {
  const {articles, next: _, ...said} = page;
  return {articles, said, skipped: 0, ...(next && {next})};
}
