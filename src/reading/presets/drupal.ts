import type {Preset} from '../preset.js';
import {dig, follow, isKind, NO_SLUG, pathOf, segment} from './plan.js';

const NODES = /^(.*\/jsonapi\/)node\/([\w-]+)\/?$/;
const UUID = /^\w{8}(?:-\w{4}){3}-\w{12}$/;
const TERM = 'taxonomy_term--';

/** The type of what a relationship of a record leads to. */
const typeOf = (relationship: unknown): string => {
  const data = dig(relationship, 'data');
  return String(dig(Array.isArray(data) ? data[0] : data, 'type') ?? '');
};

/** Drupal's JSON:API. Which field holds the category, and of which vocabulary, each site decides for itself. */
export const drupal: Preset = {
  name: 'drupal',
  matchesUrl: url => NODES.test(url.pathname),
  addresses: (src, json) => {
    const [, root = '/'] = NODES.exec(src.pathname) ?? [];
    const records = [dig(json, 'data')].flat();
    const related = records.flatMap(record => Object.entries(dig(record, 'relationships') ?? {}));
    const types = new Map(related.map(([name, value]) => [name, typeOf(value)] as const).filter(([, type]) => type));
    const include = src.searchParams.get('include');
    const terms = [...types.keys()].filter(name => types.get(name)?.startsWith(TERM));
    const names = [...(include?.split(',') ?? []), ...terms];
    // A tag is a category where there is nothing better.
    const field = names.find(name => isKind(name) && !/tags$/.test(name)) ?? names.find(isKind) ?? terms[0];
    const vocabulary = field && (types.get(field)?.slice(TERM.length) || field.replace(/^field_/, ''));
    // Without it one article has neither a picture nor a category.
    const whole = [...types].flatMap(([name, type]) =>
      type === 'media--image' ? [`${name}.field_media_image`] : /^(?:file|taxonomy_term)--/.test(type) ? [name] : [],
    );
    return follow(src, {
      limit: 'page[limit]',
      offset: 'page[offset]',
      most: 50,
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
    });
  },
};
