import type {Article} from '../reading/article.js';
import {foldText} from '../reading/fold.js';

/** Articles of several lists, newest first; what stands in more than one of them comes once. */
export function mergeArticles(lists: readonly (readonly Article[])[]): readonly Article[] {
  const seen = new Set<string>();
  return lists
    .flat()
    .filter(({url, title, publishedAt}) => {
      // The same text is often published under two addresses, but hardly twice in a minute by two hands.
      const keys = [url, publishedAt && `${publishedAt} ${foldText(title)}`].filter(key => key !== undefined);
      const isNew = !keys.some(key => seen.has(key));
      for (const key of keys) seen.add(key);
      return isNew;
    })
    .sort((a, b) => compare(b.publishedAt, a.publishedAt));
}

/** Dates are written alike, so that they sort as text; no date is older than any. */
const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
