import {dig, DIRECTUS} from '../systems.js';
import {isKind, NO_SLUG, pathOf, segment, type Plan} from './plan.js';

const ID = /^\d+$|^[\da-f-]{36}$/;

/** Directus. Which field holds the category, each site decides for itself. */
export function directus(src: URL, json: unknown): Plan {
  const [, root = '/'] = DIRECTUS.exec(src.pathname) ?? [];
  // Names of related records only come where `fields` asks for them, as in `chuyen_muc.ten`.
  const asked = src.searchParams.get('fields')?.split(',') ?? [];
  const [field, key] =
    asked.map(path => path.split('.')).find(([name = '', inner]) => inner && isKind(name)) ??
    Object.keys(dig(json, 'data', 0) ?? {})
      .filter(isKind)
      .map(name => [name])[0] ??
    [];
  const isNamed = key !== undefined && !/^(?:\*|id)$/.test(key);
  return {
    page: 'page',
    query: 'search',
    keep: ['access_token'],
    keepForOne: ['fields'],
    article: id => [`${pathOf(src)}/${segment(id)}`],
    ...(field && {
      moreOf: ['category'],
      more: ({category = ''}) => ({
        [`filter[${field}]${isNamed && !ID.test(category) ? `[${key}]` : ''}[_eq]`]: category,
      }),
      // Most sites call the collection as they call the field.
      categories: [root + field, {limit: -1, fields: '*'}],
      takes: RegExp(ID.source + (isNamed ? `|${NO_SLUG.source}` : '')),
    }),
  };
}
