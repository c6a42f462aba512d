import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {MoreController} from '../../controllers/more-controller.js';
import {goTo, isThisPage, pageHref, pageParam} from '../../controllers/page-address.js';
import type {SourceSettings} from '../../controllers/source-settings.js';
import {msg, str} from '../../locale/msg.js';
import type {Loaded} from '../../network/endpoint.js';
import {loadArticles, type PageRequest} from '../../network/load-articles.js';
import type {Article, ArticlePage} from '../../reading/article.js';
import {articleHref, isPlainClick, openArticle} from '../../shared/article-link.js';
import {headingLevelOr, numberWithin, oneOf} from '../../shared/attributes.js';
import {cardTemplate} from '../../shared/card-template.js';
import {cardStyles} from '../../shared/card.styles.js';
import {heading} from '../../shared/heading.js';
import {hostStyles} from '../../shared/host.styles.js';
import {failureText, warnOfFailure} from '../../shared/status-text.js';
import {TinDataElement} from '../../shared/tin-data-element.js';
import {articleListStyles} from './article-list.styles.js';
import {pagination} from './pagination.js';

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
 *
 * @cssprop [--tin-columns=auto-fill] - Number of columns of a grid.
 * @cssprop [--tin-column-min=15em] - Least width of a column of a grid.
 * @cssprop [--tin-gap=1em] - Space between cards.
 */
export class TinArticleList extends TinDataElement<ArticlePage> {
  static override styles: CSSResultGroup = [hostStyles, cardStyles, articleListStyles];

  /** Articles shown at first, and added each time. */
  @property({converter: numberWithin(1, MOST_AT_ONCE, 6)}) limit = 6;

  /** Id of a category; without it the one in the page's address or chosen in a category list of the same source. */
  @property() category?: string;

  /** Words to search for. */
  @property() query?: string;

  /** Id of an article to leave out. */
  @property() exclude?: string;

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

  /** Steps of `limit` on screen (button), or the page shown (pages) where the address does not hold it. */
  @state() private step = 1;

