import {expandUrl} from '../network/url-template.js';
import type {Article} from '../reading/article.js';
import {safeUrl} from '../reading/safe-url.js';
import {attribute, trusted, type Markup} from './markup.js';

/** What every function of `the-tin/server.js` takes. */
export interface TagOptions {
  /**
   * Attributes of the tag, named as in HTML: `{src: '/api/tin', limit: 5, 'no-image': true}`. Those that shape the
   * fallback as well (`heading`, `heading-level`, `layout`, `limit`, `no-image`, `no-summary`) are followed by it.
   */
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Template of an article's address on this site (`/bai-viet?bai={id}`); default: the article's own address. */
  readonly link?: string;
  /** Address of the page that the HTML is for; needed only where `link` is relative and absolute links are wanted. */
  readonly base?: string;
}

/** The attributes as they stand in the tag. Names that are none, and handlers, are left out. */
export const tagAttributes = ({attributes = {}}: TagOptions): Markup =>
  trusted(
    Object.entries(attributes)
      .filter(([name]) => /^(?!on)[a-z][a-z\d-]*$/.test(name))
      .map(([name, value]) => attribute(name, value).text)
      .join(''),
  );

/** Where an article is read: only http(s), or an address on the page's own site. */
export function linkOf({id, url}: Article, {link, base}: TagOptions): string | undefined {
  if (link === undefined || id === undefined) return safeUrl(url);
  try {
    return expandUrl(link, {id}, base);
  } catch {
    // An id that does not fit the template: the article's own address still works.
    return safeUrl(url);
  }
}

/** An attribute that is a whole number within bounds, or the element's own default. */
export function numberAttribute({attributes}: TagOptions, name: string, fallback: number, most = Infinity): number {
  const value = Number(attributes?.[name] ?? NaN);
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : fallback;
}

/** An attribute's text; empty where it is not there. */
export const textAttribute = ({attributes}: TagOptions, name: string): string => {
  const value = attributes?.[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** Whether an attribute without a value is there. */
export const hasAttribute = ({attributes}: TagOptions, name: string): boolean =>
  attributes?.[name] !== undefined && attributes[name] !== false;
