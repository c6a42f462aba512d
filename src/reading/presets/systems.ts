import type {Preset} from '../preset.js';

/** Parameters of an address; those without a value are left as they are. */
export type Params = Readonly<Record<string, string | number | undefined>>;

/** How the first page of a list is asked for: the rest is loaded while the answer is on its way. */
export interface First {
  /** Name of the parameter for articles per page; none where everything comes at once. */
  readonly limit?: string;
  /** More than this on a page is refused, or silently cut. Default 100. */
  readonly most?: number;
  /** Set where the address does not say otherwise. */
  readonly fixed?: Params;
  /** Cannot be asked for a page by its number. */
  readonly isUnpaged?: boolean;
}

/** A system that the library brings along. */
export type System = Preset & {readonly first?: First};

export const WORDPRESS = /^(.*\/wp\/v2\/(?:sites\/[^/]+\/)?)([\w-]+)(?:\/\d+)?\/?$/;
export const WORDPRESS_COM = /^(\/rest\/v1(?:\.\d)?\/sites\/[^/]+\/)posts\/?$/;
export const DRUPAL = /^(.*\/jsonapi\/)node\/([\w-]+)\/?$/;
export const JOOMLA = /^(.*\/v1\/content\/)articles\/?$/;
export const GHOST = /^(.*\/ghost\/api\/(?:v\d\/)?content\/)posts\/?$/;
export const DIRECTUS = /^(.*\/items\/)[\w-]+\/?$/;
export const LIFERAY = /^(.*\/)headless-delivery\/v1\.0\/(?:sites\/(\d+)\/)?[\w/-]*structured-contents\/?$/;
export const SHAREPOINT = /^(.*\/_api\/(?:web\/)?)lists\/?(?:\(|%28|getby).*\/items\/?$/i;
export const BLOGGER_API = /^(\/blogger\/v3\/blogs\/\d+\/posts)(?:\/search)?\/?$/;
export const BLOGGER_FEED = /^(\/feeds\/(?:\d+\/)?posts\/(?:default|summary))(?:\/-\/.*)?\/?$/;
export const DANANG = /^(.*\/cttdt\/api\/apichiase\/)(?:tintheochuyenmuc|tinmoi\w*|chuyenmuc)\/?$/i;

/** Authors, images and categories of WordPress are only ids without it. */
export const EMBED: Params = {_embed: 'author,wp:featuredmedia,wp:term'};

/** What is inside a value, step by step; nothing where a step leads nowhere. */
export const dig = (value: unknown, ...steps: (string | number)[]): unknown =>
  steps.reduce((inner, step) => (inner as Record<string, unknown> | null | undefined)?.[step], value);

const at =
  (path: RegExp) =>
  ({pathname}: URL): boolean =>
    path.test(pathname);

/** The systems that are known, those with the surest signs first. */
export const SYSTEMS: readonly System[] = [
  {
    name: 'wordpress',
    matchesUrl: ({pathname, searchParams}) =>
      WORDPRESS.test(pathname) || WORDPRESS.test(searchParams.get('rest_route') ?? ''),
    matches: json => {
      const first = Array.isArray(json) ? dig(json, 0) : json;
      return ['date_gmt', 'guid', 'title'].every(key => dig(first, key) !== undefined);
    },
    first: {limit: 'per_page', fixed: EMBED},
  },
  {name: 'wordpress-com', matchesUrl: at(WORDPRESS_COM), first: {limit: 'number'}},
  {
    // Nothing can be asked of it but the next page, which it names itself.
    name: 'json-feed',
    matches: json => /jsonfeed\.org\/version/.test(String(dig(json, 'version'))),
    map: {
      html: 'content_html|text:content_text',
      author: 'authors.name|author.name|$.authors.name|$.author.name',
      category: 'tags',
      url: 'url|external_url',
    },
  },
  {name: 'drupal', matchesUrl: at(DRUPAL), first: {limit: 'page[limit]', most: 50}},
  {
    name: 'joomla',
    matchesUrl: at(JOOMLA),
    matches: json =>
      /^com_content\./.test(String(dig(json, 'data', 0, 'attributes', 'typeAlias'))) ||
      dig(json, 'data', 0, 'type') === 'articles',
    // Its dates are UTC and do not say so.
    tz: 0,
    first: {limit: 'page[limit]'},
  },
  {name: 'ghost', matchesUrl: at(GHOST), first: {limit: 'limit', fixed: {include: 'authors,tags'}}},
  {
    name: 'directus',
    matchesUrl: at(DIRECTUS),
    // An image is only the id of a file.
    map: {image: '=/assets/{cover|image|anh|hinh_anh|anh_dai_dien|thumbnail|featured_image|hero_image}'},
    first: {limit: 'limit', fixed: {meta: '*'}},
  },
  {
    name: 'liferay',
    matchesUrl: ({pathname}) => LIFERAY.test(pathname) || pathname.includes('/headless-admin-taxonomy/'),
    // Display pages stand there unless the site says otherwise.
    map: {url: '=/w/{friendlyUrlPath}'},
    first: {limit: 'pageSize'},
  },
  // It pages by tokens that its own next address carries; `$skip` does nothing there.
  {name: 'sharepoint', matchesUrl: at(SHAREPOINT), first: {limit: '$top', isUnpaged: true}},
  {
    name: 'blogger',
    matchesUrl: at(BLOGGER_API),
    first: {limit: 'maxResults', fixed: {fetchImages: 'true'}, isUnpaged: true},
  },
  {
    name: 'blogger',
    matchesUrl: ({pathname, searchParams}) => BLOGGER_FEED.test(pathname) && searchParams.get('alt') === 'json',
    first: {limit: 'max-results'},
  },
  // Portals of Đà Nẵng (DNN, module cttdt): everything comes at once.
  {name: 'danang-cttdt', matchesUrl: at(DANANG), first: {isUnpaged: true}},
  {
    name: 'strapi',
    matchesUrl: ({search}) => /[?&](?:populate|pagination(?:\[|%5B)page)/i.test(search),
    matches: json => {
      const pagination = dig(json, 'meta', 'pagination');
      return (
        Array.isArray(dig(json, 'data')) && (dig(pagination, 'pageSize') ?? dig(pagination, 'limit')) !== undefined
      );
    },
    first: {limit: 'pagination[pageSize]', fixed: {populate: '*'}},
  },
  {
    name: 'odata',
    matches: json => (dig(json, '@odata.context') ?? dig(json, 'odata.metadata')) !== undefined,
    first: {limit: '$top'},
  },
];

/** An address with some parameters set. */
export function withParams(src: URL, params: Params): string {
  const url = new URL(src);
  for (const [name, value] of Object.entries(params))
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
  return url.href;
}

/** What is set in every address of a list. */
export const listParams = (src: URL, {limit: name, most = 100, fixed = {}}: First, limit?: number): Params => ({
  ...Object.fromEntries(Object.entries(fixed).filter(([name]) => !RegExp(`[?&]${name}(?:[=&[%]|$)`).test(src.search))),
  ...(name && limit && {[name]: Math.min(limit, most)}),
});
