import type {Article, ArticlePage, NextPage} from '../reading/article.js';
import type {ListRequest} from '../reading/preset.js';
import {failure} from './failure.js';
import type {Endpoint, Loaded, LoadOptions} from './endpoint.js';
import {gatherArticles, type Gathered} from './gather-articles.js';
import type {Place} from './load-page.js';
import {nextAddress} from './next-address.js';
import {worded} from './worded.js';

/** What is wanted of a list. */
export interface PageRequest extends ListRequest {
  /** Where the page before said that the list goes on. */
  readonly after?: NextPage;
}

/**
 * Loads a list, or the wanted page of it. What the server cannot do (pages, category, search) is done over what is
 * loaded. `next` of the result is only meant for `after` of another request.
 */
export async function loadArticles(
  endpoint: Endpoint,
  request: PageRequest,
  signal: AbortSignal,
  options: LoadOptions = {},
): Promise<Loaded<ArticlePage>> {
  const {after, ...wanted} = request;
  const places = after
    ? placesOf(endpoint, after)
    : endpoint.src.map((_, index): Place => ({index, page: 1, size: undefined}));
  const results = await Promise.allSettled(
    places.map(place => gatherArticles(endpoint, place, wanted, signal, options)),
  );
  signal.throwIfAborted();
  const loaded = results.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []));
  const failed = results.flatMap(result => (result.status === 'rejected' ? [result.reason as unknown] : []));
  if (loaded.length === 0) throw failed[0] ?? (await worded(failure('config', '')));
  // The others are shown without it: nobody else can say that one of several lists is missing.
  for (const error of failed) console.warn((error as Error).message);
  const stale = loaded.find(part => part.stale)?.stale;
  return {
    value: await toPage(
      loaded.map(({value}) => value),
      wanted,
      !after,
    ),
    ...(stale && {stale}),
    ...(loaded.some(part => part.isCut) && {isCut: true}),
  };
}

async function toPage(
  parts: readonly Gathered[],
  {page = 1, limit}: ListRequest,
  isStart: boolean,
): Promise<ArticlePage> {
  const [first] = parts;
  const all = parts.length === 1 && first ? first.articles : await merge(parts.map(({articles}) => articles));
  const skipped = first?.skipped ?? 0;
  const from = limit && page > 1 && !skipped ? (page - 1) * limit : 0;
  const places = parts.flatMap(({next}) => next ?? []);
  const known = skipped + all.length;
  // What stands in several lists would be counted several times.
  const {total: said, pageCount: pagesSaid} = (parts.length === 1 && first?.said) || {};
  // Endpoints lie about totals: where nothing follows, what is there is all there is.
  const total = places.length || !isStart ? (said !== undefined && said >= known ? said : undefined) : known;
  const pageCount = total !== undefined && limit ? Math.ceil(total / limit) : pagesSaid;
  return {
    articles: from && limit ? all.slice(from, from + limit) : all,
    ...(total !== undefined && {total}),
    ...(pageCount !== undefined && {pageCount}),
    ...(places.length > 0 && {next: {kind: 'url', value: places.map(toAddress).join(' ')}}),
  };
}

/** Where they cannot be merged, one after the other is better than none. */
const merge = (lists: readonly (readonly Article[])[]): Promise<readonly Article[]> =>
  import('./merge-articles.js').then(
    ({mergeArticles}) => mergeArticles(lists),
    () => lists.flat(),
  );

/** The fragment is never sent: it says which list the address belongs to, which page of it it is, and so on. */
const toAddress = ({address = '', index, page, size = 0, isGuess}: Place): string =>
  `${address}#${index}.${page}.${size}.${isGuess ? 1 : 0}`;

function placesOf({src}: Endpoint, {kind, value}: NextPage): Place[] {
  if (kind === 'url' && value.includes('#'))
    return value.split(' ').map(item => {
      const [address = '', index, page, size, guess] = item.split(/[#.](?=[\d.]*$)/);
      return {
        ...(address && {address}),
        index: Number(index),
        page: Number(page),
        size: Number(size),
        isGuess: guess === '1',
      };
    });
  const address = nextAddress({kind, value}, src[0] ?? '', '');
  return address ? [{address, index: 0, page: 2, size: undefined}] : [];
}
