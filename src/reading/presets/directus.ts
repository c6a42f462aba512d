import type {Preset} from '../preset.js';
import {dig, follow, isKind, NO_SLUG, pathOf, segment} from './plan.js';

const ITEMS = /^(.*\/items\/)[\w-]+\/?$/;

/** Directus. An image is only the id of a file, which every Directus serves under `/assets/`. */
export const directus: Preset = {
  name: 'directus',
  matchesUrl: url => ITEMS.test(url.pathname),
  map: {image: '=/assets/{cover|image|anh|hinh_anh|anh_dai_dien|thumbnail|featured_image|hero_image}'},
  addresses: (src, json) => {
    const [, root = '/'] = ITEMS.exec(src.pathname) ?? [];
    // Names of related records only come where `fields` asks for them, as in `chuyen_muc.ten`.
    const asked = src.searchParams.get('fields')?.split(',') ?? [];
    const [field, key = 'id'] =
      asked.map(path => path.split('.')).find(([name = '', inner]) => inner && isKind(name)) ??
      Object.keys(dig(json, 'data', 0) ?? {}).flatMap(name => (isKind(name) ? [[name]] : []))[0] ??
      [];
    return follow(src, {
      limit: 'limit',
      page: 'page',
      query: 'search',
      fixed: {meta: '*'},
      keep: ['access_token'],
      keepForOne: ['fields'],
      article: id => [`${pathOf(src)}/${segment(id)}`],
      ...(field && {
        moreOf: ['category'],
        more: ({category = ''}) => ({
          [/^\d+$|^[\da-f-]{36}$/.test(category)
            ? `filter[${field}][_eq]`
            : `filter[${field}][${key === '*' ? 'id' : key}][_eq]`]: category,
        }),
        // Most sites call the collection as they call the field.
        categories: [root + field, {limit: -1, fields: '*'}],
        ...(key !== '*' && key !== 'id' && {takes: RegExp(`${NO_SLUG.source}|^\\d+$|^[\\da-f-]{36}$`)}),
      }),
    });
  },
};
