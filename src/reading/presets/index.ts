import type {ReadOptions} from '../article.js';
import type {Preset} from '../preset.js';
import {blogger} from './blogger.js';
import {danangCttdt} from './danang-cttdt.js';
import {directus} from './directus.js';
import {drupal} from './drupal.js';
import {ghost} from './ghost.js';
import {joomla} from './joomla.js';
import {jsonFeed} from './json-feed.js';
import {liferay} from './liferay.js';
import {odata} from './odata.js';
import {sharepoint} from './sharepoint.js';
import {strapi} from './strapi.js';
import {wordpress} from './wordpress.js';
import {wordpressCom} from './wordpress-com.js';

/** The page's own presets come before these, so that it can replace one. */
const presets: Preset[] = [
  wordpress,
  wordpressCom,
  jsonFeed,
  drupal,
  joomla,
  ghost,
  directus,
  liferay,
  sharepoint,
  blogger,
  danangCttdt,
  strapi,
  odata,
];

/** Adds a preset, or replaces the one of the same name. */
export function definePreset(preset: Preset): void {
  const known = presets.findIndex(({name}) => name === preset.name);
  if (known >= 0) presets.splice(known, 1);
  presets.unshift(preset);
}

/** The preset of that name; without one the system that the address, or else the answer, gives away. */
export function findPreset(name: string | undefined, src?: URL, json?: unknown): Preset | undefined {
  if (name && name !== 'auto') return presets.find(preset => preset.name === name);
  return (
    presets.find(preset => src && holds(() => preset.matchesUrl?.(src))) ??
    (json === undefined ? undefined : presets.find(preset => holds(() => preset.matches?.(json, src?.href))))
  );
}

/** The preset to read an answer with. */
export function presetOf({preset, base = ''}: ReadOptions, json: unknown): Preset | undefined {
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
