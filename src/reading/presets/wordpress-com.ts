import type {Preset} from '../preset.js';
import {segment, withParams, withPath} from './with-params.js';

const POSTS = /^(\/rest\/v1(?:\.\d)?\/sites\/[^/]+\/)posts\/?$/;

/** The public API of WordPress.com. */
export const wordpressCom: Preset = {
  name: 'wordpress-com',
  matchesUrl: url => POSTS.test(url.pathname),
  addresses: src => {
    const [, root = '/'] = POSTS.exec(src.pathname) ?? [];
    return {
      serverSide: ['limit', 'page', 'category', 'query'],
      list: ({limit, page, category, query}) => withParams(src, {number: limit, page, category, search: query}),
      article: id => withPath(src, `${root}posts/${segment(id)}`).href,
      categories: () => withPath(src, `${root}categories`).href,
    };
  },
};
