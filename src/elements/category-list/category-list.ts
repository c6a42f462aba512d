import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {goTo, isThisPage, pageHref, pageParam} from '../../controllers/page-address.js';
import type {SourceRole, SourceSettings} from '../../controllers/source-settings.js';
import {msg, str} from '../../locale/msg.js';
import type {Loaded} from '../../network/endpoint.js';
import {loadCategories, loadOwnCategories} from '../../network/load-categories.js';
import type {Category} from '../../reading/article.js';
import {isPlainClick} from '../../shared/article-link.js';
import {headingLevelOr, oneOf} from '../../shared/attributes.js';
import {heading} from '../../shared/heading.js';
import {hostStyles} from '../../shared/host.styles.js';
import {TinDataElement} from '../../shared/tin-data-element.js';
import {categoryListStyles} from './category-list.styles.js';
import {allOf, pathTo} from './category-tree.js';
import {item, row, type RowLook} from './draw-rows.js';
import {select} from './draw-select.js';

/** More than this are shown on request only: nobody reads three hundred, and everybody has to get past them. */
const MANY = 24;

/** How categories are shown. */
export type CategoryDisplay = 'list' | 'tree' | 'chips' | 'select';

/**
 * The categories of an endpoint as navigation. It drives the lists and tickers of its source.
 *
 * @summary Shows the categories of an endpoint.
 * @tag tin-category-list
 *
 * @attr {'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'failed'} state - What the list shows now. Read-only.
 *
 * @slot - Shown until the categories arrive, and instead of them when they cannot.
 * @slot heading - The heading's text, instead of `heading`.
 *
 * @fires {CustomEvent<{categories: Category[], stale: boolean}>} tin-load - The categories are on screen. Does not bubble.
 * @fires {CustomEvent<{error: TinError}>} tin-error - The categories could not be loaded. Does not bubble.
 * @fires {CustomEvent<{category: Category | undefined}>} tin-category - The reader chooses a category, or none for all. Bubbles; cancel it to stay.
 *
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One row.
 * @csspart link - The link or button of a row.
 * @csspart count - The number of articles.
 * @csspart more - The button that shows all of very many categories.
 * @csspart status - The loading, stale, empty or failure message.
 * @csspart retry - The button that loads again after a failure.
 *
 * @cssprop [--tin-accent=currentcolor] - Mark of the current category.
 * @cssprop [--tin-border=#767676] - Lines between rows.
 */
export class TinCategoryList extends TinDataElement<readonly Category[]> {
  static override styles: CSSResultGroup = [hostStyles, categoryListStyles];

  protected static override readonly role: SourceRole = 'categories';

  /** How the categories are shown: rows, rows with branches to open, chips, or a choice with a button. */
  @property({converter: oneOf('list', 'tree', 'chips', 'select')}) display: CategoryDisplay = 'list';

  /** Text of the heading. */
  @property() heading?: string;

  /** Leaves the numbers of articles out. */
  @property({type: Boolean, attribute: 'no-counts'}) noCounts = false;

  /** Id of the current category. Default: the one in the page's address, chosen here, or shown by the source's list. */
  @property() current?: string;

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({converter: headingLevelOr(2), attribute: 'heading-level'}) headingLevel = 2;

  /** Categories that the page already has; nothing is fetched then. */
  @property({attribute: false}) categories?: readonly Category[] | undefined;

  /** Branches the reader has opened (true) or closed (false). */
  @state() private branches: ReadonlyMap<string, boolean> = new Map();

  /** Whether all of very many are shown. */
  @state() private isWhole = false;

  protected override given(): readonly Category[] | undefined {
    return this.categories;
  }

  protected override requestKey(): string {
    return 'categories';
  }

  protected override load(
    {endpoint}: SourceSettings,
    signal: AbortSignal,
    fresh: boolean,
  ): Promise<Loaded<readonly Category[]>> {
    const load = this.src === undefined ? loadCategories : loadOwnCategories;
    return load(endpoint, signal, {fresh});
  }

