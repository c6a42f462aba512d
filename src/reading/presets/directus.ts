import type {Preset} from '../preset.js';
import {segment, withParams, withPath} from './with-params.js';

const ITEMS = /^(.*)\/items\/[\w-]+\/?$/;

/** Directus. An image is only the id of a file, which every Directus serves under `/assets/`. */
export const directus: Preset = {
  name: 'directus',
  matchesUrl: url => ITEMS.test(url.pathname),
  map: {image: '=/assets/{cover|image|anh|hinh_anh|anh_dai_dien|thumbnail|featured_image|hero_image}'},
  addresses: src => ({
    serverSide: ['limit', 'page', 'query'],
    list: ({limit, page, query}) => withParams(src, {limit, page, search: query, meta: '*'}),
    article: id => {
      const url = withPath(src, `${src.pathname.replace(/\/$/, '')}/${segment(id)}`);
      return withParams(url, {fields: src.searchParams.get('fields') ?? undefined});
    },
  }),
};
