import {dig, LIFERAY} from '../systems.js';
import {segment, type Plan} from './plan.js';

/** Liferay's Headless Delivery. */
export function liferay(src: URL, json: unknown): Plan {
  const [, root = '/', site = dig(json, 'items', 0, 'siteId')] = LIFERAY.exec(src.pathname) ?? [];
  return {
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
  };
}
