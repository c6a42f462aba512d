import type {Category} from '../reading/article.js';
import {addressesOf, expand} from './addresses.js';
import type {Answer} from './answer.js';
import type {Endpoint, Loaded, LoadOptions} from './endpoint.js';
import {loadAnswer} from './load-answer.js';
import {nextAddress} from './next-address.js';
import {parseAnswer} from './parse-answer.js';
import {requestAnswer} from './shared-requests.js';

/** Systems send a hundred at a time; no portal of a commune has more than this. */
const MOST_PAGES = 5;

/** The categories of one list, where they are known by more than their names; none where they cannot be had. */
export async function categoryTree(
  endpoint: Endpoint,
  src: string | undefined,
  signal: AbortSignal,
): Promise<readonly Category[]> {
  const address = await addressIn(endpoint, src);
  if (!address) return [];
  return loadTree(endpoint, address, signal, {}).then(
    ({value}) => value,
    () => {
      signal.throwIfAborted();
      return [];
    },
  );
}

/** Where the categories of one list are, as far as that is known. */
export async function addressIn(endpoint: Endpoint, src = endpoint.src[0]): Promise<string | undefined> {
  const {categorySrc} = endpoint;
  if (categorySrc) return expand(categorySrc);
  return src === undefined ? undefined : (await addressesOf(endpoint, src, true))?.categories?.();
}

/** Loads the categories that are at an address. */
export function loadTree(
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
      const json = await withFollowing(await parseAnswer(answer, url), answer, url, endpoint, signal);
      const {readCategories} = await import('../reading/read-categories.js');
      return readCategories(json, {...read, base: answer.url});
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
