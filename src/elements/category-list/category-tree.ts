import type {Category} from '../../reading/article.js';

/** Every category of a tree, parents before their children. */
export function allOf(categories: readonly Category[]): Category[] {
  return categories.flatMap(category => [category, ...allOf(category.children)]);
}

/** The categories from the top down to one of them, itself included. */
export function pathTo(categories: readonly Category[], wanted: Category | undefined): Category[] {
  for (const category of categories) {
    if (category === wanted) return [category];
    const below = pathTo(category.children, wanted);
    if (below.length > 0) return [category, ...below];
  }
  return [];
}
