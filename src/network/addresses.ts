import type {NextPage} from '../reading/article.js';
import type {Preset, PresetAddresses} from '../reading/preset.js';
import {findPreset} from '../reading/presets/index.js';
import type {Endpoint} from './endpoint.js';
import {expandUrl} from './url-template.js';

const PLACEHOLDER = /\{[+?&]?([\w,\s]+)\}/g;
const DEFAULT_SIZE = 10;

/** What each kind of paging calls its parameter; the first one is said where nothing is known. */
const PARAMETERS: Readonly<Record<string, string>> = {
  page: 'page trang p paged page_no pageno pageNumber pageIndex currentPage page[number] pagination[page]',
  offset: 'offset skip start start-index startIndex from $skip page[offset] pagination[start]',
  cursor: 'cursor pageToken page_token after nextToken continuation page[cursor]',
};

const namesOf = (kind: string): string[] => PARAMETERS[kind]?.split(' ') ?? [];

/** Systems that only their answers gave away, by list address. */
const recognised = new Map<string, Preset>();

/** Other braces than placeholders are part of an address, as in a GraphQL query. */
export const isTemplate = (src: string): boolean =>
  src.search(PLACEHOLDER) >= 0 && !/[{}]/.test(src.replace(PLACEHOLDER, ''));

/** The addresses of one list: those of its template, or those that its system is known to have. */
export function addressesOf({read}: Endpoint, src: string, byAnswer = false): PresetAddresses | undefined {
  if (isTemplate(src)) return templateAddresses(src);
  // What is no address fails when it is asked for.
  if (!/^https?:\/\/[^/]/.test(src)) return undefined;
  const url = new URL(src);
  return (findPreset(read.preset, url) ?? (byAnswer ? recognised.get(src) : undefined))?.addresses?.(url);
}

/** Remembers which system an answer comes from. */
export function recognise({read}: Endpoint, src: string, json: unknown): void {
  if (isTemplate(src) || recognised.has(src)) return;
  const preset = findPreset(read.preset, new URL(src), json);
  if (preset) recognised.set(src, preset);
}

/** Fills in an address where it is a template. */
export const expand = (src: string, values: Readonly<Record<string, string>> = {}): string =>
  isTemplate(src) ? expandUrl(src, values) : src;

function templateAddresses(template: string): PresetAddresses {
  const names = [...template.matchAll(PLACEHOLDER)].flatMap(([, list = '']) => list.split(/[\s,]+/));
  const hasPage = names.some(name => /^(?:page|offset)[01]?$/.test(name));
  return {
    ...(names.some(name => /^(?:id|slug)$/.test(name)) && {article: id => expandUrl(template, {id, slug: id})}),
    serverSide: [
      ...(hasPage ? (['page'] as const) : []),
      ...(['limit', 'category', 'query'] as const).filter(name => names.includes(name)),
    ],
    list: ({limit, page = 1, category, query}) => {
      const offset = (page - 1) * (limit ?? DEFAULT_SIZE);
      return expandUrl(template, {
        page,
        page0: page - 1,
        offset,
        offset1: offset + 1,
        ...(limit && {limit}),
        ...(category && {category}),
        ...(query && {query}),
      });
    },
  };
}

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
