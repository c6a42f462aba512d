import type {Category} from '../reading/article.js';
import type {TinError} from '../reading/tin-error.js';
import {addressIn, loadTree} from './category-tree.js';
import type {Endpoint, Loaded, LoadOptions} from './endpoint.js';
import {loadPage} from './load-page.js';

/**
 * Loads the categories of an endpoint: from its `category-src`, from where its system is known to have them, else
 * those that the articles of the list name.
 */
export async function loadCategories(
  endpoint: Endpoint,
  signal: AbortSignal,
  options: LoadOptions = {},
): Promise<Loaded<readonly Category[]>> {
  const known = await addressIn(endpoint);
  const own = known && (await ownTree(endpoint, known, signal, options));
  if (own) return own;
  const {value, ...rest} = await loadPage(endpoint, {index: 0, page: 1, size: undefined}, {}, signal, options);
  const told = await addressIn(endpoint);
  const tree = told && told !== known && (await ownTree(endpoint, told, signal, options));
  if (tree) return tree;
  const names = new Set(value.page.articles.flatMap(({categories}) => categories));
  return {...rest, value: [...names].map(name => ({id: name, name, children: []}))};
}

/**
 * Loads the categories for an element that has an address of its own: that of the categories, or of a list whose
 * system is known to have them elsewhere.
 */
export async function loadOwnCategories(
  endpoint: Endpoint,
  signal: AbortSignal,
  options: LoadOptions = {},
): Promise<Loaded<readonly Category[]>> {
  return loadTree(endpoint, (await addressIn(endpoint)) ?? endpoint.src[0] ?? '', signal, options);
}

/**
 * The tree from where the system has it. Nothing where that is not open to everybody, or is called otherwise on this
 * site: the articles name their categories too.
 */
async function ownTree(
  endpoint: Endpoint,
  url: string,
  signal: AbortSignal,
  options: LoadOptions,
): Promise<Loaded<Category[]> | undefined> {
  try {
    return await loadTree(endpoint, url, signal, options);
  } catch (error) {
    signal.throwIfAborted();
    const {code} = error as TinError;
    if (endpoint.categorySrc || !/^(?:not-found|forbidden|http|shape|not-json)$/.test(code)) throw error;
    return undefined;
  }
}
