import type {Preset} from '../preset.js';
import {dig, follow, isKind, NO_SLUG, pathOf, segment, type Params} from './plan.js';

/** The field of a record that holds its category, and what the category is there. */
function relationOf(json: unknown): readonly [field: string, record: object] | undefined {
  const first = dig(json, 'data', 0);
  for (const [field, value] of Object.entries(dig(first, 'attributes') ?? first ?? {})) {
    if (!isKind(field)) continue;
    const inner = [dig(value, 'data') ?? value].flat()[0] as unknown;
    if (typeof inner === 'object' && inner) return [field, inner];
  }
  return undefined;
}

/** Strapi 4 and 5. What its types and fields are called is each site's own affair; the answer tells. */
export const strapi: Preset = {
  name: 'strapi',
  matchesUrl: ({search}) => /[?&](?:populate|pagination(?:\[|%5B)page)/i.test(search),
  matches: json => {
    const pagination = dig(json, 'meta', 'pagination');
    return Array.isArray(dig(json, 'data')) && (dig(pagination, 'pageSize') ?? dig(pagination, 'limit')) !== undefined;
  },
  addresses: (src, json) => {
    const populate: Params = Object.fromEntries(
      [...src.searchParams].filter(([name]) => name.startsWith('populate')).concat([]),
    );
    const whole = Object.keys(populate).length ? populate : {populate: '*'};
    const [field, record] = relationOf(json) ?? [];
    const id = record && 'documentId' in record ? 'documentId' : 'id';
    const name = Object.keys(dig(record, 'attributes') ?? record ?? {}).find(key =>
      /^(?:ten|name|title|tieu_?de)/i.test(key),
    );
    const isId = id === 'id' ? /^\d+$/ : /^[a-z\d]{24,}$/;
    return follow(src, {
      limit: 'pagination[pageSize]',
      page: 'pagination[page]',
      query: '_q',
      fixed: whole,
      article: id => [`${pathOf(src)}/${segment(id)}`, whole],
      ...(field && {
        moreOf: ['category'],
        more: ({category = ''}) => ({
          [`filters[${field}][${isId.test(category) || !name ? id : name}][$eq]`]: category,
        }),
        // Addresses are in the plural, which Strapi makes of the name as English does.
        categories: [
          pathOf(src).replace(/[^/]+$/, field.replace(/_/g, '-').replace(/y$/, 'ie').replace(/s?$/, 's')),
          {'pagination[pageSize]': 100, populate: '*'},
        ],
        takes: RegExp(`${isId.source}|${NO_SLUG.source}`),
      }),
    });
  },
};
