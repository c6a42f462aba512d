import type {NextPage} from '../reading/article.js';

/** What each kind of paging calls its parameter; the first one is said where nothing is known. */
const PARAMETERS: Readonly<Record<string, string>> = {
  page: 'page trang p paged page_no pageno pageNumber pageIndex currentPage page[number] pagination[page]',
  offset: 'offset skip start start-index startIndex from $skip page[offset] pagination[start]',
  cursor: 'cursor pageToken page_token after nextToken continuation page[cursor]',
};

const namesOf = (kind: string): string[] => PARAMETERS[kind]?.split(' ') ?? [];

/**
 * The address of the following page as an absolute one on the endpoint's own origin, or nothing.
 * Behind a proxy, systems name a host that no reader can reach: only its parameters are used then.
 */
export function nextAddress({kind, value}: NextPage, current: string, text: string): string | undefined {
  const here = new URL(current);
  const {searchParams} = here;
  here.hash = '';
  if (kind === 'url') {
    let next: URL;
    try {
      next = new URL(value, here);
    } catch {
      return undefined;
    }
    if (!/^http/.test(next.protocol)) return undefined;
    if (next.host === here.host) here.pathname = next.pathname;
    here.search = next.search;
  } else {
    const names = namesOf(kind);
    const isSaid = (name: string): boolean => RegExp(`"(next_?)?${name.replace(/\W/g, '\\$&')}"`, 'i').test(text);
    const name = names.find(name => searchParams.has(name)) ?? names.find(isSaid) ?? names[0] ?? kind;
    searchParams.set(name, value);
  }
  return here.href === current ? undefined : here.href;
}

/**
 * The address of the following page where the answer names none: a number in the address counts up; without one, `limit`
 * goes with offsets and everything else with pages.
 *
 * @param isSaid Whether the answer says that there is more; else only a number in the address is followed.
 */
export function guessNext(
  current: string,
  text: string,
  page: number,
  count: number,
  isSaid: boolean | undefined,
): string | undefined {
  const {searchParams} = new URL(current);
  for (const [kind, step] of [
    ['page', 1],
    ['offset', count],
  ] as const) {
    const name = namesOf(kind).find(name => searchParams.has(name));
    if (name) return nextAddress({kind, value: `${Number(searchParams.get(name)) + step}`}, current, text);
  }
  if (!isSaid) return undefined;
  const next: NextPage = searchParams.has('limit')
    ? {kind: 'offset', value: `${(page - 1) * count}`}
    : {kind: 'page', value: `${page}`};
  return nextAddress(next, current, text);
}
