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
  if (tree.length > 0) return null;
  pickHere(endpoint, src, addresses);
  return undefined;
}
