import {TinError} from './tin-error.js';

/** One entry: up to a ";" that is not inside brackets or braces. */
const ENTRY = /(?:\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]|\{[^}]*\}|[^;])+/g;

/**
 * Takes a `map` apart: `title: tieu_de; url: =/tin/{slug}` becomes field → expression. An object is taken as it is.
 * @throws TinError `config` naming the position of an entry that is not "field: path".
 */
export function parseMap(map: string | Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (typeof map !== 'string') return map;
  const entries: [string, string][] = [];
  for (const match of map.matchAll(ENTRY)) {
    const [entry] = match;
    if (!entry.trim()) continue;
    const pair = /^\s*(\w+)\s*:([^]*)$/.exec(entry);
    if (!pair)
      throw new TinError(
        'config',
        `map: cần "trường: đường dẫn" ở vị trí ${match.index}, đang là "${entry.trim()}". / ` +
          `map: "field: path" expected at position ${match.index}, found "${entry.trim()}".`,
        {detail: {position: match.index}},
      );
    entries.push([pair[1] ?? '', (pair[2] ?? '').trim()]);
  }
  return Object.fromEntries(entries);
}
