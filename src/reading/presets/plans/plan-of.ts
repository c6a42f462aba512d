import type {PresetAddresses} from '../../preset.js';
import type {System} from '../systems.js';
import {blogger} from './blogger.js';
import {danangCttdt} from './danang-cttdt.js';
import {directus} from './directus.js';
import {drupal} from './drupal.js';
import {ghost} from './ghost.js';
import {joomla} from './joomla.js';
import {liferay} from './liferay.js';
import {odata} from './odata.js';
import {follow, type Plan} from './plan.js';
import {sharepoint} from './sharepoint.js';
import {strapi} from './strapi.js';
import {wordpress} from './wordpress.js';
import {wordpressCom} from './wordpress-com.js';

const PLANS: Readonly<Record<string, (src: URL, json: unknown) => Plan>> = {
  wordpress,
  'wordpress-com': wordpressCom,
  drupal,
  joomla,
  ghost,
  directus,
  liferay,
  sharepoint,
  blogger,
  'danang-cttdt': danangCttdt,
  strapi,
  odata,
};

/** The addresses of a system that the library brings along. */
export function planOf({name, first = {}}: System, src: URL, json?: unknown): PresetAddresses | undefined {
  const plan = PLANS[name];
  return plan && follow(src, first, plan(src, json));
}
