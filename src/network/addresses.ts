import type {Preset, PresetAddresses} from '../reading/preset.js';
import {findPreset} from '../reading/presets/index.js';
import type {Endpoint} from './endpoint.js';
import {expandUrl} from './url-template.js';

const PLACEHOLDER = /\{[+?&]?([\w,\s]+)\}/g;
const DEFAULT_SIZE = 10;

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
