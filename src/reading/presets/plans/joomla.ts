import {JOOMLA} from '../systems.js';
import {segment, type Plan} from './plan.js';

/** Joomla's Web Services. */
export function joomla(src: URL): Plan {
  const [, root = '/'] = JOOMLA.exec(src.pathname) ?? [];
  return {
    offset: 'page[offset]',
    category: 'filter[category]',
    query: 'filter[search]',
    takes: /^\d+$/,
    article: id => [`${root}articles/${segment(id)}`],
    categories: [`${root}categories`, {'page[limit]': 100}],
  };
}
