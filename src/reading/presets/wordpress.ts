import type {Preset} from '../preset.js';
import {segment, withParams, withPath} from './with-params.js';

const POSTS = /^(.*\/wp\/v2\/)([\w-]+)(?:\/\d+)?\/?$/;

/** WordPress's own REST API, also under `?rest_route=`. */
export const wordpress: Preset = {
  name: 'wordpress',
  matchesUrl: url => POSTS.test(url.pathname) || POSTS.test(url.searchParams.get('rest_route') ?? ''),
  matches: json => {
    const first: unknown = Array.isArray(json) ? json[0] : json;
    return typeof first === 'object' && first !== null && 'date_gmt' in first && 'guid' in first && 'title' in first;
  },
  map: {
    image: '_embedded["wp:featuredmedia"]|jetpack_featured_media_url',
    categories: '_embedded["wp:term"][*][taxonomy=category].name',
    author: '_embedded.author.name',
  },
  addresses: src => {
    const route = src.searchParams.get('rest_route');
    const at = (path: string): URL => {
      const url = withPath(src, route === null ? path : src.pathname);
      if (route !== null) url.searchParams.set('rest_route', path);
      return url;
    };
    const [, root = '/', type = 'posts'] = POSTS.exec(route ?? src.pathname) ?? [];
    // Authors, images and categories are only ids without it.
    const embedded = {_embed: 'author,wp:featuredmedia,wp:term'};
    return {
      serverSide: ['limit', 'page', 'category', 'query'],
      list: ({limit, page, category, query}) =>
        withParams(src, {
          ...(src.searchParams.has('_embed') ? {} : embedded),
          per_page: limit,
          page: page && page > 1 ? page : undefined,
          categories: category,
          search: query,
        }),
      article: id => withParams(at(`${root}${type}/${segment(id)}`), embedded),
      categories: () => withParams(at(`${root}categories`), {per_page: 100, hide_empty: 'true'}),
    };
  },
};
