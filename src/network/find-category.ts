import type {Category} from '../reading/article.js';
import {slugOf} from './pick-articles.js';

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
