import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {addressMoves, noteInAddress, pageHref, pageParam} from '../../controllers/page-address.js';
import type {SourceSettings} from '../../controllers/source-settings.js';
import {currentWording} from '../../locale/msg.js';
import type {Freshness, Loaded} from '../../network/endpoint.js';
import {loadArticles, type PageRequest} from '../../network/load-articles.js';
import type {Article, ArticlePage} from '../../reading/article.js';
import {articleHref, isPlainClick, openArticle} from '../../shared/article-link.js';
import {headingLevelOr, numberWithin, oneOf} from '../../shared/attributes.js';
import type {CardOptions} from '../../shared/card.js';
import {cardStyles} from '../../shared/card.styles.js';
import {heading} from '../../shared/heading.js';
import {hostStyles} from '../../shared/host.styles.js';
import {isNew} from '../../shared/is-new.js';
import {failureText, warnOfFailure} from '../../shared/status-text.js';
import {TinDataElement} from '../../shared/tin-data-element.js';
import {waitingCard, type CardShape} from '../../shared/waiting-card.js';
import {articleListStyles} from './article-list.styles.js';
import {CardController} from './card-controller.js';
import {CardRows} from './card-rows.js';
import {keyOf, uniqueKeys} from './choose.js';
import {Filling} from './filling.js';
import {addedText, emptyText, foundText} from './list-text.js';
import {allShownText, moreButton} from './more-button.js';
import {PageTurns} from './page-turns.js';
import {pageText} from './pagination.js';
import {ReturnController} from './return-controller.js';
import {SearchBox} from './search-box.js';
import {searchStyles} from './search.styles.js';
import {Selection} from './selection.js';
import {UniqueController} from './unique-controller.js';

/** How a list is laid out. */
export type ListLayout = 'grid' | 'list' | 'headlines';

/** How the reader gets to more articles. */
export type ListMore = 'button' | 'pages' | 'none';

/** Most systems refuse to give more at once. */
const MOST_AT_ONCE = 100;

/**
 * The newest articles as cards, with a way to more of them.
 *
 * @summary Shows the newest articles of an endpoint.
 * @tag tin-article-list
 *
 * @attr {'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'failed'} state - What the list shows now. Read-only.
 *
 * @slot - Shown until the articles arrive, and instead of them when they cannot.
 * @slot heading - The heading's text, instead of `heading`.
 * @slot empty - What to say where there is no article.
 *
 * @fires {CustomEvent<{articles: Article[], stale: boolean}>} tin-load - The articles are on screen, or more of them. Does not bubble.
 * @fires {CustomEvent<{error: TinError}>} tin-error - The articles could not be loaded. Does not bubble.
 * @fires {CustomEvent<{article: Article}>} tin-open - The reader follows a link. Bubbles; cancel it to stay.
 *
 * @csspart heading - The list's heading.
 * @csspart list - The list of cards.
 * @csspart more - The button to more articles, or the navigation between pages.
 * @csspart search - The search box with its label and buttons.
 * @csspart input - Where the words to search for are typed.
 * @csspart submit - The button that searches.
 * @csspart clear - The button that ends a search.
 * @csspart status - The loading, stale, empty or failure message.
 * @csspart retry - The button that loads again after a failure.
 * @csspart card - One card.
 * @csspart image - The box of a card's image.
 * @csspart title - A card's heading.
 * @csspart link - A card's link.
 * @csspart meta - A card's line with date and category.
 * @csspart date - A card's date.
 * @csspart category - A card's category.
 * @csspart summary - A card's summary.
 * @csspart new - A card's mark of a new article.
 *
 * @cssprop [--tin-columns] - Most columns of a grid; fewer where they would be narrower than `--tin-column-min`. Unset: as many as there is room for.
 * @cssprop [--tin-column-min=15em] - Least width of a column of a grid.
 * @cssprop [--tin-gap=1em] - Space between cards.
 */
export class TinArticleList extends TinDataElement<ArticlePage> {
  static override styles: CSSResultGroup = [hostStyles, cardStyles, articleListStyles, searchStyles];

  /** Articles shown at first, and added each time. */
  @property({converter: numberWithin(1, MOST_AT_ONCE, 6)}) limit = 6;

  /** Id of a category; without it the one in the page's address or chosen in a category list of the same source. */
  @property() category?: string;

  /** Words to search for; the reader's own where there is a search box. */
  @property({reflect: true}) query?: string | undefined;

  /** Puts a search box above the list. */
  @property({type: Boolean}) search = false;

  /** Ids of articles to leave out, separated by spaces or commas. */
  @property() exclude?: string;

  /** Leaves out the article that the page itself shows. */
  @property({type: Boolean, attribute: 'exclude-current'}) excludeCurrent = false;

