import type {Category} from '../reading/article.js';
import {readCategories} from '../reading/read-categories.js';
import {addressesOf, expand} from './addresses.js';
import type {Answer} from './answer.js';
import type {Endpoint, Loaded, LoadOptions} from './endpoint.js';
import {loadAnswer} from './load-answer.js';
import {loadPage} from './load-page.js';
import {nextAddress} from './next-address.js';
import {parseAnswer} from './parse-answer.js';
import {requestAnswer} from './shared-requests.js';

/** Systems send a hundred at a time; no portal of a commune has more than this. */
const MOST_PAGES = 5;

/**
 * Loads the categories of an endpoint: from its `category-src`, from where its system is known to have them, else
 * those that the articles of the list name.
 */
export async function loadCategories(
  endpoint: Endpoint,
  signal: AbortSignal,
  options: LoadOptions = {},
): Promise<Loaded<readonly Category[]>> {
  const known = addressIn(endpoint);
  if (known) return loadTree(endpoint, known, signal, options);
  const {value, ...rest} = await loadPage(endpoint, {index: 0, page: 1, size: undefined}, {}, signal, options);
  const recognised = addressIn(endpoint);
  if (recognised) return loadTree(endpoint, recognised, signal, options);
  const names = new Set(value.page.articles.flatMap(({categories}) => categories));
  return {...rest, value: [...names].map(name => ({id: name, name, children: []}))};
}

/**
 * Loads the categories for an element that has an address of its own: that of the categories, or of a list whose
 * system is known to have them elsewhere.
 */
export function loadOwnCategories(
  endpoint: Endpoint,
  signal: AbortSignal,
  options: LoadOptions = {},
): Promise<Loaded<readonly Category[]>> {
  return loadTree(endpoint, addressIn(endpoint) ?? endpoint.src[0] ?? '', signal, options);
}

/** The categories, where they are known by more than their names; none where they cannot be had. */
export async function categoryTree(endpoint: Endpoint, signal: AbortSignal): Promise<readonly Category[]> {
  const address = addressIn(endpoint);
  if (!address) return [];
  return loadTree(endpoint, address, signal, {}).then(
    ({value}) => value,
    () => {
      signal.throwIfAborted();
      return [];
    },
  );
}

function addressIn(endpoint: Endpoint): string | undefined {
  const {categorySrc, src} = endpoint;
  if (categorySrc) return expand(categorySrc);
  return src[0] === undefined ? undefined : addressesOf(endpoint, src[0], true)?.categories?.();
}

function loadTree(
  endpoint: Endpoint,
  url: string,
  signal: AbortSignal,
  options: LoadOptions,
): Promise<Loaded<Category[]>> {
  // What the list looks like says nothing about what the categories look like.
  const {items: _items, map: _map, ...read} = endpoint.read;
  return loadAnswer(endpoint, url, {
    signal,
    options,
    read: async answer => {
      const json = await parseAnswer(answer, url);
      return readCategories(await withFollowing(json, answer, url, endpoint, signal), {...read, base: answer.url});
    },
  });
}

/** A tree can only be made of all pages together. */
async function withFollowing(
  json: unknown,
  answer: Answer,
  url: string,
  endpoint: Endpoint,
  signal: AbortSignal,
): Promise<unknown> {
  const all = [json];
  let at = url;
  let {next} = answer.links;
  while (next && all.length < MOST_PAGES && Array.isArray(json)) {
    const address = nextAddress({kind: 'url', value: next}, at, '');
    if (!address) break;
    const more = await requestAnswer(address, endpoint, signal, false);
    all.push(await parseAnswer(more, address));
    at = address;
    ({next} = more.links);
  }
  return all.length > 1 ? all.flat() : json;
}
