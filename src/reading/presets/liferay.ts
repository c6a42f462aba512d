import type {Preset} from '../preset.js';
import {segment, withParams, withPath} from './with-params.js';

const CONTENTS = /^(.*\/headless-delivery\/v1\.0\/)[\w/-]*structured-contents\/?$/;

/** Liferay's Headless Delivery. Display pages stand below `/w/` unless the site says otherwise. */
export const liferay: Preset = {
  name: 'liferay',
  matchesUrl: url => CONTENTS.test(url.pathname),
  map: {url: '=/w/{friendlyUrlPath}'},
  addresses: src => {
    const [, root = '/'] = CONTENTS.exec(src.pathname) ?? [];
    return {
      serverSide: ['limit', 'page', 'category', 'query'],
      list: ({limit, page, category, query}) =>
        withParams(src, {
          pageSize: limit,
          page,
          filter: category && /^\d+$/.test(category) ? `taxonomyCategoryIds/any(k:k eq ${category})` : undefined,
          search: query,
        }),
      article: id => withPath(src, `${root}structured-contents/${segment(id)}`).href,
    };
  },
};
