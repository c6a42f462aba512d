import type {Preset} from '../preset.js';
import {dig, follow, segment} from './plan.js';

const CONTENTS = /^(.*\/)headless-delivery\/v1\.0\/(?:sites\/(\d+)\/)?[\w/-]*structured-contents\/?$/;

/** Liferay's Headless Delivery. Display pages stand below `/w/` unless the site says otherwise. */
export const liferay: Preset = {
  name: 'liferay',
  matchesUrl: ({pathname}) => CONTENTS.test(pathname) || /\/headless-admin-taxonomy\//.test(pathname),
  map: {url: '=/w/{friendlyUrlPath}'},
  addresses: (src, json) => {
    const [, root = '/', site = dig(json, 'items', 0, 'siteId')] = CONTENTS.exec(src.pathname) ?? [];
    return follow(src, {
      limit: 'pageSize',
      page: 'page',
      query: 'search',
      moreOf: ['category'],
      more: ({category}) => ({
        filter: [src.searchParams.get('filter'), category && `taxonomyCategoryIds/any(k:k eq ${category})`]
          .filter(Boolean)
          .join(' and '),
      }),
      takes: /^\d+$/,
      article: id => [`${root}headless-delivery/v1.0/structured-contents/${segment(id)}`],
      // Categories of all vocabularies of the site that are in use.
      ...(site !== undefined && {
        categories: [
          `${root}headless-admin-taxonomy/v1.0/taxonomy-categories/ranked`,
          {siteId: String(site), pageSize: 200},
        ],
      }),
    });
  },
  categories: json => {
    const items = dig(json, 'items');
    return Array.isArray(items) && items.some(item => dig(item, 'taxonomyVocabularyId') !== undefined)
      ? items.map((item: object) => ({...item, parent: dig(item, 'parentTaxonomyCategory', 'id')}))
      : json;
  },
};
