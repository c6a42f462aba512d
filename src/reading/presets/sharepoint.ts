import type {Preset} from '../preset.js';
import {segment, withParams, withPath} from './with-params.js';

const ITEMS = /^(.*\/_api\/web\/lists\/?\(?.*)\/items\/?$/i;

/** Lists of SharePoint. It pages by tokens that its own next address carries; `$skip` does nothing there. */
export const sharepoint: Preset = {
  name: 'sharepoint',
  matchesUrl: url => ITEMS.test(decodeURIComponent(url.pathname)),
  addresses: src => ({
    serverSide: ['limit'],
    list: ({limit}) => withParams(src, {$top: limit}),
    article: id => {
      const url = withPath(src, `${src.pathname.replace(/\/$/, '')}(${segment(id)})`);
      const [select, expand] = ['$select', '$expand'].map(name => src.searchParams.get(name) ?? undefined);
      return withParams(url, {$select: select, $expand: expand});
    },
  }),
};
