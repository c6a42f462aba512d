import type {Preset} from '../preset.js';
import {dig, follow} from './plan.js';

const POSTS = /^(.*\/wp\/v2\/(?:sites\/[^/]+\/)?)([\w-]+)(?:\/\d+)?\/?$/;

/** Authors, images and categories are only ids without it. */
const EMBED = {_embed: 'author,wp:featuredmedia,wp:term'};

/** WordPress's own REST API, also under `?rest_route=`. */
export const wordpress: Preset = {
  name: 'wordpress',
  matchesUrl: url => POSTS.test(url.pathname) || POSTS.test(url.searchParams.get('rest_route') ?? ''),
  matches: json => {
    const first = Array.isArray(json) ? dig(json, 0) : json;
    return typeof first === 'object' && first !== null && 'date_gmt' in first && 'guid' in first && 'title' in first;
  },
  addresses: src => {
    const route = src.searchParams.get('rest_route');
    const [, root = '/', type = 'posts'] = POSTS.exec(route ?? src.pathname) ?? [];
    return follow(src, {
      limit: 'per_page',
      page: 'page',
      category: 'categories',
      query: 'search',
      fixed: EMBED,
      takes: /^[\d,]+$/,
      // An address of the site's own names an article by its slug.
      article: id =>
        /^\d+$/.test(id) ? [`${root}${type}/${id}`, EMBED] : [root + type, {slug: encodeSlug(id), ...EMBED}],
      categories: [`${root}categories`, {per_page: 100, hide_empty: 'true'}],
      ...(route !== null && {place: (url, path) => url.searchParams.set('rest_route', path)}),
    });
  },
};

/** Slugs with letters outside ASCII are kept percent-encoded. */
const encodeSlug = (slug: string): string => slug.replace(/[^\0-\x7f]+/g, encodeURIComponent).toLowerCase();
