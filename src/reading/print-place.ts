import type {Place} from './place.js';

const quote = (key: string): string => (key.includes('"') ? `['${key}']` : `["${key}"]`);

/** A place in the path language, as `items` and `map` take it. */
export const printPlace = (place: Place): string =>
  place ? place.split('\n').map(printKey).join('').replace(/^\./, '') : '$';

function printKey(key: string): string {
  const [, label, value] = key.split('\r');
  if (label) return `[${label}=${value}]`;
  if (key === '*') return '[*]';
  return /^[\p{L}_@$][\p{L}\p{M}\w@$-]*$/u.test(key) && key !== '$' ? `.${key}` : quote(key);
}
