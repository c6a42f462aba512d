import type {Preset} from '../preset.js';
import {follow, segment} from './plan.js';

const POSTS = /^(\/rest\/v1(?:\.\d)?\/sites\/[^/]+\/)posts\/?$/;

/** The public API of WordPress.com. It finds a category by its slug, and makes one of a name, but of no id. */
export const wordpressCom: Preset = {
  name: 'wordpress-com',
  matchesUrl: url => POSTS.test(url.pathname),
  addresses: src => {
    const [, root = '/'] = POSTS.exec(src.pathname) ?? [];
    return follow(src, {
      limit: 'number',
      page: 'page',
      category: 'category',
      query: 'search',
      takes: /\D/,
      take: ({name}) => name,
      article: id => [`${root}posts/${/^\d+$/.test(id) ? '' : 'slug:'}${segment(id)}`],
      categories: [`${root}categories`, {number: 1000}],
    });
  },
};
