import {BLOGGER_API, BLOGGER_FEED} from '../systems.js';
import {NO_SLUG, pathOf, segment, type Plan} from './plan.js';

/** Blogger: its API v3, and the feeds that every blog has. A category is a label, and has no id but its name. */
export function blogger(src: URL): Plan {
  const [, posts] = BLOGGER_API.exec(src.pathname) ?? [];
  if (posts)
    return {
      category: 'labels',
      query: 'q',
      keep: ['key'],
      // Words are looked for at an address of their own.
      listPath: ({query}) => (query ? `${posts}/search` : posts),
      article: id => [`${posts}/${segment(id)}`, {fetchImages: 'true'}],
    };
  const [, feed = pathOf(src)] = BLOGGER_FEED.exec(src.pathname) ?? [];
  return {
    start: 'start-index',
    query: 'q',
    keep: ['alt'],
    moreOf: ['category'],
    listPath: ({category}) => (category ? `${feed}/-/${segment(category)}` : src.pathname),
    // Its ids are like "tag:blogger.com,1999:blog-11.post-5001".
    article: id => [`${feed}/${segment(id.replace(/^.*post-/, ''))}`],
    categories: [feed, {'max-results': 0}],
    takes: NO_SLUG,
  };
}
