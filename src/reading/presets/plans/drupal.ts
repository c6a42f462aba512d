import {dig, DRUPAL} from '../systems.js';
import {isKind, NO_SLUG, pathOf, segment, type Plan} from './plan.js';

const UUID = /^\w{8}(?:-\w{4}){3}-\w{12}$/;
const TERM = 'taxonomy_term--';

/** The type of what a relationship of a record leads to. */
const typeOf = (relationship: unknown): string => String(dig([dig(relationship, 'data')].flat()[0], 'type') ?? '');

/** Drupal's JSON:API. Which field holds the category, and of which vocabulary, each site decides for itself. */
export function drupal(src: URL, json: unknown): Plan {
  const [, root = '/'] = DRUPAL.exec(src.pathname) ?? [];
  const records = [dig(json, 'data')].flat();
  const related = records.flatMap(record => Object.entries(dig(record, 'relationships') ?? {}));
  const types = new Map(related.map(([name, value]) => [name, typeOf(value)] as const).filter(([, type]) => type));
  const include = src.searchParams.get('include');
  const terms = [...types.keys()].filter(name => types.get(name)?.startsWith(TERM));
  const names = [...(include?.split(',') ?? []), ...terms];
  // A tag is a category where there is nothing better.
  const field = names.find(name => isKind(name) && !/tags$/.test(name)) ?? names.find(isKind) ?? terms[0];
  const vocabulary = field && (types.get(field)?.slice(TERM.length) ?? field.replace(/^field_/, ''));
  // Without it one article has neither a picture nor a category.
  const whole = [...types].flatMap(([name, type]) =>
    type === 'media--image' ? [`${name}.field_media_image`] : /^(?:file|taxonomy_term)--/.test(type) ? [name] : [],
  );
  return {
    offset: 'page[offset]',
    moreOf: field ? ['query', 'category'] : ['query'],
    more: ({query, category}) => ({
      ...(query && {
        'filter[q][condition][path]': 'title',
        'filter[q][condition][operator]': 'CONTAINS',
        'filter[q][condition][value]': query,
      }),
      ...(category && field && {[`filter[${field}.${UUID.test(category) ? 'id' : 'name'}]`]: category}),
    }),
    article: id => [`${pathOf(src)}/${segment(id)}`, {include: include ?? whole.join()}],
    ...(vocabulary && {
      categories: [`${root}taxonomy_term/${segment(vocabulary)}`, {sort: 'weight'}],
      takes: RegExp(`${UUID.source}|${NO_SLUG.source}`),
    }),
  };
}