  /** Leaves out what `unique` lists of the same source show before this one in the page. */
  @property({type: Boolean}) unique = false;

  /** Days for which an article is marked as new; 0 = none is. */
  @property({converter: numberWithin(0, 3650, 0), attribute: 'new-days'}) newDays = 0;

  /** How the list is laid out: cards in columns, cards one under another, or titles and dates alone. */
  @property({converter: oneOf('grid', 'list', 'headlines')}) layout: ListLayout = 'grid';

  /** How the reader gets to more: a button that adds them, pages, or not at all. */
  @property({converter: oneOf('button', 'pages', 'none')}) more: ListMore = 'button';

  /** Text of the heading; none without it. */
  @property() heading?: string;

  /** Level of the heading in the page's outline, 1 to 6; the cards' titles are one below. */
  @property({converter: headingLevelOr(2), attribute: 'heading-level'}) headingLevel = 2;

  /** Articles that the page already has; nothing is fetched then. */
  @property({attribute: false}) articles?: readonly Article[] | undefined;

  /** Steps of `limit` on screen (button), or the page wanted (pages). */
  @state() private step = 1;

  readonly #cards = new CardController(this);
  readonly #rows = new CardRows((event, link, article) => this.#open(event, link, article));
  readonly #selection = new Selection(() => ({
    limit: this.limit,
    steps: this.more === 'button' ? this.step : 1,
    page: this.more === 'pages' ? this.step : undefined,
    isGiven: this.articles !== undefined,
    exclude: this.exclude,
    isCurrentOut: this.excludeCurrent,
    query: this.query,
    settings: this.settings,
  }));
  readonly #filling = new Filling(this, {
    settings: () => this.settings,
    request: () => this.#request,
    kept: page => this.#selection.kept(page, this.#unique.taken),
    choice: () => this.#selection.keyOf(this.#unique.taken),
    replace: page => this.loader.replace(page),
  });
  readonly #turns = new PageTurns({
    param: () => this.settings?.pageParam,
    suffix: () => this.#suffix,
    show: page => (this.step = page),
  });
  readonly #unique = new UniqueController(this, {
    isOn: () => this.unique,
    group: () => this.settings?.endpoint.src.join(' ') ?? '',
    shown: () => (this.value ? this.#selection.shown(this.value).map(keyOf) : []),
  });
  readonly #return = new ReturnController(this, {
    view: () => ({step: this.more === 'button' ? this.step : 1, query: this.search ? this.query : undefined}),
    isReady: () => this.value !== undefined && this.#isSettled && !this.#filling.isLoading,
    linkOf: key => this.#cards.linkAt(this.#selection.keys(this.value).indexOf(key)),
    focusedKey: () => this.#selection.keys(this.value)[this.#cards.focusedIndex],
  });
  readonly #searchBox = new SearchBox(this, {
    query: () => this.query,
    name: () => this.#name,
    isBusy: () => this.#isSearching && this.state === 'loading',
    isLocal: () => this.articles !== undefined,
    search: query => this.#search(query),
  });
  #listed = '';
  #moves = 0;
  #startStep = 1;
  #shownPage = 1;
  #hasOffered = false;
  #isSearching = false;

  protected override willUpdate(changed: PropertyValues): void {
    this.#followChanges();
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#isSettled) return;
    if (this.#turns.takeTurn()) this.#endTurn();
    if (this.#isSearching) this.#endSearch();
    if (this.#shortPage) void this.updateComplete.then(() => this.#fill());
  }

  protected override given(): ArticlePage | undefined {
    return this.articles && {articles: this.articles};
  }

  protected override requestKey(): string {
    return JSON.stringify(this.#request);
  }

  protected override async load(
    {endpoint}: SourceSettings,
    signal: AbortSignal,
    fresh: Freshness,
  ): Promise<Loaded<ArticlePage>> {
    const loaded = await loadArticles(endpoint, this.#request, signal, {fresh});
    // What is missing can be asked for later; what is there is shown in any case.
    if (this.more === 'pages') return loaded;
    const value = await this.#filling
      .filled(loaded.value, this.#selection.wanted, signal, fresh)
      .catch((error: unknown) => {
        if (!signal.aborted) warnOfFailure(error);
        return loaded.value;
      });
    return {...loaded, value};
  }

  protected override isEmpty(page: ArticlePage): boolean {
    return this.#selection.kept(page).length === 0;
  }

  protected override detailOf({articles}: ArticlePage): object {
    return {articles};
  }

  protected override renderFrame(content: TemplateResult): TemplateResult {
    return html`
      <section aria-labelledby=${this.#hasHeading ? 'heading' : nothing}>${content}${this.#renderWayBack()}</section>
    `;
  }

  protected override renderHeading(): unknown {
    const text = html`<slot name="heading">${this.heading}</slot>`;
    return html`
      ${this.#hasHeading ? html`<div id="heading">${heading(this.headingLevel, text)}</div>` : nothing}
      ${this.search ? this.#searchBox.render() : nothing}
    `;
  }

  protected override renderPlaceholder(): TemplateResult {
    const cards = [...Array(this.limit)].map(() => waitingCard(this.#cardShape));
    return html`<div class="wait ${this.#listClass}" aria-hidden="true">${cards}</div>`;
  }

  protected override emptyText(): unknown {
    const page = this.more === 'pages' ? this.step : 1;
    const text = emptyText(this.query, this.#category, page);
    // The page's own words are about a list that has nothing, not about what the reader was looking for.
    return this.query || page > 1 ? text : html`<slot name="empty">${text}</slot>`;
  }

  protected override renderValue(page: ArticlePage): TemplateResult {
    const articles = this.#selection.shown(page);
    const rows = this.#rows.draw(articles, {
      className: this.#listClass,
      keys: uniqueKeys(articles),
      look: this.#look,
      isNew: ({publishedAt}) => isNew(publishedAt, this.newDays),
      cardOptions: article => this.#cardOptions(article),
    });
    return html`${rows} ${this.#renderMore(page, articles.length)}`;
  }

  /** Whether what is on screen is what was asked for last. */
  get #isSettled(): boolean {
    return this.state !== 'idle' && this.state !== 'loading';
  }

  get #hasHeading(): boolean {
    return Boolean(this.heading) || this.querySelector(':scope > [slot="heading"]') !== null;
  }

  get #name(): string {
    const slotted = this.querySelector(':scope > [slot="heading"]')?.textContent?.trim();
    return slotted || this.heading || '';
  }

  /** What tells the controls of this list from those of the others on the page. */
  get #suffix(): string {
    if (this.#name) return `: ${this.#name}`;
    const lists = [...(this.getRootNode() as ParentNode).querySelectorAll(`${this.localName}:not([heading])`)];
    const index = lists.indexOf(this);
    return index > 0 ? ` (${index + 1})` : '';
  }

  get #listClass(): string {
    return `cards ${this.layout} ${this.layout === 'list' ? 'horizontal' : ''}`;
  }

  get #cardShape(): CardShape {
    const isHeadline = this.layout === 'headlines';
    return {hasImage: !isHeadline, hasSummary: !isHeadline};
  }

  get #category(): string | undefined {
    return this.category ?? pageParam(this.settings?.categoryParam) ?? this.sourced.element?.category;
  }

  get #addressedPage(): number | undefined {
    const page = Number(pageParam(this.settings?.pageParam));
    return Number.isInteger(page) && page > 0 ? page : undefined;
  }

  get #request(): PageRequest {
    const {limit, more, step, query} = this;
    const category = this.#category;
    return {
      // A reader who comes back to the third step gets what the first two held in the same answer.
      limit: more === 'button' ? Math.min(limit * this.#startStep, MOST_AT_ONCE) : limit,
      ...(more === 'pages' && step > 1 && {page: step}),
      ...(category && {category}),
      ...(query && {query}),
    };
  }

  #followChanges(): void {
    const {view} = this.#return;
    if (view?.query && this.search) this.query = view.query;
    const addressed = this.#addressedPage;
    const {pageParam: name, endpoint} = this.settings ?? {};
    const listed = JSON.stringify([this.limit, this.more, this.#category, this.query, name, endpoint?.src]);
    if (listed !== this.#listed) {
      this.#listed = listed;
      this.#filling.cancel();
      this.#hasOffered = false;
      this.say('');
      this.step = this.#startStep = (this.more === 'button' && view?.step) || addressed || 1;
    } else if (name && this.#moves !== addressMoves()) this.step = addressed ?? 1;
    // Not where another list has only noted there how long it is.
    this.#moves = addressMoves();
    // What other lists show stays here as well until there is something else to show.
    if (!this.#shortPage) this.#selection.taken = this.#unique.taken;
    if (this.articles && this.more === 'pages')
      this.step = Math.max(1, Math.min(this.step, this.#selection.pageCount({articles: this.articles}) ?? 1));
  }

  #cardOptions(article: Article): CardOptions {
    return {
      ...this.#cardShape,
      headingLevel: this.headingLevel + 1,
      href: articleHref(article, this.settings),
    };
  }

  /** All that a card depends on besides its article: the page's address is in those of articles shown in it. */
  get #look(): string {
    const {link, articleParam} = this.settings ?? {};
    return JSON.stringify([this.#cardShape, this.headingLevel, link, articleParam, location.href, currentWording()]);
  }

  #open(event: MouseEvent, link: HTMLAnchorElement, article: Article): void {
    const from = location.href;
    const isPlain = isPlainClick(event);
    openArticle(event, article, this, this.sourced.element, link);
    // Not where the page itself has kept the reader.
    if (isPlain && (!event.defaultPrevented || location.href !== from)) this.#return.follow(keyOf(article), from);
  }

  #renderMore(page: ArticlePage, shown: number): unknown {
    if (this.more === 'pages') return this.#renderPages(page);
    const hasMore = this.#selection.hasMore(page);
    if (this.more === 'none' || (!hasMore && !this.#hasOffered)) return nothing;
    this.#hasOffered = true;
    return moreButton({
      hasMore,
      isLoading: this.#filling.isLoading,
      error: this.#filling.error,
      suffix: this.#suffix,
      onPress: event => void this.#showMore(event, page, shown),
    });
  }

  async #showMore({detail}: MouseEvent, page: ArticlePage, shown: number): Promise<void> {
    if (!this.#selection.hasMore(page) || this.#filling.isLoading) return;
    const all = await this.#filling.fill(page, this.#selection.wanted + this.limit);
    if (!all) return this.#announceFailure();
    this.step += 1;
    const now = this.#selection.shown(all).length;
    // Not by the pointer: whoever reads by keyboard or ear goes on at the first new card.
    if (detail === 0 && now > shown) this.#cards.focusNext(shown);
    this.#noteStep();
    this.say(now > shown ? addedText(now - shown, now, this.#selection.total(all)) : allShownText());
    await this.updateComplete;
    this.dispatchEvent(new CustomEvent('tin-load', {detail: {articles: all.articles, stale: false}}));
  }

  /** The list on screen where it is too short by what is left out, and the endpoint may have more. */
  get #shortPage(): ArticlePage | undefined {
    const page = this.loader.state.value;
    if (!page || this.articles || this.more === 'pages' || !this.#isSettled) return undefined;
    return this.#filling.isDue(page, this.#selection.wanted) ? page : undefined;
  }

  async #fill(): Promise<void> {
    const page = this.#shortPage;
    if (!page || this.#filling.isLoading) return;
    await this.#filling.fill(page, this.#selection.wanted);
    if (this.#filling.error !== undefined) warnOfFailure(this.#filling.error);
  }

  #announceFailure(): void {
    const {error} = this.#filling;
    if (error === undefined) return;
    warnOfFailure(error);
    this.say(failureText(error));
    this.dispatchEvent(new CustomEvent('tin-error', {detail: {error}}));
  }

  /** Back from an article finds the list as long as it was. */
  #noteStep(): void {
    const name = this.settings?.pageParam;
    if (name) noteInAddress(pageHref({[name]: this.step > 1 ? String(this.step) : undefined}));
  }

  #search(query: string | undefined): void {
    this.#isSearching = true;
    this.say('');
    const name = this.settings?.pageParam;
    if (name && query !== this.query) noteInAddress(pageHref({[name]: undefined}));
    if (query === this.query && this.state === 'failed') this.reload();
    this.query = query;
  }

  #endSearch(): void {
    this.#isSearching = false;
    const {value} = this;
    // Where there is none, or where it failed, the sentence for that says so.
    if (!value || !this.query || this.state === 'failed') return;
    const total = this.#selection.total(value);
    void this.updateComplete.then(() =>
      this.say(foundText(total ?? this.#selection.kept(value).length, total !== undefined)),
    );
  }

  #renderPages(page: ArticlePage): unknown {
    // Until the page asked for is there, the one before it is on screen, with its own way on.
    if (this.articles || this.loader.state.isCurrent) this.#shownPage = this.step;
    return this.#renderTurns(page, this.#shownPage);
  }

  /** Out of a page that is not there. */
  #renderWayBack(): unknown {
    const page = this.loader.state.value;
    const isLost = this.more === 'pages' && this.state === 'empty' && this.step > 1;
    return isLost && page ? this.#renderTurns(page, this.step) : nothing;
  }

  #renderTurns(all: ArticlePage, page: number): unknown {
    return this.#turns.render({page, pageCount: this.#selection.pageCount(all), hasNext: all.next !== undefined});
  }

  /** Whoever turns the page reads on at its top. */
  #endTurn(): void {
    if (this.state === 'failed') return;
    const first = this.#cards.linkAt(0) ?? this.renderRoot.querySelector<HTMLElement>('nav a, nav button');
    first?.focus({preventScroll: true});
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    const pageCount = this.value && this.#selection.pageCount(this.value);
    void this.updateComplete.then(() => this.say(pageText(this.step, pageCount)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tin-article-list': TinArticleList;
  }
}