  protected override isEmpty(categories: readonly Category[]): boolean {
    return categories.length === 0;
  }

  protected override emptyText(): string {
    return msg('Chưa có chuyên mục.', {id: 'categories.empty'});
  }

  protected override detailOf(categories: readonly Category[]): object {
    return {categories};
  }

  protected override renderHeading(): unknown {
    if (!this.#hasHeading) return nothing;
    return html`<div id="heading">
      ${heading(this.headingLevel, html`<slot name="heading">${this.heading}</slot>`)}
    </div>`;
  }

  protected override renderPlaceholder(): TemplateResult {
    return html`<div class="wait ${this.display}" aria-hidden="true"></div>`;
  }

  protected override renderValue(categories: readonly Category[]): TemplateResult {
    const {display} = this;
    const {labelledBy, label} = this.#naming;
    return html`
      <nav class=${display} aria-labelledby=${labelledBy} aria-label=${label}>
        ${display === 'select' ? this.#renderSelect(categories) : this.#renderAll(categories)}
      </nav>
    `;
  }

  #renderAll(categories: readonly Category[]): TemplateResult {
    const all = allOf(categories);
    const look = this.#lookOf(categories, all);
    const rows = look.isFlat ? all : categories;
    const isLong = rows.length > MANY;
    const shown = isLong && !this.isWhole ? rows.filter((row, index) => index < MANY || look.way.has(row)) : rows;
    return html`
      <ul part="list" class=${isLong ? 'long' : ''} role="list">
        ${this.#canFilter ? html`<li>${row(undefined, look)}</li>` : nothing}
        ${shown.map(category => item(category, look))}
      </ul>
      ${isLong ? this.#renderWhole(all.length) : nothing}
    `;
  }

