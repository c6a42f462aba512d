import type {CompiledPath, Step} from './compile-path.js';
import {foldText} from './fold.js';
import {parseNested} from './nested.js';
import {walk} from './walk-path.js';
import {TinError, type TinErrorCode} from './tin-error.js';

/** Enough to find one's way, not so many that the message is unreadable. */
const MAX_KEYS = 30;

/** Number of letters to add, take away or change until one word is the other. */
function distance(from: string, to: string): number {
  let row = [...Array(to.length + 1).keys()];
  [...from].forEach((letter, i) => {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++)
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === to[j] ? 0 : 1)));
    row = next;
  });
  return row[to.length] ?? 0;
}

/** The key most like a name, if any is: accents, case and separators count for nothing, a quarter of the letters and one may differ. */
export function nearestKey(name: string, keys: readonly string[]): string | undefined {
  const plain = (text: string) => foldText(text.slice(0, 60)).replace(/[\s_-]/g, '');
  const wanted = plain(name);
  const ranked = keys.map(key => ({key, far: distance(wanted, plain(key))})).sort((a, b) => a.far - b.far);
  return ranked[0] && ranked[0].far < wanted.length && ranked[0].far <= 1 + wanted.length / 4
    ? ranked[0].key
    : undefined;
}

/** Keys of the first value that has any, and of what is in it where that is a list. */
function keysOf(values: readonly unknown[]): string[] {
  const node = values
    .map(parseNested)
    .flat(2)
    .map(parseNested)
    .find(value => typeof value === 'object' && value);
  return node ? Object.keys(node).slice(0, MAX_KEYS) : [];
}

/**
 * Why a path finds nothing in an answer: where it stops, which keys are there, which of them may have been meant.
 * For an expression of several alternatives, about the one that comes furthest. Nothing where the path finds something.
 */
export function pathError(
  {expr, alternatives}: CompiledPath,
  root: unknown,
  code: TinErrorCode = 'config',
): TinError | undefined {
  let furthest: {depth: number; step: Step; keys: string[]} | undefined;
  for (const {steps} of alternatives) {
    let values: readonly unknown[] = [root];
    let depth = -1;
    for (const step of steps) {
      depth++;
      const {values: next} = walk(values, [step]);
      if (!next.length) {
        if (!furthest || depth > furthest.depth) furthest = {depth, step, keys: keysOf(values)};
        break;
      }
      if (depth === steps.length - 1) return undefined;
      values = next;
    }
  }
  if (!furthest) return undefined;
  const {keys, step} = furthest;
  const name = step.name ?? step.where?.value ?? '*';
  const near = nearestKey(name, keys);
  return new TinError(
    code,
    `Đường dẫn "${expr}": không có "${name}" ở vị trí ${step.at}. / Path "${expr}": no "${name}" at position ${step.at}.` +
      `${near ? ` → "${near}"?` : ''} [${keys.join(', ')}]`,
    {detail: {keys, position: step.at}},
  );
}
