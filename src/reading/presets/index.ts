import type {ReadOptions} from '../article.js';
import type {Preset} from '../preset.js';
import {SYSTEMS, type System} from './systems.js';

/** The page's own presets come before those of the library, so that it can replace one. */
const presets: System[] = [...SYSTEMS];

/** Adds a preset, or replaces the one of the same name. */
export function definePreset(preset: Preset): void {
  for (let index = presets.length; index--;) if (presets[index]?.name === preset.name) presets.splice(index, 1);
  presets.unshift(preset);
}

/** The preset of that name; without one the system that the address, or else the answer, gives away. */
export function findPreset(name: string | undefined, src?: URL, json?: unknown): System | undefined {
  const isNamed = !!name && name !== 'auto';
  const all = isNamed ? presets.filter(preset => preset.name === name) : presets;
  return (
    all.find(preset => src && holds(() => preset.matchesUrl?.(src))) ??
    (isNamed
      ? all[0]
      : json === undefined
        ? undefined
        : all.find(preset => holds(() => preset.matches?.(json, src?.href))))
  );
}

/** The preset to read an answer with. */
export function presetOf({preset, base = ''}: ReadOptions, json: unknown): System | undefined {
  let src: URL | undefined;
  try {
    src = new URL(base);
  } catch {
    // A relative one says nothing about the system.
  }
  return findPreset(preset, src, json);
}

/** A preset that throws has not recognised anything. */
function holds(test: () => boolean | undefined): boolean {
  try {
    return test() === true;
  } catch {
    return false;
  }
}
