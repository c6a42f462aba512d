import {GHOST} from '../systems.js';
import {NO_SLUG, segment, type Plan} from './plan.js';

const ID = /^[\da-f]{24}$/;
const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

/** Ghost's Content API. The key of the address goes with every other one. */
export function ghost(src: URL): Plan {
  const [, root = '/'] = GHOST.exec(src.pathname) ?? [];
  const include = src.searchParams.get('include') ?? 'authors,tags';
  return {
    page: 'page',
    keep: ['key'],
    moreOf: ['category', 'query'],
    more: ({category = '', query}) => ({
      filter: [
        src.searchParams.get('filter'),
        category &&
          `${ID.test(category) ? 'tags.id' : NO_SLUG.test(category) ? 'tags.name' : 'tag'}:${quote(category)}`,
        query && `title:~${quote(query)}`,
      ]
        .filter(Boolean)
        .join('+'),
    }),
    article: id => [`${root}posts/${ID.test(id) ? '' : 'slug/'}${segment(id)}/`, {include}],
    // Tags that only the site itself uses are not shown.
    categories: [`${root}tags/`, {limit: 'all', include: 'count.posts', filter: 'visibility:public'}],
  };
}
