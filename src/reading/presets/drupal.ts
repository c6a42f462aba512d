import type {Preset} from '../preset.js';
import {segment, withParams, withPath} from './with-params.js';

const NODES = /^(.*\/jsonapi\/)node\/([\w-]+)\/?$/;

/** Drupal's JSON:API. Categories are in a vocabulary whose name only the site knows: `category-src` says it. */
export const drupal: Preset = {
  name: 'drupal',
  matchesUrl: url => NODES.test(url.pathname),
  addresses: src => ({
    serverSide: ['limit', 'page', 'query'],
    list: ({limit, page, query}) => {
      const size = limit ?? (Number(src.searchParams.get('page[limit]')) || 50);
      const search = query && {
        'filter[q][condition][path]': 'title',
        'filter[q][condition][operator]': 'CONTAINS',
        'filter[q][condition][value]': query,
      };
      return withParams(src, {
        'page[limit]': limit,
        'page[offset]': page && page > 1 ? (page - 1) * size : undefined,
        ...search,
      });
    },
    article: id => {
      const url = withPath(src, `${src.pathname.replace(/\/$/, '')}/${segment(id)}`);
      return withParams(url, {include: src.searchParams.get('include') ?? undefined});
    },
  }),
};
