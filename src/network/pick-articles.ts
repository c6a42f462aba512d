import type {Article, Category} from '../reading/article.js';
import {foldText} from '../reading/fold.js';

/** "Chuyển đổi số", its folded form and its slug are the same category. */
const slugOf = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '-');

const searchedText = ({title, summary, categories, author}: Article): string =>
  foldText([title, summary, ...categories, author].join(' '));

/** Whether a category is the one of a name, id or slug; its address ends in the slug where that says more than its name. */
const isNamed = ({id, name, url}: Category, wanted: string): boolean =>
  id === wanted ||
  [name, url?.replace(/^.*\/(?=[^/?]+\/?$)/, '').replace('/', '')].some(
    text => text && slugOf(text) === slugOf(wanted),
  );

/** The category of an id, slug or name. */
export function findCategory(tree: readonly Category[], wanted: string): Category | undefined {
  const all = tree.flatMap(function withInner(category): Category[] {
    return [category, ...category.children.flatMap(withInner)];
  });
  return all.find(({id}) => id === wanted) ?? all.find(category => isNamed(category, wanted));
}

/** Slugs of a category, given by name, id or slug, and of everything below it. */
export function slugsOf(category: string, tree: readonly Category[]): ReadonlySet<string> {
  const slugs = new Set([slugOf(category)]);
  const walk = (categories: readonly Category[], isInside: boolean): void => {
    for (const one of categories) {
      const isWanted = isInside || isNamed(one, category);
      if (isWanted) slugs.add(slugOf(one.name));
      walk(one.children, isWanted);
    }
  };
  walk(tree, false);
  return slugs;
}

/** The articles of a category (by `slugsOf`) that hold every word of a search. */
export function pickArticles(
  articles: readonly Article[],
  slugs: ReadonlySet<string> | undefined,
  query: string | undefined,
): readonly Article[] {
  const words = foldText(query ?? '').split(/\s+/);
  return articles.filter(
    article =>
      (!slugs || article.categories.some(name => slugs.has(slugOf(name)))) &&
      (!query || words.every(word => searchedText(article).includes(word))),
  );
}

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
