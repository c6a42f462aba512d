import type {Preset} from '../preset.js';
import {follow, NO_SLUG, segment} from './plan.js';

const POSTS = /^(.*\/ghost\/api\/(?:v\d\/)?content\/)posts\/?$/;
const ID = /^[\da-f]{24}$/;

const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

/** Ghost's Content API. The key of the address goes with every other one. */
export const ghost: Preset = {
  name: 'ghost',
  matchesUrl: url => POSTS.test(url.pathname),
  // Tags that only the site itself uses are not shown.
  addresses: src => {
    const [, root = '/'] = POSTS.exec(src.pathname) ?? [];
    const include = src.searchParams.get('include') ?? 'authors,tags';
    return follow(src, {
      limit: 'limit',
      page: 'page',
      fixed: {include},
      keep: ['key'],
      moreOf: ['category', 'query'],
      more: ({category = '', query}) => ({
        filter: [
          src.searchParams.get('filter'),
          category && `tags.${ID.test(category) ? 'id' : NO_SLUG.test(category) ? 'name' : 'slug'}:${quote(category)}`,
          query && `title:~${quote(query)}`,
        ]
          .filter(Boolean)
          .join('+'),
      }),
      article: id => [`${root}posts/${ID.test(id) ? '' : 'slug/'}${segment(id)}/`, {include}],
      categories: [`${root}tags/`, {limit: 'all', include: 'count.posts', filter: 'visibility:public'}],
    });
  },
};
