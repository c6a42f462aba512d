import type {Preset} from '../preset.js';
import {segment, withParams, withPath} from './with-params.js';

interface Answer {
  readonly data?: unknown;
  readonly meta?: {readonly pagination?: {readonly pageSize?: unknown; readonly limit?: unknown}};
}

/** Strapi 4 and 5. What its types and fields are called is each site's own affair. */
export const strapi: Preset = {
  name: 'strapi',
  matches: json => {
    const {data, meta} = (json ?? {}) as Answer;
    const {pageSize, limit} = meta?.pagination ?? {};
    return Array.isArray(data) && (pageSize ?? limit) !== undefined;
  },
  addresses: src => {
    const populate = src.searchParams.get('populate') ?? '*';
    return {
      serverSide: ['limit', 'page', 'query'],
      list: ({limit, page, query}) =>
        withParams(src, {
          populate,
          'pagination[pageSize]': limit,
          'pagination[page]': page,
          'filters[title][$containsi]': query,
        }),
      article: id => withParams(withPath(src, `${src.pathname.replace(/\/$/, '')}/${segment(id)}`), {populate}),
    };
  },
};
