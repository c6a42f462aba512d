import {Preference} from './preference.js';

/** Sizes the reader can choose from, in percent. */
export const DEFAULT_STEPS: readonly number[] = [87.5, 100, 112.5, 125, 150, 175, 200, 250];

// Beyond these a text is not read any more but lost, whoever wrote the number.
const MIN = 50;
const MAX = 400;
const isSensible = (percent: number): boolean => percent >= MIN && percent <= MAX;

const preference = new Preference<number>({
  key: 'text-scale',
  initial: 100,
  parse: stored => (isSensible(Number(stored)) ? Number(stored) : undefined),
});

/**
 * Reads a list of sizes: "87.5 100 125", in any order.
 *
 * @param warn Told, for the webmaster, about a list that cannot be used; the default sizes then hold.
 */
export function parseSteps(text: string | null | undefined, warn?: (message: string) => void): readonly number[] {
  if (!text?.trim()) return DEFAULT_STEPS;
  const steps = [
    ...new Set(
      text
        .trim()
        .split(/[\s,;]+/)
        .map(Number),
    ),
  ].sort((a, b) => a - b);
  if (steps.length > 1 && steps.every(isSensible)) return steps;
  warn?.(
    `[the-tin] steps="${text}" không dùng được: cần ít nhất hai số từ ${MIN} đến ${MAX}. / ` +
      `steps="${text}" is not usable: two or more numbers from ${MIN} to ${MAX} are needed.`,
  );
  return DEFAULT_STEPS;
}

/** The size that follows (`1`) or precedes (`-1`) the present one, or nothing at the end. */
export function stepFrom(steps: readonly number[], percent: number, by: 1 | -1): number | undefined {
  return by > 0 ? steps.find(step => step > percent) : [...steps].reverse().find(step => step < percent);
}

/** The reader's text size in percent, 100 where none was chosen. */
export function textPercent(): number {
  return preference.value;
}

/** Sets the reader's text size in percent, for every target and control on the page, other tabs and later visits. */
export function setTextPercent(percent: number): void {
  preference.set(Math.min(MAX, Math.max(MIN, percent)));
}

/**
 * Calls back whenever the text size changes, here or in another tab.
 *
 * @returns Ends the watch.
 */
export function watchTextPercent(watcher: (percent: number) => void): () => void {
  return preference.watch(watcher);
}

/**
 * Sets `--tin-text-scale` on an element and keeps it in step. Call it as the element connects: what was stored then
 * holds before the first paint. The property is written by script, so no `style-src` forbids it.
 *
 * @returns Ends it; the element keeps its size.
 */
export function keepTextScale(target: HTMLElement): () => void {
  const apply = (percent: number): void => {
    // At 100 % the page's own value counts, where it has one.
    if (percent === 100) target.style.removeProperty('--tin-text-scale');
    else target.style.setProperty('--tin-text-scale', String(percent / 100));
  };
  const stop = preference.watch(apply);
  apply(preference.value);
  return stop;
}
