import type {Category} from '../../reading/article.js';

/** Every category of a tree, parents before their children. */
export function allOf(categories: readonly Category[]): Category[] {
  return categories.flatMap(category => [category, ...allOf(category.children)]);
}

/** Ids from the top down to a category, itself included; none where it is not there. */
export function pathTo(categories: readonly Category[], id: string | undefined): string[] {
  for (const category of categories) {
    if (category.id === id) return [category.id];
    const below = pathTo(category.children, id);
    if (below.length > 0) return [category.id, ...below];
  }
  return [];
}