  readonly #next = new MoreController<ArticlePage>(this);
  #listed = '';
  #startStep = 1;
  #focusAt: number | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    const listed = JSON.stringify([this.limit, this.more, this.#category, this.query]);
    if (listed !== this.#listed) {
      this.#listed = listed;
      this.#next.cancel();
      this.step = this.#startStep = this.#addressedPage ?? 1;
    }
    if (this.more === 'pages') this.step = this.#addressedPage ?? this.step;
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focusAt === undefined) return;
    const cards = this.renderRoot.querySelectorAll('[part="list"] > li');
    cards[this.#focusAt]?.querySelector<HTMLElement>('a')?.focus();
    this.#focusAt = undefined;
  }

  protected override given(): ArticlePage | undefined {
    return this.articles && {articles: this.articles};
  }

  protected override requestKey(): string {
    return JSON.stringify(this.#request);
  }

  protected override load(
    {endpoint}: SourceSettings,
    signal: AbortSignal,
    fresh: boolean,
  ): Promise<Loaded<ArticlePage>> {
    return loadArticles(endpoint, this.#request, signal, {fresh});
  }

  protected override isEmpty({articles}: ArticlePage): boolean {
    return articles.every(article => this.#isExcluded(article));
  }

  protected override detailOf({articles}: ArticlePage): object {
    return {articles};
  }

  protected override renderHeading(): unknown {
    if (!this.heading && !this.querySelector(':scope > [slot="heading"]')) return nothing;
    return heading(this.headingLevel, html`<slot name="heading">${this.heading}</slot>`);
  }

  protected override emptyText(): unknown {
    return html`<slot name="empty">${this.#emptySentence()}</slot>`;
  }

  protected override renderValue(page: ArticlePage): TemplateResult {
    const articles = this.#shownOf(page);
    // Endpoints repeat ids, or give none; a key has to be different for each.
    const keys = new Map(articles.map((article, index) => [article, article.id ?? article.url ?? index]));
    const isRepeated = new Set(keys.values()).size < keys.size;
    return html`
      <ul part="list" class="cards ${this.layout} ${this.layout === 'list' ? 'horizontal' : ''}" role="list">
        ${repeat(
          articles,
          (article, index) => (isRepeated ? index : keys.get(article)),
          (article, index) => html`<li>${this.#renderCard(article, index)}</li>`,
        )}
      </ul>
      ${this.#renderMore(page, articles.length)}
    `;
  }

  get #category(): string | undefined {
    const settings = this.settings;
    return this.category ?? pageParam(settings?.categoryParam) ?? this.sourced.element?.category;
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

  #emptySentence(): string {
    const {query} = this;
    if (query) return msg(str`Không tìm thấy tin bài phù hợp với “${query}”.`, {id: 'empty.query'});
    if (this.#category) return msg('Chuyên mục này chưa có tin bài.', {id: 'empty.category'});
    return msg('Chưa có tin bài.', {id: 'empty'});
  }

  #isExcluded({id}: Article): boolean {
    return id !== undefined && id === this.exclude;
  }

  #shownOf({articles}: ArticlePage): readonly Article[] {
    const kept = articles.filter(article => !this.#isExcluded(article));
    const steps = this.more === 'button' ? this.step : 1;
    return kept.slice(0, this.limit * steps);
  }

  #renderCard(article: Article, index: number): TemplateResult {
    const isHeadline = this.layout === 'headlines';
    return cardTemplate(article, {
      headingLevel: this.headingLevel + 1,
      href: articleHref(article, this.settings),
      hasImage: !isHeadline,
      hasSummary: !isHeadline,
      isEager: index < 2,
      onOpen: event => openArticle(event, article, this, this.sourced.element),
    });
  }

  #renderMore(page: ArticlePage, shown: number): unknown {
    if (this.more === 'pages') return this.#renderPages(page);
    const hasMore = shown < this.#keptCount(page) || page.next !== undefined;
    if (this.more === 'none' || (!hasMore && this.step === this.#startStep)) return nothing;
    const failed = this.#next.error !== undefined;
    const text = failed
      ? msg('Thử lại', {id: 'retry'})
      : hasMore
        ? msg('Xem thêm tin', {id: 'more'})
        : msg('Đã hiển thị tất cả', {id: 'more.end'});
    return html`
      ${failed ? html`<p class="status">${failureText(this.#next.error)}</p>` : nothing}
      <button
        part="more"
        type="button"
        aria-disabled=${!hasMore || this.#next.isLoading}
        @click=${(event: MouseEvent) => this.#showMore(event, page, shown)}
      >
        ${this.#next.isLoading ? msg('Đang tải tin…', {id: 'loading'}) : text}
      </button>
    `;
  }

  #keptCount({articles}: ArticlePage): number {
    return articles.filter(article => !this.#isExcluded(article)).length;
  }

  async #showMore(event: MouseEvent, page: ArticlePage, shown: number): Promise<void> {
    const wanted = shown + this.limit;
    // Not by the pointer: whoever reads by keyboard or ear goes on at the first new card.
    const isByKeyboard = event.detail === 0;
    const all = await this.#atLeast(page, wanted);
    if (!all) return;
    this.step += 1;
    const now = Math.min(this.#keptCount(all), wanted);
    if (isByKeyboard && now > shown) this.#focusAt = shown;
    this.#keepStep();
    this.say(addedText(now - shown, now, all.total));
    await this.updateComplete;
    this.dispatchEvent(new CustomEvent('tin-load', {detail: {articles: all.articles, stale: false}}));
  }

  /** The list with enough articles in it, from the endpoint where what is loaded does not do. */
  async #atLeast(page: ArticlePage, wanted: number): Promise<ArticlePage | undefined> {
    const settings = this.settings;
    if (this.#keptCount(page) >= wanted || !page.next || !settings) return page;
    const after = page.next;
    const added = await this.#next.load(signal => loadArticles(settings.endpoint, {...this.#request, after}, signal));
    if (!added) {
      this.#announceFailure();
      return undefined;
    }
    const known = new Set(page.articles.map(article => article.id ?? article.url));
    const fresh = added.articles.filter(({id, url}) => (id ?? url) === undefined || !known.has(id ?? url));
    const {next: _, ...rest} = page;
    // An endpoint that sends what is there already has no more, whatever it says.
    const merged = {
      ...rest,
      articles: [...page.articles, ...fresh],
      ...(added.next && fresh.length > 0 && {next: added.next}),
    };
    this.loader.replace(merged);
    return merged;
  }

  #announceFailure(): void {
    const {error} = this.#next;
    if (error === undefined) return;
    warnOfFailure(error);
    this.say(failureText(error));
    this.dispatchEvent(new CustomEvent('tin-error', {detail: {error}}));
  }

  /** Back from an article finds the list as long as it was. */
  #keepStep(): void {
    const name = this.settings?.pageParam;
    if (name) history.replaceState(history.state, '', pageHref({[name]: String(this.step)}));
  }

  #renderPages(page: ArticlePage): unknown {
    const name = this.settings?.pageParam;
    const {step, limit} = this;
    const pageCount = page.pageCount ?? (page.total === undefined ? undefined : Math.ceil(page.total / limit));
    return pagination({
      page: step,
      pageCount,
      hasNext: pageCount === undefined ? page.next !== undefined : step < pageCount,
      href: target => (name ? pageHref({[name]: target > 1 ? String(target) : undefined}) : undefined),
      onGo: (event, target) => this.#goToPage(event, target),
    });
  }

  #goToPage(event: MouseEvent, target: number): void {
    const {href} = event.currentTarget as HTMLAnchorElement;
    if (!href) {
      this.step = target;
    } else if (isPlainClick(event) && isThisPage(href)) {
      event.preventDefault();
      goTo(href);
    }
  }
}

function addedText(added: number, shown: number, total: number | undefined): string {
  return total !== undefined && total >= shown
    ? msg(str`Đã tải thêm ${added} tin, đang hiển thị ${shown} trên ${total}`, {id: 'more.added-of'})
    : msg(str`Đã tải thêm ${added} tin, đang hiển thị ${shown}`, {id: 'more.added'});
}

declare global {
  interface HTMLElementTagNameMap {
    'tin-article-list': TinArticleList;
  }
}
