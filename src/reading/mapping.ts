import type {Field} from './dictionary.js';
import {sampleOf} from './detect.js';
import {findLists, type List} from './find-list.js';
import type {Source} from './locate.js';
import {isBag, parseNested} from './nested.js';
import {compilePath, evaluate, parseMap, pathError} from './path.js';
import {printPlace} from './print-place.js';
import {READERS} from './recognise.js';
import {TinError} from './tin-error.js';
import {toHtml} from './values.js';

/** Names that a map may use for a field besides its own. */
const ALIASES: Readonly<Record<string, Field>> = {category: 'categories', imageAlt: 'alt', date: 'publishedAt'};

/** Where a map says that fields are; what is no field is left out. */
export function sourcesOf(map: string | Readonly<Record<string, string>>): Source[] {
  return Object.entries(parseMap(map)).flatMap(([name, expr]) => {
    const field = ALIASES[name] ?? (name as Field);
    if (!Object.hasOwn(READERS, field)) return [];
    // A field that is said to be nowhere is not looked for.
    const path = expr ? compilePath(expr) : undefined;
    const read = (record: unknown, root: unknown): unknown => {
      const found = path && evaluate(path, record, root);
      return found?.isText && field === 'html' ? toHtml(found.value, true) : found?.value;
    };
    return {field, expr, kind: undefined, confidence: 1, read};
  });
}

/** The list at a path. The error says where the path ends and which keys are there. */
export function listAt(root: unknown, lists: readonly List[], items: string): List {
  const path = compilePath(items);
  const found = parseNested(evaluate(path, root)?.value ?? (/^\s*\$\s*$/.test(items) ? root : undefined));
  // What is empty is nothing to a path.
  const known = lists.find(
    ({isSingle, place, node}) => !isSingle && (node === found || printPlace(place) === items.trim()),
  );
  if (known) return known;
  if (typeof found !== 'object' || !found)
    throw (
      pathError(path, root, 'shape') ?? new TinError('shape', `items="${items}": không phải danh sách / not a list`)
    );
  const inner = findLists(found).find(({place, isSingle}) => !place && !isSingle);
  const around = isBag(root) ? [root] : [];
  return {node: found, prior: 0, ...(inner ?? {records: [found].flat()}), place: '', around};
}

/** The list that has what is asked for, if one has. */
export function listWith(root: unknown, lists: readonly List[], sources: readonly Source[]): List | undefined {
  const score = ({records, prior}: List): number =>
    prior / 10 +
    sources.filter(({read}) => sampleOf(records, 5).some(record => read(record, root) !== undefined)).length;
  const [best] = lists
    .filter(({records}) => records.length)
    .map(list => ({list, score: score(list)}))
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0.5 ? best.list : undefined;
}
