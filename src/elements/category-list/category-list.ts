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

/** How categories are shown. */
export type CategoryDisplay = 'list' | 'tree' | 'chips' | 'select';

/**
 * The categories of an endpoint as navigation.
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
 * @csspart status - The loading, stale, empty or failure message.
 * @csspart retry - The button that loads again after a failure.
 *
 * @cssprop [--tin-accent=#a3151a] - Mark of the current category.
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

  /** Id of the current category; without it the one in the page's address, or chosen here. */
  @property() current?: string;

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({converter: headingLevelOr(2), attribute: 'heading-level'}) headingLevel = 2;

  /** Categories that the page already has; nothing is fetched then. */
  @property({attribute: false}) categories?: readonly Category[] | undefined;

  /** Branches the reader has opened (true) or closed (false). */
  @state() private branches: ReadonlyMap<string, boolean> = new Map();

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
    if (!this.heading && !this.querySelector(':scope > [slot="heading"]')) return nothing;
    return heading(this.headingLevel, html`<slot name="heading">${this.heading}</slot>`);
  }

  protected override renderValue(categories: readonly Category[]): TemplateResult {
    const label = this.heading || msg('Chuyên mục', {id: 'categories'});
    const {display} = this;
    const content = display === 'select' ? this.#renderSelect(categories) : this.#renderAll(categories);
    return html`<nav class=${display} aria-label=${label}>${content}</nav>`;
  }

  #renderAll(categories: readonly Category[]): TemplateResult {
    const shown = this.display === 'chips' ? allOf(categories) : categories;
    const openPath = new Set(pathTo(categories, this.#current));
    return html`
      <ul part="list" role="list">
        ${this.#canFilter ? html`<li>${this.#renderRow(undefined)}</li>` : nothing}
        ${shown.map(category => this.#renderItem(category, openPath))}
      </ul>
    `;
  }

  #renderItem(category: Category, openPath: ReadonlySet<string>): TemplateResult {
    const {children, id} = category;
    const hasBranch = children.length > 0 && this.display !== 'chips';
    const isTree = this.display === 'tree';
    // The way to the current category is open at first; after that the reader decides.
    const isOpen = !isTree || (this.branches.get(id) ?? openPath.has(id));
    return html`
      <li>
        ${this.#renderRow(category, hasBranch && isTree ? this.#renderBranchButton(category, isOpen) : nothing)}
        ${
          hasBranch && isOpen
            ? html`<ul role="list">
                ${children.map(child => this.#renderItem(child, openPath))}
              </ul>`
            : nothing
        }
      </li>
    `;
  }

  #renderRow(category: Category | undefined, branchButton: unknown = nothing): TemplateResult {
    const count = this.noCounts ? undefined : category?.count;
    const isCurrent = this.#isCurrent(category);
    return html`
      <div part="item" class=${isCurrent ? 'row current' : 'row'}>
        ${this.#renderLink(category, isCurrent)} ${count === undefined ? nothing : renderCount(count)}${branchButton}
      </div>
    `;
  }

  #renderLink(category: Category | undefined, isCurrent: boolean): TemplateResult {
    const name = nameOf(category);
    const choose = (event: MouseEvent): void => this.#choose(event, category);
    const href = this.#hrefOf(category);
    return href
      ? html`<a part="link" href=${href} aria-current=${isCurrent ? 'page' : nothing} @click=${choose}>${name}</a>`
      : html`<button part="link" class="pick" type="button" aria-pressed=${isCurrent} @click=${choose}>
          ${name}
        </button>`;
  }

  #renderBranchButton({id, name}: Category, isOpen: boolean): TemplateResult {
    const label = isOpen
      ? msg(str`Đóng mục con của ${name}`, {id: 'branch.close'})
      : msg(str`Mở mục con của ${name}`, {id: 'branch.open'});
    const toggle = (): void => void (this.branches = new Map(this.branches).set(id, !isOpen));
    return html`
      <button class="branch" type="button" aria-expanded=${isOpen} aria-label=${label} @click=${toggle}>
        <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M4 1l5 5-5 5" /></svg>
      </button>
    `;
  }

  /** Choosing in the box alone does nothing: who moves by arrow keys would be carried off at every step. */
  #renderSelect(categories: readonly Category[]): TemplateResult {
    const current = this.#current;
    return html`
      <form @submit=${(event: SubmitEvent) => this.#submit(event, categories)}>
        <select part="list" aria-label=${msg('Chuyên mục', {id: 'categories'})}>
          <option value="" ?selected=${current === undefined}>${nameOf(undefined)}</option>
          ${allOf(categories).map(
            ({id, name, count}) => html`
              <option value=${id} ?selected=${id === current}>
                ${name}${count === undefined || this.noCounts ? '' : ` (${count})`}
              </option>
            `,
          )}
        </select>
        <button part="link" type="submit">${msg('Xem', {id: 'categories.go'})}</button>
      </form>
    `;
  }

  get #current(): string | undefined {
    return this.current ?? pageParam(this.settings?.categoryParam) ?? this.sourced.element?.category;
  }

  #isCurrent(category: Category | undefined): boolean {
    return category?.id === this.#current;
  }

  /** Whether the lists of the page can show one category, or all of them. */
  get #canFilter(): boolean {
    return this.settings?.categoryParam !== undefined || this.sourced.element?.has('list') === true;
  }

  #hrefOf(category: Category | undefined): string | undefined {
    const {settings} = this;
    const name = settings?.categoryParam;
    if (!name) return category?.url;
    // Another category starts at its first page, and closes the article that was read.
    const changes: Record<string, string | undefined> = {[name]: category?.id};
    for (const other of [settings.pageParam, settings.articleParam]) if (other) changes[other] = undefined;
    return pageHref(changes);
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
    if (href && this.settings?.categoryParam !== undefined) goTo(href);
    else if (element) element.category = category?.id;
  }
}

function nameOf(category: Category | undefined): string {
  return category ? category.name : msg('Tất cả', {id: 'categories.all'});
}

function renderCount(count: number): TemplateResult {
  const heard = msg(str`${count} bài viết`, {id: 'categories.count'});
  return html`<span part="count" class="count"
    ><span aria-hidden="true">${count}</span><span class="unseen">${heard}</span></span
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tin-category-list': TinCategoryList;
  }
}
