import type {Preset} from '../preset.js';
import {follow, isKind, NO_SLUG, pathOf, quote, segment} from './plan.js';

const LIST = /^(.*\/_api\/web\/)lists\/?\(?.*\/items\/?$/i;

/** Decodes a path that may not be one. */
const plain = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/**
 * Lists of SharePoint. It pages by tokens that its own next address carries; `$skip` does nothing there. Its search
 * service answers in another shape and without the list's fields, so that words are looked for in titles.
 */
export const sharepoint: Preset = {
  name: 'sharepoint',
  matchesUrl: url => LIST.test(plain(url.pathname)),
  addresses: src => {
    const [, root = '/'] = LIST.exec(plain(src.pathname)) ?? [];
    const field = src.searchParams.get('$expand')?.split(',').find(isKind);
    const filter = src.searchParams.get('$filter');
    return follow(src, {
      limit: '$top',
      keepForOne: ['$select', '$expand'],
      moreOf: field ? ['query', 'category'] : ['query'],
      more: ({category, query}) => {
        const isId = /^\d+$/.test(category ?? '');
        const filters = [
          category && field && `${field}/${isId ? 'Id' : 'Title'} eq ${isId ? category : quote(category)}`,
          query && `substringof(${quote(query)},Title)`,
        ].filter(Boolean);
        return {$filter: [filter && filters.length ? `(${filter})` : filter, ...filters].filter(Boolean).join(' and ')};
      },
      article: id => [`${pathOf(src)}(${segment(id)})`],
      ...(field && {
        // Lists that are looked up are most often called as the column is.
        categories: [`${root}lists/getbytitle('${segment(field)}')/items`, {$select: 'Id,Title', $top: 500}],
        takes: RegExp(`^\\d+$|${NO_SLUG.source}`),
      }),
    });
  },
};
