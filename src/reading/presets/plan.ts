import type {Category} from '../article.js';
import type {ListRequest, PresetAddresses, ServerSide} from '../preset.js';

/** Parameters; those without a value are left as they are. */
export type Params = Readonly<Record<string, string | number | undefined>>;

/** The addresses of a system as data: what its parameters are called, and what stands beside the list. */
export interface Plan {
  /** Parameters that are set to what is wanted. */
  readonly limit?: string;
  readonly page?: string;
  /** Number of articles before the page; `start` counts them from 1. */
  readonly offset?: string;
  readonly start?: string;
  readonly category?: string;
  readonly query?: string;
  /** More than this on a page is refused, or silently cut. Default 100. */
  readonly most?: number;
  /** What is asked for in other ways than with one parameter. */
  readonly more?: (request: ListRequest) => Params;
  /** What `more` asks for. */
  readonly moreOf?: readonly ServerSide[];
  /** Set in the list's address where it does not say otherwise. */
  readonly fixed?: Params;
  /** Parameters of the list's address that go with every other one. */
  readonly keep?: readonly string[];
  /** Parameters that go with the address of one article. */
  readonly keepForOne?: readonly string[];
  /** Path of one article, and its parameters. */
  readonly article?: (id: string) => readonly [path: string, params?: Params];
  /** Path of the categories, and their parameters. */
  readonly categories?: readonly [path: string, params?: Params] | undefined;
  readonly takes?: RegExp;
  readonly take?: (category: Category) => string;
  /** Puts a path into an address, where that is done in another way. */
  readonly place?: (url: URL, path: string) => void;
}

/** An address with some parameters set. */
export function withParams(src: URL, params: Params): string {
  const url = new URL(src);
  for (const [name, value] of Object.entries(params))
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
  return url.href;
}

/** An id as one segment of a path, which it never climbs. */
export const segment = (id: string): string => encodeURIComponent(id).replace(/^\.+$/, '_');

/** The path of the list without its last slash. */
export const pathOf = ({pathname}: URL): string => pathname.replace(/\/$/, '');

/** What a key is where it holds the category of a record. */
const KIND = /(?:chuyen_?muc|danh_?muc|the_?loai|linh_?vuc|chu_?de|loai_?tin|categor(?:y|ies)|section|topic|tags?)$/i;
export const isKind = (key: string): boolean => KIND.test(key);

/** A slug may stand for a name; what else could be typed as a category is one. */
export const NO_SLUG = /[^a-z\d-]/;

/** A text between single quotes, as OData writes it. */
export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** What is inside a value, step by step; nothing where a step leads nowhere. */
export const dig = (value: unknown, ...steps: (string | number)[]): unknown =>
  steps.reduce((inner, step) => (inner as Record<string, unknown> | null | undefined)?.[step], value);

/** Works out the addresses of a system from the address of its list. */
export function follow(src: URL, plan: Plan): PresetAddresses {
  const {limit: limitName, page: pageName, offset, start, category: categoryName, query: queryName, moreOf = []} = plan;
  const said = (name: string | undefined): string | undefined => (name && src.searchParams.get(name)) || undefined;
  const skip = offset ?? start;
  const address = ([path, params = {}]: readonly [string, Params?], ...keep: readonly string[]): string => {
    const url = new URL(src);
    url.search = '';
    (plan.place ?? ((url, path) => (url.pathname = path)))(url, path);
    return withParams(url, {...Object.fromEntries(keep.map(name => [name, said(name)])), ...params});
  };
  const {keep = [], keepForOne = []} = plan;
  const {article, categories, more, takes, take, fixed = {}} = plan;
  return {
    serverSide: [
      ...(limitName ? (['limit'] as const) : []),
      ...((pageName ?? skip) ? (['page'] as const) : []),
      ...(categoryName ? (['category'] as const) : []),
      ...(queryName ? (['query'] as const) : []),
      ...moreOf,
    ],
    list: request => {
      const {page = 1, category, query} = request;
      const limit = request.limit && Math.min(request.limit, plan.most ?? 100);
      const before = (page - 1) * (limit ?? (Number(said(limitName)) || 20)) + (start ? 1 : 0);
      // The first page is the one that nobody has to ask for.
      const isTold = (name: string | undefined): boolean => page > 1 || said(name) !== undefined;
      return withParams(src, {
        ...Object.fromEntries(Object.entries(fixed).filter(([name]) => !src.searchParams.has(name))),
        ...(limitName && {[limitName]: limit}),
        ...(pageName && isTold(pageName) && {[pageName]: page}),
        ...(skip && isTold(skip) && {[skip]: before}),
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
