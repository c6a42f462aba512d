import {EMBED, WORDPRESS} from '../systems.js';
import type {Plan} from './plan.js';

/** Slugs with letters outside ASCII are kept percent-encoded. */
const encodeSlug = (slug: string): string => slug.replace(/[^\0-\x7f]+/g, encodeURIComponent).toLowerCase();

/** WordPress's own REST API, also under `?rest_route=`. */
export function wordpress(src: URL): Plan {
  const route = src.searchParams.get('rest_route');
  const [, root = '/', type = 'posts'] = WORDPRESS.exec(route ?? src.pathname) ?? [];
  return {
    page: 'page',
    category: 'categories',
    query: 'search',
    takes: /^[\d,]+$/,
    // An address of the site's own names an article by its slug.
    article: id =>
      /^\d+$/.test(id) ? [`${root}${type}/${id}`, EMBED] : [root + type, {slug: encodeSlug(id), ...EMBED}],
    categories: [`${root}categories`, {per_page: 100, hide_empty: 'true'}],
    ...(route !== null && {place: (url, path) => url.searchParams.set('rest_route', path)}),
  };
}
