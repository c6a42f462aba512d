import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {pageParam} from '../../controllers/page-address.js';
import {MediaController} from '../../controllers/media-controller.js';
import {PollController} from '../../controllers/poll-controller.js';
import {SeenController} from '../../controllers/seen-controller.js';
import type {SourceSettings} from '../../controllers/source-settings.js';
import {msg, str} from '../../locale/msg.js';
import type {Loaded} from '../../network/endpoint.js';
import {loadArticles} from '../../network/load-articles.js';
import type {Article, ArticlePage} from '../../reading/article.js';
import {articleHref, openArticle} from '../../shared/article-link.js';
import {headingLevelOr, numberWithin, oneOf} from '../../shared/attributes.js';
import {titleOf} from '../../shared/card-template.js';
import {timeTag} from '../../shared/date-text.js';
import {heading} from '../../shared/heading.js';
import {hostStyles} from '../../shared/host.styles.js';
import {TinDataElement} from '../../shared/tin-data-element.js';
import {newsTickerStyles} from './news-ticker.styles.js';

/** How the headlines follow each other. */
export type TickerMode = 'fade' | 'slide' | 'scroll';

const LEAST_INTERVAL_S = 5;
/** Characters that a slow reader takes in within a second. */
const READ_PER_S = 12;
/** Speed of `scroll`, slow enough to read along. */
const SCROLL_PX_PER_S = 45;

/**
 * The latest headlines in one line. It stands still unless `autoplay` is set: Vietnamese public pages must not have
 * text that moves by itself (Circular 32/2017, Article 18).
 *
 * @summary Shows the latest headlines in one line.
 * @tag tin-news-ticker
 *
 * @attr {'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'failed'} state - What the ticker shows now. Read-only.
 *
 * @slot - Shown until the headlines arrive, and instead of them when they cannot.
 * @slot heading - The heading's text, instead of `heading`.
 *
 * @fires {CustomEvent<{articles: Article[], stale: boolean}>} tin-load - The headlines are on screen. Does not bubble.
 * @fires {CustomEvent<{error: TinError}>} tin-error - The headlines could not be loaded. Does not bubble.
 * @fires {CustomEvent<{article: Article}>} tin-open - The reader follows a link. Bubbles; cancel it to stay.
 *
 * @csspart heading - The heading.
 * @csspart viewport - The box the headlines are seen in.
 * @csspart item - One headline.
 * @csspart link - A headline's link.
 * @csspart date - A headline's date.
 * @csspart controls - The buttons and the position.
 * @csspart previous - The button to the headline before.
 * @csspart play - The button that starts and stops the movement.
 * @csspart next - The button to the headline after.
 * @csspart position - Which headline of how many is shown.
 * @csspart status - The loading, stale, empty or failure message.
 * @csspart retry - The button that loads again after a failure.
 *
 * @cssprop [--tin-ticker-height=3em] - Least height of the line.
 * @cssprop [--tin-accent=#a3151a] - Background of the heading.
 * @cssprop [--tin-on-accent=#fff] - Text of the heading.
 */
export class TinNewsTicker extends TinDataElement<ArticlePage> {
  static override styles: CSSResultGroup = [hostStyles, newsTickerStyles];

  /** Number of headlines. */
  @property({converter: numberWithin(1, 50, 8)}) limit = 8;

  /** Id of a category; without it the one in the page's address or chosen in a category list of the same source. */
  @property() category?: string;

  /** Text of the heading. Default: "Tin mới nhất". */
  @property() heading?: string;

  /** Lets the headlines follow each other by themselves. */
  @property({type: Boolean}) autoplay = false;

  /** Seconds a headline stays, at least 5; a long one stays longer. */
  @property({converter: numberWithin(LEAST_INTERVAL_S, 600, 7)}) interval = 7;

  /** How the headlines follow each other. */
  @property({converter: oneOf('fade', 'slide', 'scroll')}) mode: TickerMode = 'fade';

  /** Seconds between two looks for new headlines, at least 60; 0 = none. */
  @property({converter: numberWithin(0, Infinity, 0)}) refresh = 0;

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({converter: headingLevelOr(2), attribute: 'heading-level'}) headingLevel = 2;

  /** Articles that the page already has; nothing is fetched then. */
  @property({attribute: false}) articles?: readonly Article[] | undefined;

  /** Which headline is shown, from 0. */
  @state() private index = 0;

