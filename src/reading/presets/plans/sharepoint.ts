import {SHAREPOINT} from '../systems.js';
import {isKind, NO_SLUG, pathOf, quote, segment, type Plan} from './plan.js';

/**
 * Lists of SharePoint. Its search service answers in another shape and without the list's fields, so that words are
 * looked for in titles.
 */
export function sharepoint(src: URL): Plan {
  const [, root = '/'] = SHAREPOINT.exec(src.pathname) ?? [];
  const field = src.searchParams.get('$expand')?.split(',').find(isKind);
  const filter = src.searchParams.get('$filter');
  return {
    keepForOne: ['$select', '$expand'],
    moreOf: field ? ['query', 'category'] : ['query'],
    more: ({category, query}) => {
      const isId = /^\d+$/.test(category ?? '');
      const filters = [
        category && field && `${field}/${isId ? 'Id' : 'Title'} eq ${isId ? category : quote(category)}`,
        query && `substringof(${quote(query)},Title)`,
      ].filter(Boolean);
      return {
        $filter: [filter && filters.length > 0 ? `(${filter})` : filter, ...filters].filter(Boolean).join(' and '),
      };
    },
    article: id => [`${pathOf(src)}(${segment(id)})`],
    ...(field && {
      // Lists that are looked up are most often called as the column is.
      categories: [`${root}lists/getbytitle('${segment(field)}')/items`, {$select: 'Id,Title', $top: 500}],
      takes: RegExp(`^\\d+$|${NO_SLUG.source}`),
    }),
  };
}
