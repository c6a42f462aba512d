import type {Preset} from '../preset.js';
import {dig, follow, segment} from './plan.js';

const ARTICLES = /^(.*\/v1\/content\/)articles\/?$/;

/** Joomla's Web Services. Its dates are UTC and do not say so. */
export const joomla: Preset = {
  name: 'joomla',
  matchesUrl: url => ARTICLES.test(url.pathname),
  matches: json =>
    /^com_content\./.test(String(dig(json, 'data', 0, 'attributes', 'typeAlias'))) ||
    dig(json, 'data', 0, 'type') === 'articles',
  tz: 0,
  addresses: src => {
    const [, root = '/'] = ARTICLES.exec(src.pathname) ?? [];
    return follow(src, {
      limit: 'page[limit]',
      offset: 'page[offset]',
      category: 'filter[category]',
      query: 'filter[search]',
      takes: /^\d+$/,
      article: id => [`${root}articles/${segment(id)}`],
      categories: [`${root}categories`, {'page[limit]': 100}],
    });
  },
};
