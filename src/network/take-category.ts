import type {Category} from '../reading/article.js';
import type {PresetAddresses} from '../reading/preset.js';
import {pickHere} from './addresses.js';
import {categoryTree} from './category-tree.js';
import type {Endpoint} from './endpoint.js';
import {findCategory} from './find-category.js';

/** What a list is asked for where its system takes no such word for a category; `null` where there is no such category. */
export async function takeCategory(
  endpoint: Endpoint,
  src: string,
  addresses: PresetAddresses,
  category: string,
  signal: AbortSignal,
): Promise<string | null | undefined> {
  const tree = await categoryTree(endpoint, src, signal);
  const found = findCategory(tree, category);
  if (found) return addresses.take?.(found) ?? found.id;
  if (tree.length > 0) {
    warn(src, category, tree);
    return null;
  }
  pickHere(endpoint, src, addresses);
  return undefined;
}

const MOST_NAMES = 20;
const warned = new Set<string>();

/** A slip of the pen looks like an empty category to the reader: once, the webmaster is told which there are. */
function warn(src: string, category: string, tree: readonly Category[]): void {
  const key = `${src} ${category}`;
  if (warned.has(key)) return;
  warned.add(key);
  const names = tree.slice(0, MOST_NAMES).map(({id, name}) => `${name} (${id})`);
  console.warn(
    `[the-tin] ${src}: không có chuyên mục "${category}" nào có bài; có / no category "${category}" with articles; there are: ${names.join(', ')}`,
  );
}
