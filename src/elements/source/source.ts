import {css, html, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {PollController} from '../../controllers/poll-controller.js';
import {
  absoluteTemplate,
  noAddress,
  type SourceHost,
  type SourceRole,
  type SourceSettings,
} from '../../controllers/source-settings.js';
import {DEFAULT_SAVED_MS, DEFAULT_TIMEOUT_MS} from '../../network/endpoint.js';
import {numberWithin, oneOf} from '../../shared/attributes.js';
import {announceSource} from '../../controllers/source-arrivals.js';
import {TinElement} from '../../shared/tin-element.js';

const DAY_MS = 24 * 60 * 60 * 1000;

interface User {
  readonly role: SourceRole;
  readonly listener: (refresh: boolean) => void;
}

/**
 * One endpoint, shared by the elements that are inside it or name it with `source`. Shows nothing of its own.
 *
 * @summary One endpoint for several elements.
 * @tag tin-source
 *
 * @slot - The elements that use the endpoint, and anything else.
 */
export class TinSource extends TinElement implements SourceHost {
  static override styles: CSSResultGroup = css`
    :host {
      display: contents;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  /** Address or URL template of the list; several, separated by spaces, are merged. */
  @property() src?: string;

  /** URL template of one article, such as `/wp-json/wp/v2/posts/{id}?_embed`. Default: what the preset knows. */
  @property({attribute: 'article-src'}) articleSrc?: string;

  /** Address of the categories. Default: what the preset knows. */
  @property({attribute: 'category-src'}) categorySrc?: string;

  /** Name of the system behind the address; `auto` recognises it. */
  @property() preset = 'auto';

  /** Path of the list inside the answer. Default: found by itself. */
  @property() items?: string;

  /** Where each field is: `title: tieu_de; url: =/tin/{slug}`. Default: found by itself. */
  @property() map?: string;

  /** Hours east of UTC of dates that carry no zone. */
  @property({converter: numberWithin(-12, 14, 7)}) tz?: number;

  /** Order of day and month in dates such as 5/11/2009. Default: decided over the list, else `dmy`. */
  @property({attribute: 'date-order', converter: oneOf('dmy', 'mdy')}) dateOrder?: 'dmy' | 'mdy';

  /** URL template of an article's address on this site, such as `/bai-viet?bai={id}`; used instead of its own. */
  @property() link?: string;

  /** Parameter of the page's address that names the article to read. */
  @property({attribute: 'article-param'}) articleParam?: string;

  /** Parameter of the page's address that names the category to show. */
  @property({attribute: 'category-param'}) categoryParam?: string;

  /** Parameter of the page's address that holds the page of the list, from 1. */
  @property({attribute: 'page-param'}) pageParam?: string;

  /** Limit of one attempt in seconds, body included. */
  @property({converter: numberWithin(0.1, 600, 15)}) timeout = DEFAULT_TIMEOUT_MS / 1000;

  /** Seconds between reloads, at least 60; 0 = never. */
  @property({converter: numberWithin(0, Infinity, 0)}) refresh = 0;

  /** Whether cookies go with the request; as in `fetch`. */
  @property({converter: oneOf('omit', 'same-origin', 'include')}) credentials: RequestCredentials = 'omit';

  /** Days the last good answer may stand in while the endpoint fails; 0 = not at all. */
  @property({converter: numberWithin(0, 365, DEFAULT_SAVED_MS / DAY_MS)}) saved = DEFAULT_SAVED_MS / DAY_MS;

  readonly #users = new Set<User>();
  #settings: SourceSettings | undefined;
  #category: string | undefined;

  constructor() {
    super();
    new PollController(this, {seconds: () => this.refresh, run: () => this.#tell(true)});
  }

  /** @internal What the users of the source need to know. @throws TinError `config` where `src` is no address. */
  get settings(): SourceSettings | undefined {
    // Worked out on demand: users may ask before the first render of this element.
    return (this.#settings ??= this.#work());
  }

  /** Category that the page's own elements have chosen, where the page's address has no parameter for it. */
  get category(): string | undefined {
    return this.#category;
  }

  set category(value: string | undefined) {
    if (value === this.#category) return;
    this.#category = value;
    this.#tell(false);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    announceSource();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size === 0) return;
    this.#settings = undefined;
    this.#tell(false);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** @internal */
  attach(role: SourceRole, listener: (refresh: boolean) => void): () => void {
    const user = {role, listener};
    this.#users.add(user);
    return () => void this.#users.delete(user);
  }

  /** @internal */
  has(role: SourceRole): boolean {
    return [...this.#users].some(user => user.role === role);
  }

  /** Loads again in every element that uses the source. */
  reload(): void {
    this.#tell(true);
  }

  #tell(refresh: boolean): void {
    for (const {listener} of [...this.#users]) listener(refresh);
  }

  #work(): SourceSettings | undefined {
    const addresses = this.src?.split(/\s+/).filter(Boolean) ?? [];
    if (addresses.length === 0) return undefined;
    try {
      return this.#settingsOf(addresses);
    } catch (cause) {
      throw noAddress(this.src, cause);
    }
  }

  #settingsOf(addresses: readonly string[]): SourceSettings {
    const {articleSrc, categorySrc, preset, items, map, tz, dateOrder} = this;
    const {link, articleParam, categoryParam, pageParam, timeout, credentials, saved, refresh} = this;
    return {
      endpoint: {
        src: addresses.map(absoluteTemplate),
        ...(articleSrc && {articleSrc: absoluteTemplate(articleSrc)}),
        ...(categorySrc && {categorySrc: absoluteTemplate(categorySrc)}),
        read: {
          preset,
          ...(items && {items}),
          ...(map && {map}),
          ...(tz !== undefined && {tz}),
          ...(dateOrder && {dateOrder}),
        },
        timeout: timeout * 1000,
        credentials,
        saved: saved * DAY_MS,
      },
      ...(link && {link}),
      ...(articleParam && {articleParam}),
      ...(categoryParam && {categoryParam}),
      ...(pageParam && {pageParam}),
      refresh,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tin-source': TinSource;
  }
}
