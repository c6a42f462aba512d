import {joinLetters} from './repair/letters.js';
import {nameHeadings} from './repair/headings.js';

const REPAIRS: Readonly<Record<string, (root: ParentNode & Node) => void>> = {
  headings: nameHeadings,
  letters: joinLetters,
};

/** The repairs named, as one: each may change what a text says, so that a page asks for it. */
export function repairs(names: string): (root: ParentNode & Node) => void {
  const wanted = names
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const unknown = wanted.filter(name => !Object.hasOwn(REPAIRS, name)).join(' ');
  const there = Object.keys(REPAIRS).join(' ');
  if (unknown)
    console.warn(`[the-tin] repair: không có "${unknown}"; có: ${there}. / No such repairs; there are: ${there}.`);
  return root => wanted.forEach(name => Object.hasOwn(REPAIRS, name) && REPAIRS[name]?.(root));
}
