import type {Preset} from '../preset.js';
import {segment, withParams, withPath} from './with-params.js';

const ARTICLES = /^(.*\/v1\/content\/)articles\/?$/;

/** Joomla's Web Services. Its dates are UTC and do not say so. */
export const joomla: Preset = {
  name: 'joomla',
  matchesUrl: url => ARTICLES.test(url.pathname),
  matches: json =>
    typeof json === 'object' && json !== null && /"typeAlias":"com_content\.|"type":"articles"/.test(sample(json)),
  tz: 0,
  addresses: src => {
    const [, root = '/'] = ARTICLES.exec(src.pathname) ?? [];
    const size = Number(src.searchParams.get('page[limit]')) || 20;
    return {
      serverSide: ['limit', 'page', 'category', 'query'],
      list: ({limit = size, page = 1, category, query}) =>
        withParams(src, {
          'page[limit]': limit,
          'page[offset]': page > 1 ? (page - 1) * limit : undefined,
          'filter[category]': category,
          'filter[search]': query,
        }),
      article: id => withPath(src, `${root}articles/${segment(id)}`).href,
      categories: () => withPath(src, `${root}categories`).href,
    };
  },
};

/** Enough of an answer to know it by. */
const sample = (json: object): string => JSON.stringify((json as {data?: unknown[]}).data?.[0] ?? null).slice(0, 4000);
