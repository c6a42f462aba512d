import type {Category} from '../../article.js';
import type {ListRequest, PresetAddresses, ServerSide} from '../../preset.js';
import {listParams, withParams, type First, type Params} from '../systems.js';

/** The addresses of a system as data: what its parameters are called, and what stands beside the list. */
export interface Plan {
  /** Parameters that are set to what is wanted. */
  readonly page?: string;
  /** Number of articles before the page; `start` counts them from 1. */
  readonly offset?: string;
  readonly start?: string;
  readonly category?: string;
  readonly query?: string;
  /** What is asked for in other ways than with one parameter. */
  readonly more?: (request: ListRequest) => Params;
  /** What `more` and `listPath` ask for. */
  readonly moreOf?: readonly ServerSide[];
  /** Path of the list, where it depends on what is wanted. */
  readonly listPath?: (request: ListRequest) => string;
  /** Parameters of the list's address that go with every other one, and those that only go with one article. */
  readonly keep?: readonly string[];
  readonly keepForOne?: readonly string[];
  /** Path of one article, and its parameters. */
  readonly article?: (id: string) => readonly [path: string, params?: Params];
  /** Path of the categories, and their parameters. */
  readonly categories?: readonly [path: string, params?: Params];
  readonly takes?: RegExp;
  readonly take?: (category: Category) => string;
  /** Puts a path into an address, where that is done in another way. */
  readonly place?: (url: URL, path: string) => void;
}

/** An id as one segment of a path, which it never climbs. */
export const segment = (id: string): string => encodeURIComponent(id).replace(/^\.+$/, '_');

/** The path of the list without its last slash. */
export const pathOf = ({pathname}: URL): string => pathname.replace(/\/$/, '');

const KIND = /(?:chuyen_?muc|danh_?muc|the_?loai|linh_?vuc|chu_?de|loai_?tin|categor(?:y|ies)|section|topic|tags?)$/i;
/** Whether a key holds the category of a record. */
export const isKind = (key: string): boolean => KIND.test(key);

/** A slug may stand for a name; what else could be typed as a category is one. */
export const NO_SLUG = /[^a-z\d-]/;

/** A text between single quotes, as OData writes it. */
export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Works out the addresses of a system from the address of its list. */
export function follow(src: URL, first: First, plan: Plan): PresetAddresses {
  const {page: pageName, offset, start, category: categoryName, query: queryName} = plan;
  const {keep = [], keepForOne = [], moreOf = [], article, categories, more, listPath, takes, take} = plan;
  const said = (name: string | undefined): string | undefined => (name && src.searchParams.get(name)) || undefined;
  const skip = offset ?? start;
  const address = ([path, params = {}]: readonly [string, Params?], ...kept: readonly string[]): string => {
    const url = new URL(src);
    url.search = '';
    (plan.place ?? ((url, path) => (url.pathname = path)))(url, path);
    return withParams(url, {...Object.fromEntries(kept.map(name => [name, said(name)])), ...params});
  };
  const has = (name: ServerSide, parameter: string | undefined): readonly ServerSide[] => (parameter ? [name] : []);
  return {
    serverSide: [
      ...has('limit', first.limit),
      ...has('page', pageName ?? skip),
      ...has('category', categoryName),
      ...has('query', queryName),
      ...moreOf,
    ],
    list: request => {
      const {page = 1, limit, category, query} = request;
      const size = (limit && Math.min(limit, first.most ?? 100)) ?? (Number(said(first.limit)) || 20);
      // The first page is the one that nobody has to ask for.
      const isTold = (name: string): boolean => page > 1 || said(name) !== undefined;
      const from = new URL(src);
      if (listPath) from.pathname = listPath(request);
      return withParams(from, {
        ...listParams(src, first, limit),
        ...(pageName && isTold(pageName) && {[pageName]: page}),
        ...(skip && isTold(skip) && {[skip]: (page - 1) * size + (start ? 1 : 0)}),
        ...(categoryName && {[categoryName]: category}),
        ...(queryName && {[queryName]: query}),
        ...more?.(request),
      });
    },
    ...(article && {article: id => address(article(id), ...keep, ...keepForOne)}),
    ...(categories && {categories: () => address(categories, ...keep)}),
    ...(takes && {takes}),
    ...(take && {take}),
  };
}
