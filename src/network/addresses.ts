import type {PresetAddresses} from '../reading/preset.js';
import {findPreset} from '../reading/presets/index.js';
import {listParams, withParams, type System} from '../reading/presets/systems.js';
import type {Endpoint} from './endpoint.js';
import {expandUrl} from './url-template.js';

const PLACEHOLDER = /\{[+?&]?([\w,\s]+)\}/g;
const DEFAULT_SIZE = 10;
const SAMPLE = 20;

/** What the answers of a list told of its system. */
interface Told {
  readonly system: System | undefined;
  addresses(): Promise<PresetAddresses | undefined>;
}

const told = new Map<string, Told>();

/** Other braces than placeholders are part of an address, as in a GraphQL query. */
export const isTemplate = (src: string): boolean =>
  src.search(PLACEHOLDER) >= 0 && !/[{}]/.test(src.replace(PLACEHOLDER, ''));

/** The system of an address; what is no address fails when it is asked for. */
const systemOf = ({read}: Endpoint, src: string, json?: unknown): System | undefined =>
  /^https?:\/\/[^/]/.test(src) ? findPreset(read.preset, new URL(src), json) : undefined;

/** Those of the systems that come with the library are only loaded where more is wanted than a first page. */
async function addressesIn(
  system: System | undefined,
  src: string,
  json?: unknown,
): Promise<PresetAddresses | undefined> {
  if (!system) return undefined;
  const url = new URL(src);
  try {
    if (!system.first) return system.addresses?.(url, json);
    const {planOf} = await import('../reading/presets/plans/plan-of.js');
    return planOf(system, url, json);
  } catch {
    // It could not be loaded, or is broken: the list is read as that of a system that nobody knows.
    return undefined;
  }
}

/** The addresses of one list: those of its template, or those that its system is known to have. */
export async function addressesOf(
  endpoint: Endpoint,
  src: string,
  byAnswer = false,
): Promise<PresetAddresses | undefined> {
  if (isTemplate(src)) return templateAddresses(src);
  return (byAnswer ? await told.get(src)?.addresses() : undefined) ?? addressesIn(systemOf(endpoint, src), src);
}

/** The address of the first page, where the system is known without asking. */
export function firstAddress(endpoint: Endpoint, src: string, limit: number | undefined): string | undefined {
  const request = {page: 1, ...(limit && {limit})};
  if (isTemplate(src)) return templateAddresses(src).list(request);
  const system = systemOf(endpoint, src);
  const url = system && new URL(src);
  return url && system.first
    ? withParams(url, listParams(url, system.first, limit))
    : url && system.addresses?.(url).list(request);
}

/** Whether an endpoint can be asked for a page by its number, and for a number of articles on it; nothing where nobody knows. */
export function pagingOf(
  endpoint: Endpoint,
  src: string,
): {readonly canPage?: boolean | undefined; readonly canLimit?: boolean | undefined} {
  const system = isTemplate(src) ? undefined : (told.get(src)?.system ?? systemOf(endpoint, src));
  const first = system?.first;
  if (first) return {canPage: !first.isUnpaged, canLimit: !!first.limit};
  const addresses = isTemplate(src) ? templateAddresses(src) : system?.addresses?.(new URL(src));
  return {canPage: addresses?.serverSide.includes('page'), canLimit: addresses?.serverSide.includes('limit')};
}

/** Remembers what an answer tells of its system. */
export function recognise(endpoint: Endpoint, src: string, json: unknown): void {
  if (isTemplate(src) || told.has(src)) return;
  const system = systemOf(endpoint, src, json);
  const sample = system && beginningOf(json);
  told.set(src, {system, addresses: () => addressesIn(system, src, sample)});
}

/** Enough of an answer to know its system by: the whole of it is not to be kept. */
function beginningOf(json: unknown): unknown {
  const few = (value: unknown): unknown => (Array.isArray(value) ? value.slice(0, SAMPLE) : value);
  return typeof json === 'object' && json && !Array.isArray(json)
    ? Object.fromEntries(Object.entries(json).map(([key, value]) => [key, few(value)]))
    : few(json);
}

/** From now on, articles of a category are picked out here: nobody knows how this endpoint calls its categories. */
export function pickHere(endpoint: Endpoint, src: string, addresses: PresetAddresses): void {
  const serverSide = addresses.serverSide.filter(name => name !== 'category');
  told.set(src, {
    system: systemOf(endpoint, src),
    ...told.get(src),
    addresses: async () => ({...addresses, serverSide}),
  });
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