  #lookOf(categories: readonly Category[], all: readonly Category[]): RowLook {
    const current = this.#currentOf(all);
    return {
      current,
      isAllCurrent: current === undefined && this.#wanted === undefined,
      way: new Set(pathTo(categories, current)),
      // A long list is a tree as well: its branches wait until they are wanted.
      isTree: this.display === 'tree' || all.length > MANY,
      isFlat: this.display === 'chips',
      hasCounts: !this.noCounts,
      branches: this.branches,
      hrefOf: category => this.#hrefOf(category),
      onChoose: (event, category) => this.#choose(event, category),
      onToggle: (id, isOpen) => (this.branches = new Map(this.branches).set(id, isOpen)),
    };
  }

  #renderWhole(count: number): TemplateResult {
    const text = this.isWhole
      ? msg('Thu gọn danh sách', {id: 'categories.less'})
      : msg(str`Xem tất cả ${count} chuyên mục`, {id: 'categories.more'});
    return html`
      <button part="more" type="button" aria-expanded=${this.isWhole} @click=${this.#toggleWhole}>${text}</button>
    `;
  }

  #renderSelect(categories: readonly Category[]): TemplateResult {
    return select(categories, {
      ...this.#naming,
      current: this.#currentOf(allOf(categories)),
      hasCounts: !this.noCounts,
      onSubmit: event => this.#submit(event, categories),
    });
  }

  get #hasHeading(): boolean {
    return Boolean(this.heading) || this.querySelector(':scope > [slot="heading"]') !== null;
  }

  /** The attributes that name it: by its heading where it has one. */
  get #naming(): {readonly labelledBy: unknown; readonly label: unknown} {
    return this.#hasHeading ? {labelledBy: 'heading', label: nothing} : {labelledBy: nothing, label: this.#name};
  }

  /** Landmarks of one page need different names. */
  get #name(): string {
    const name = msg('Chuyên mục', {id: 'categories'});
    const unnamed = (this.getRootNode() as ParentNode).querySelectorAll(`${this.localName}:not([heading])`);
    const index = [...unnamed].indexOf(this);
    return index > 0 ? `${name} (${index + 1})` : name;
  }

  /** The category that the page shows, by id or name; `undefined` for all of them. */
  get #wanted(): string | undefined {
    return this.current ?? pageParam(this.settings?.categoryParam) ?? this.sourced.element?.category ?? this.#listed;
  }

  /** The category of the source's lists where the page has set the same one for all of them. */
  get #listed(): string | undefined {
    const {element} = this.sourced;
    if (!element) return undefined;
    const lists = [...(this.getRootNode() as ParentNode).querySelectorAll('tin-article-list')].filter(list =>
      list.source === undefined ? list.closest('tin-source') === element : list.source === element.id,
    );
    const [first, ...others] = new Set(lists.map(({category}) => category));
    return others.length === 0 ? first : undefined;
  }

  #currentOf(all: readonly Category[]): Category | undefined {
    const wanted = this.#wanted;
    if (wanted !== undefined) return all.find(({id}) => id === wanted) ?? all.find(({name}) => name === wanted);
    const [here] = location.href.split('#');
    return all.find(({url}) => url?.split('#')[0] === here);
  }

  /** Whether the lists of the page can show one category, or all of them. */
  get #canFilter(): boolean {
    return this.settings?.categoryParam !== undefined || this.sourced.element?.has('list') === true;
  }

  #hrefOf(category: Category | undefined): string | undefined {
    const {settings} = this;
    const name = settings?.categoryParam;
    if (!name) return category?.url;
    return pageHref({...this.#leftBehind, [name]: category?.id});
  }

  /** Another category starts at its first page, and closes the article that was read. */
  get #leftBehind(): Record<string, undefined> {
    const {pageParam: page, articleParam: article} = this.settings ?? {};
    return {...(page && {[page]: undefined}), ...(article && {[article]: undefined})};
  }

  #choose(event: MouseEvent, category: Category | undefined): void {
    if (!this.#isAllowed(category)) return event.preventDefault();
    const href = this.#hrefOf(category);
    if (href && (!isPlainClick(event) || !this.#staysOnPage(href))) return;
    event.preventDefault();
    this.#show(category, href);
  }

  #submit(event: SubmitEvent, categories: readonly Category[]): void {
    event.preventDefault();
    const id = (event.currentTarget as HTMLFormElement).querySelector('select')?.value;
    const category = allOf(categories).find(other => other.id === id);
    if (!this.#isAllowed(category)) return;
    const href = this.#hrefOf(category);
    if (href && !this.#staysOnPage(href)) location.assign(href);
    else this.#show(category, href);
  }

  #isAllowed(category: Category | undefined): boolean {
    const init = {bubbles: true, composed: true, cancelable: true, detail: {category}};
    return this.dispatchEvent(new CustomEvent('tin-category', init));
  }

  #staysOnPage(href: string): boolean {
    if (this.sourced.element?.has('list') !== true) return false;
    // Where the page's address has no place for it, the source itself keeps which category is shown.
    return this.settings?.categoryParam === undefined || isThisPage(href);
  }

  #show(category: Category | undefined, href: string | undefined): void {
    const {element} = this.sourced;
    if (href && this.settings?.categoryParam !== undefined) return goTo(href);
    if (element) element.category = category?.id;
    if (Object.keys(this.#leftBehind).some(pageParam)) goTo(pageHref(this.#leftBehind));
  }

  readonly #toggleWhole = async (event: MouseEvent): Promise<void> => {
    const button = event.currentTarget as HTMLElement;
    this.isWhole = !this.isWhole;
    await this.updateComplete;
    // The button is at the end of what has come, or of what is left. By keyboard one goes on at the first that is new.
    const next = this.renderRoot.querySelectorAll<HTMLElement>('.long > li')[MANY + Number(this.#canFilter)];
    if (!this.isWhole) button.scrollIntoView({block: 'nearest'});
    else if (event.detail === 0) next?.querySelector<HTMLElement>('a, button')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tin-category-list': TinCategoryList;
  }
}
