import {TinError} from '../reading/tin-error.js';
import {DEFAULT_SAVED_MS, DEFAULT_TIMEOUT_MS, type Endpoint} from '../network/endpoint.js';

/** What an element does for its source, so that a link knows whether the page can follow it by itself. */
export type SourceRole = 'view' | 'list' | 'categories';

/** An endpoint, and how the page's own address goes with it. */
export interface SourceSettings {
  readonly endpoint: Endpoint;
  /** Template of an article's address on this site. */
  readonly link?: string;
  /** Names of parameters of the page's address. */
  readonly articleParam?: string;
  readonly categoryParam?: string;
  readonly pageParam?: string;
  /** Seconds between reloads; 0 = never. */
  readonly refresh: number;
}

/** What `<tin-source>` is to the elements that use it. */
export interface SourceHost extends HTMLElement {
  /** `undefined` while the source has no `src`. */
  readonly settings: SourceSettings | undefined;
  /** Category chosen in the page where the address has no parameter for it. */
  category: string | undefined;
  /**
   * Listens for changes of `settings` and `category` for as long as the element stands in the page. The listener is
   * called with `true` where the source asks for a refresh instead.
   */
  attach(role: SourceRole, listener: (refresh: boolean) => void): () => void;
  /** Whether an element of this role uses the source now. */
  has(role: SourceRole): boolean;
}

/** An address or URL template of the page, made absolute. @throws TypeError where it is no address. */
export function absoluteTemplate(address: string): string {
  // Braces of templates are not part of an address: the parser escapes them in a path.
  return new URL(address, document.baseURI).href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');
}

/** Settings of an element with an address of its own. @throws TypeError where it is no address. */
export function settingsOf(src: string): SourceSettings {
  return {
    endpoint: {
      src: [absoluteTemplate(src)],
      read: {},
      timeout: DEFAULT_TIMEOUT_MS,
      credentials: 'omit',
      saved: DEFAULT_SAVED_MS,
    },
    refresh: 0,
  };
}

/** The failure of an element or source whose address is none. */
export function noAddress(src: string | undefined, cause: unknown): TinError {
  const message = `[the-tin] src="${src}" không phải là một địa chỉ. / src="${src}" is not an address.`;
  return new TinError('config', message, {url: src ?? '', cause});
}
