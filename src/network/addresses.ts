import type {PresetAddresses} from '../reading/preset.js';
import {findPreset} from '../reading/presets/index.js';
import type {Endpoint} from './endpoint.js';
import {expandUrl} from './url-template.js';

const PLACEHOLDER = /\{[+?&]?([\w,\s]+)\}/g;
const DEFAULT_SIZE = 10;

/** What answers told of the systems they come from, by list address. */
const told = new Map<string, PresetAddresses | undefined>();

/** Other braces than placeholders are part of an address, as in a GraphQL query. */
export const isTemplate = (src: string): boolean =>
  src.search(PLACEHOLDER) >= 0 && !/[{}]/.test(src.replace(PLACEHOLDER, ''));

/** The addresses of one list: those of its template, or those that its system is known to have. */
export function addressesOf({read}: Endpoint, src: string, byAnswer = false): PresetAddresses | undefined {
  if (isTemplate(src)) return templateAddresses(src);
  // What is no address fails when it is asked for.
  if (!/^https?:\/\/[^/]/.test(src)) return undefined;
  const url = new URL(src);
  return (byAnswer ? told.get(src) : undefined) ?? findPreset(read.preset, url)?.addresses?.(url);
}

/** Remembers what an answer tells of its system. */
export function recognise({read}: Endpoint, src: string, json: unknown): void {
  if (isTemplate(src) || told.has(src)) return;
  const url = new URL(src);
  told.set(src, findPreset(read.preset, url, json)?.addresses?.(url, json));
}

/** From now on, articles of a category are picked out here: nobody knows how this endpoint calls its categories. */
export function pickHere(endpoint: Endpoint, src: string): void {
  const addresses = addressesOf(endpoint, src, true);
  const serverSide = addresses?.serverSide.filter(name => name !== 'category');
  if (addresses && serverSide) told.set(src, {...addresses, serverSide});
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
