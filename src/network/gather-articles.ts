import type {Article, ArticlePage} from '../reading/article.js';
import type {ListRequest, ServerSide} from '../reading/preset.js';
import {addressesOf, isTemplate} from './addresses.js';
import {categoryTree} from './category-tree.js';
import type {Endpoint, Loaded, LoadOptions} from './endpoint.js';
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

const keyOf = ({id, url, title}: Article): string => id ?? url ?? title;

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
  const can = (name: ServerSide): boolean | undefined => addressesOf(endpoint, src, true)?.serverSide.includes(name);
  const isPicked = (): boolean => !!((category && !can('category')) || (query && !can('query')));
  // Several lists have to be merged before one of their pages can be told.
  const isDirect = (): boolean => !!(endpoint.src.length < 2 && wanted > 1 && can('page') && !isPicked());
  const load = (place: Place): Promise<Loaded<Part>> => loadPage(endpoint, place, request, signal, options);

  const size = isTemplate(src) ? limit : SIZES.find(some => some >= limit);
  const direct = {...start, page: wanted, size: limit};
  let isPaged = isDirect();
  let loaded = await load(isPaged ? direct : {...start, size: start.size ?? size});
  // The answer may have told which system it is, and with that how to ask for the page.
  if (!isPaged && (isPaged = isDirect())) loaded = await load(direct);
  const {value, ...rest} = loaded;
  const skipped = isPaged ? (wanted - 1) * limit : 0;
  let {next} = value;
  const {articles, next: _, ...said} = value.page;
  const isLocal = isPicked();
  if (!isLocal && (wanted === 1 || isPaged)) return {...rest, value: {articles, said, skipped, ...(next && {next})}};

  const slugs = category && !can('category') ? slugsOf(category, await categoryTree(endpoint, src, signal)) : undefined;
  const pick = (all: readonly Article[]): readonly Article[] => pickArticles(all, slugs, can('query') ? '' : query);
  const picked = [...pick(articles)];
  const seen = new Set(articles.map(keyOf));
  for (let pages = 1; next && pages < MOST_PAGES && picked.length < wanted * limit; pages++) {
    const {value} = await load(next);
    const fresh = value.page.articles.filter(article => !seen.has(keyOf(article)));
    for (const article of fresh) seen.add(keyOf(article));
    picked.push(...pick(fresh));
    // Endpoints that go round in circles, or do not understand what they are asked, have no more.
    next = fresh.length > 0 ? value.next : undefined;
  }
  return {...rest, value: {articles: picked, said: isLocal ? {} : said, skipped: 0, ...(next && {next})}};
}
