import type {Preset} from '../preset.js';
import {segment, withParams, withPath} from './with-params.js';

const V3 = /^(\/blogger\/v3\/blogs\/\d+\/)posts\/?$/;
const FEED = /^\/feeds\/(?:\d+\/)?posts\/(?:default|summary)\/?$/;

/** Blogger: its API v3, and the feeds that every blog has. */
export const blogger: Preset = {
  name: 'blogger',
  matchesUrl: url => V3.test(url.pathname) || (FEED.test(url.pathname) && url.searchParams.get('alt') === 'json'),
  addresses: src => {
    const [, root] = V3.exec(src.pathname) ?? [];
    const key = src.searchParams.get('key') ?? undefined;
    if (root)
      return {
        serverSide: ['limit', 'category'],
        list: ({limit, category}) => withParams(src, {maxResults: limit, labels: category}),
        article: id => withParams(withPath(src, `${root}posts/${segment(id)}`), {key, fetchImages: 'true'}),
      };
    return {
      serverSide: ['limit', 'page', 'category', 'query'],
      list: ({limit = 25, page = 1, category, query}) => {
        const base = category ? withPath(src, `${src.pathname.replace(/\/$/, '')}/-/${segment(category)}`) : src;
        return withParams(base, {
          alt: 'json',
          'max-results': limit,
          'start-index': page > 1 ? (page - 1) * limit + 1 : undefined,
          q: query,
        });
      },
    };
  },
};
