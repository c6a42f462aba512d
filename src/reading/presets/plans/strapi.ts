import {dig, type Params} from '../systems.js';
import {isKind, NO_SLUG, pathOf, segment, type Plan} from './plan.js';

/** The field of a record that holds its category, and what the category is there. */
function relationOf(json: unknown): readonly [field?: string, record?: object] {
  const first = dig(json, 'data', 0);
  for (const [field, value] of Object.entries(dig(first, 'attributes') ?? first ?? {})) {
    const inner = [dig(value, 'data') ?? value].flat()[0] as unknown;
    if (isKind(field) && typeof inner === 'object' && inner) return [field, inner];
  }
  return [];
}

/** Strapi 4 and 5. What its types and fields are called is each site's own affair; the answer tells. */
export function strapi(src: URL, json: unknown): Plan {
  const populate: Params = Object.fromEntries([...src.searchParams].filter(([name]) => name.startsWith('populate')));
  const whole = Object.keys(populate).length > 0 ? populate : {populate: '*'};
  const [field, record = {}] = relationOf(json);
  const id = 'documentId' in record ? 'documentId' : 'id';
  const isId = id === 'id' ? /^\d+$/ : /^[a-z\d]{24,}$/;
  const name = Object.keys(dig(record, 'attributes') ?? record).find(key => /^(?:ten|name|title|tieu_?de)/i.test(key));
  return {
    page: 'pagination[page]',
    query: '_q',
    article: id => [`${pathOf(src)}/${segment(id)}`, whole],
    ...(field && {
      moreOf: ['category'],
      more: ({category = ''}) => ({[`filters[${field}][${isId.test(category) || !name ? id : name}][$eq]`]: category}),
      // Addresses are in the plural, which Strapi makes of the name as English does.
      categories: [
        pathOf(src).replace(/[^/]+$/, field.replaceAll('_', '-').replace(/y$/, 'ie').replace(/s?$/, 's')),
        {'pagination[pageSize]': 100, populate: '*'},
      ],
      takes: RegExp(`${isId.source}|${NO_SLUG.source}`),
    }),
  };
}
