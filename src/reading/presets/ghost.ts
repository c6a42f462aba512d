import type {Preset} from '../preset.js';
import {segment, withParams, withPath} from './with-params.js';

const POSTS = /^(.*\/ghost\/api\/(?:v\d\/)?content\/)posts\/?$/;

/** Ghost's Content API. The key of the address goes with every other one. */
export const ghost: Preset = {
  name: 'ghost',
  matchesUrl: url => POSTS.test(url.pathname),
  // Tags that only the site itself uses are not shown.
  map: {categories: 'tags[visibility=public].name'},
  addresses: src => {
    const [, root = '/'] = POSTS.exec(src.pathname) ?? [];
    const key = src.searchParams.get('key') ?? undefined;
    const include = src.searchParams.get('include') ?? 'authors,tags';
    const quote = (text: string): string => text.replace(/['\\]/g, '\\$&');
    return {
      serverSide: ['limit', 'page', 'category', 'query'],
      list: ({limit, page, category, query}) => {
        const filters = [
          src.searchParams.get('filter'),
          category && `tag:'${quote(category)}'`,
          query && `title:~'${quote(query)}'`,
        ];
        return withParams(src, {include, limit, page, filter: filters.filter(Boolean).join('+') || undefined});
      },
      article: id => withParams(withPath(src, `${root}posts/${segment(id)}/`), {key, include}),
      categories: () => withParams(withPath(src, `${root}tags/`), {key, limit: 'all', include: 'count.posts'}),
    };
  },
};
