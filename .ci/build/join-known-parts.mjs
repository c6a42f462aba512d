// The npm modules load by import() what a list does not need at first. The one file of the CDN holds all that the data
// layer exports anyway, so that there many of these modules are at hand already: they are taken, not loaded.
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';

const STATIC = /^(?:import|export)\s(?:[^'"();]*?\sfrom\s+)?['"](\.[^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"](\.[^'"]+)['"]\s*\)/g;

const fileOf = (from, specifier) => resolve(dirname(from), specifier.replace(/\.js$/, '.ts'));

/** The files that an entry imports statically, at any depth. */
function importedBy(entry, known = new Set()) {
  if (known.has(entry)) return known;
  known.add(entry);
  // A type is nothing at run time, but counting its file in would join what is meant to come later.
  const code = readFileSync(entry, 'utf8').replace(/^(?:import|export) type[^;]*;/gm, '');
  for (const [, specifier] of code.matchAll(STATIC)) importedBy(fileOf(entry, specifier), known);
  return known;
}

/**
 * @param {string} entry Path of the entry.
 * @returns {import('vite').Plugin}
 */
export function joinKnownParts(entry) {
  let known;
  return {
    name: 'the-tin-known-parts',
    buildStart: () => void (known = importedBy(entry)),
    transform(code, id) {
      const heads = [];
      const joined = code.replace(DYNAMIC, (all, specifier) => {
        if (!known.has(fileOf(id, specifier))) return all;
        heads.push(`import * as part${heads.length} from '${specifier}';`);
        return `Promise.resolve(part${heads.length - 1})`;
      });
      return heads.length > 0 ? {code: `${heads.join(' ')}${joined}`, map: null} : undefined;
    },
  };
}