  /** Whether the reader has stopped it, by the button or by moving into it. */
  @state() private isPaused = false;

  /** Whether the pointer rests on it. */
  @state() private isHovered = false;

  readonly #calm = new MediaController(this, '(prefers-reduced-motion: reduce)');
  readonly #seen = new SeenController(this);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #scrolling: Animation | undefined;

  constructor() {
    super();
    new PollController(this, {seconds: () => this.refresh, run: () => this.loader.refresh()});
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#move();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  /** Lets the headlines follow each other, where the reader's settings allow it. */
  play(): void {
    this.autoplay = true;
    this.isPaused = false;
  }

  /** Stops the headlines where they are. */
  pause(): void {
    this.isPaused = true;
  }

  /** Shows the next headline; after the last one the first. */
  next(): void {
    this.#step(1);
  }

  /** Shows the headline before; before the first one the last. */
  previous(): void {
    this.#step(-1);
  }

  protected override given(): ArticlePage | undefined {
    return this.articles && {articles: this.articles};
  }

  protected override requestKey(): string {
    return JSON.stringify([this.limit, this.#category]);
  }

  protected override load(
    {endpoint}: SourceSettings,
    signal: AbortSignal,
    fresh: boolean,
  ): Promise<Loaded<ArticlePage>> {
    const category = this.#category;
    return loadArticles(endpoint, {limit: this.limit, ...(category && {category})}, signal, {fresh});
  }

  protected override isEmpty({articles}: ArticlePage): boolean {
    return articles.length === 0;
  }

  protected override detailOf({articles}: ArticlePage): object {
    return {articles};
  }

  protected override renderValue(page: ArticlePage): TemplateResult {
    const articles = page.articles.slice(0, this.limit);
    const canMove = this.#canMove(articles.length);
    return html`
      <section
        aria-labelledby="heading"
        class="bar"
        @focusin=${this.#onFocus}
        @pointerenter=${this.#onEnter}
        @pointerleave=${this.#onLeave}
      >
        ${canMove ? this.#renderPlay() : nothing}
        <div id="heading">${this.#renderName()}</div>
        <div part="viewport" class=${this.#hasTrack ? 'scroll' : ''}>
          ${this.#hasTrack ? this.#renderTrack(articles, canMove) : this.#renderStack(articles)}
        </div>
        ${articles.length > 1 ? this.#renderControls(articles.length) : nothing}
      </section>
    `;
  }

  #renderName(): TemplateResult {
    const text = this.heading || msg('Tin mới nhất', {id: 'latest'});
    return heading(this.headingLevel, html`<slot name="heading">${text}</slot>`);
  }

  #renderPlay(): TemplateResult {
    const text = this.isPaused
      ? msg('Cho tin chạy', {id: 'ticker.play'})
      : msg('Tạm dừng chạy tin', {id: 'ticker.pause'});
    return html`
      <button part="play" type="button" @click=${() => (this.isPaused ? this.play() : this.pause())}>${text}</button>
    `;
  }

  #renderStack(articles: readonly Article[]): TemplateResult {
    const current = this.index % articles.length;
    return html`
      <ul class="stack ${this.mode}" role="list">
        ${articles.map(
          (article, index) => html`
            <li part="item" class=${index === current ? 'current' : ''}>${this.#renderItem(article)}</li>
          `,
        )}
      </ul>
    `;
  }

  /** One row of all headlines; while it can move, a copy behind it that only eyes meet closes the circle. */
  #renderTrack(articles: readonly Article[], canMove: boolean): TemplateResult {
    const items = articles.map(article => html`<li part="item">${this.#renderItem(article)}</li>`);
    const copies = articles.map(article => html`<li>${titleOf(article)}</li>`);
    return html`
      <div class="track">
        <ul role="list">
          ${items}
        </ul>
        ${
          canMove
            ? html`<ul aria-hidden="true" inert>
                ${copies}
              </ul>`
            : nothing
        }
      </div>
    `;
  }

