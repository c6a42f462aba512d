import {WORDPRESS_COM} from '../systems.js';
import {segment, type Plan} from './plan.js';

/** The public API of WordPress.com. It finds a category by its slug, and makes one of a name, but of no id. */
export function wordpressCom(src: URL): Plan {
  const [, root = '/'] = WORDPRESS_COM.exec(src.pathname) ?? [];
  return {
    page: 'page',
    category: 'category',
    query: 'search',
    takes: /\D/,
    take: ({name}) => name,
    article: id => [`${root}posts/${/^\d+$/.test(id) ? '' : 'slug:'}${segment(id)}`],
    categories: [`${root}categories`, {number: 1000}],
  };
}
