import type {Preset} from '../preset.js';
import {dig, follow, NO_SLUG, pathOf, segment} from './plan.js';

const V3 = /^(\/blogger\/v3\/blogs\/\d+\/posts)(?:\/search)?\/?$/;
const FEED = /^(\/feeds\/(?:\d+\/)?posts\/(?:default|summary))(?:\/-\/.*)?\/?$/;

/** Blogger: its API v3, and the feeds that every blog has. A category is a label, and has no id but its name. */
export const blogger: Preset = {
  name: 'blogger',
  matchesUrl: url => V3.test(url.pathname) || (FEED.test(url.pathname) && url.searchParams.get('alt') === 'json'),
  addresses: src => {
    const [, posts] = V3.exec(src.pathname) ?? [];
    if (posts) {
      const api = follow(src, {
        limit: 'maxResults',
        category: 'labels',
        query: 'q',
        fixed: {fetchImages: 'true'},
        keep: ['key'],
        article: id => [`${posts}/${segment(id)}`, {fetchImages: 'true'}],
      });
      // Words are looked for at an address of their own, which knows no labels.
      return {...api, list: request => api.list(request).replace(posts, request.query ? `${posts}/search` : posts)};
    }
    const [, feed = pathOf(src)] = FEED.exec(src.pathname) ?? [];
    const {list, ...others} = follow(src, {
      limit: 'max-results',
      start: 'start-index',
      category: '-',
      query: 'q',
      keep: ['alt'],
      // Its ids are like "tag:blogger.com,1999:blog-11.post-5001".
      article: id => [`${feed}/${segment(id.replace(/^.*post-/, ''))}`],
      categories: [feed, {'max-results': 0}],
      takes: NO_SLUG,
    });
    return {
      ...others,
      list: ({category, ...request}) => {
        const url = new URL(list(request));
        if (category) url.pathname = `${feed}/-/${segment(category)}`;
        return url.href;
      },
    };
  },
  categories: json => (dig(json, 'feed') ? (dig(json, 'feed', 'category') ?? []) : json),
};