  #renderItem(article: Article): TemplateResult {
    const href = articleHref(article, this.settings);
    const title = titleOf(article);
    const open = (event: MouseEvent): void => openArticle(event, article, this, this.sourced.element);
    return html`${href ? html`<a part="link" href=${href} @click=${open}>${title}</a>` : title}${timeTag(article.publishedAt)}`;
  }

  #renderControls(count: number): TemplateResult {
    const current = (this.index % count) + 1;
    return html`
      <div part="controls">
        <button
          part="previous"
          type="button"
          aria-label=${msg('Tin trước', {id: 'ticker.previous'})}
          @click=${() => this.#turn(-1)}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M8 1L3 6l5 5" /></svg>
        </button>
        <span part="position">
          <span aria-hidden="true">${current}/${count}</span>
          <span class="unseen">${msg(str`Tin ${current} trên ${count}`, {id: 'ticker.position'})}</span>
        </span>
        <button
          part="next"
          type="button"
          aria-label=${msg('Tin sau', {id: 'ticker.next'})}
          @click=${() => this.#turn(1)}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M4 1l5 5-5 5" /></svg>
        </button>
      </div>
    `;
  }

  get #category(): string | undefined {
    return this.category ?? pageParam(this.settings?.categoryParam) ?? this.sourced.element?.category;
  }

  get #hasTrack(): boolean {
    return this.mode === 'scroll' && !this.#calm.matches;
  }

  /** Whether there is anything that could move; then, and only then, there is a button that stops it. */
  #canMove(count: number): boolean {
    return this.autoplay && count > 1 && !this.#calm.matches;
  }

  /** Starts or stops what moves, according to everything that has a say in it. */
  #move(): void {
    const articles = this.value?.articles.slice(0, this.limit) ?? [];
    const isMoving = this.#canMove(articles.length) && !this.isPaused && !this.isHovered && this.#seen.isSeen;
    if (!isMoving) this.#stop();
    else if (this.#hasTrack) this.#scroll();
    else this.#timer ??= setTimeout(() => this.#advance(), this.#timeFor(articles));
  }

  #advance(): void {
    this.#timer = undefined;
    this.index += 1;
  }

  #timeFor(articles: readonly Article[]): number {
    const {title = ''} = articles[this.index % articles.length] ?? {};
    return 1000 * Math.max(this.interval, LEAST_INTERVAL_S, title.length / READ_PER_S);
  }

  /** The compositor moves the row: no script and no layout while it runs. */
  #scroll(): void {
    const track = this.renderRoot.querySelector<HTMLElement>('.track');
    if (!track || this.#scrolling) return;
    const width = track.scrollWidth / 2;
    const viewport = track.parentElement;
    this.#scrolling = track.animate(
      {transform: ['none', `translateX(-${width}px)`]},
      {duration: (width / SCROLL_PX_PER_S) * 1000, iterations: Infinity},
    );
    // Goes on where it stopped, or where the reader scrolled it to.
    this.#scrolling.currentTime = ((viewport?.scrollLeft ?? 0) / SCROLL_PX_PER_S) * 1000;
    if (viewport) viewport.scrollLeft = 0;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const {currentTime} = this.#scrolling ?? {};
    const viewport = this.renderRoot?.querySelector('[part="viewport"]');
    const width = (viewport?.firstElementChild?.scrollWidth ?? 0) / 2;
    this.#scrolling?.cancel();
    this.#scrolling = undefined;
    if (viewport && width && typeof currentTime === 'number')
      viewport.scrollLeft = ((currentTime / 1000) * SCROLL_PX_PER_S) % width;
  }

  #step(by: number): void {
    const count = Math.min(this.value?.articles.length ?? 0, this.limit);
    if (count === 0) return;
    this.index = (this.index + by + count) % count;
    if (this.#hasTrack)
      this.renderRoot
        .querySelectorAll('[part="item"]')
        [this.index]?.scrollIntoView({block: 'nearest', inline: 'start'});
  }

  /** A press of a button: it stops the movement, and says what is shown now. */
  #turn(by: number): void {
    this.isPaused = true;
    this.#step(by);
    const articles = this.value?.articles.slice(0, this.limit) ?? [];
    const article = articles[this.index];
    if (article)
      this.say(msg(str`Tin ${this.index + 1} trên ${articles.length}: ${titleOf(article)}`, {id: 'ticker.said'}));
  }

  /** Who moves into the headlines by keyboard reads there; it does not start again by itself. */
  readonly #onFocus = (event: FocusEvent): void => {
    if (!(event.target as HTMLElement).part.contains('play')) this.isPaused = true;
  };

  readonly #onEnter = (event: PointerEvent): void => void (this.isHovered = event.pointerType === 'mouse');

  readonly #onLeave = (): void => void (this.isHovered = false);
}

declare global {
  interface HTMLElementTagNameMap {
    'tin-news-ticker': TinNewsTicker;
  }
}
