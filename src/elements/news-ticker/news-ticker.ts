import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {pageParam} from '../../controllers/page-address.js';
import {MediaController} from '../../controllers/media-controller.js';
import {PollController} from '../../controllers/poll-controller.js';
import {SeenController} from '../../controllers/seen-controller.js';
import type {SourceSettings} from '../../controllers/source-settings.js';
import {msg, str} from '../../locale/msg.js';
import type {Freshness, Loaded} from '../../network/endpoint.js';
import {loadArticles} from '../../network/load-articles.js';
import type {Article, ArticlePage} from '../../reading/article.js';
import {articleHref, openArticle} from '../../shared/article-link.js';
import {headingLevelOr, numberWithin, oneOf} from '../../shared/attributes.js';
import {heading} from '../../shared/heading.js';
import {hostStyles} from '../../shared/host.styles.js';
import {TinDataElement} from '../../shared/tin-data-element.js';
import {titleOf} from '../../shared/title-of.js';
import {allButton, newButton, newText, playButton, turns} from './controls.js';
import {stack, track} from './draw-headlines.js';
import {Headlines} from './headlines.js';
import {newsTickerStyles} from './news-ticker.styles.js';
import {PauseController} from './pause-controller.js';
import {swipe} from './swipe.js';
import {TrackMotion} from './track-motion.js';

/** How the headlines follow each other. */
export type TickerMode = 'fade' | 'slide' | 'scroll';

const LEAST_INTERVAL_S = 5;
/** Whoever lets it move again has read what stands there, and soon sees that the press had an effect. */
const RESUMED_S = 2;
/** Characters that a slow reader takes in within a second. */
const READ_PER_S = 12;

/**
 * The latest headlines in one line, to be turned by hand or opened as a list. It stands still unless `autoplay` is set:
 * Vietnamese public pages must not have text that moves by itself (Circular 32/2017, Article 18).
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
 * @csspart new - The button that shows headlines which have come since.
 * @csspart all - The button that opens and closes the list of all headlines.
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

  /** How the headlines follow each other: one gives way to the next (`fade`, `slide`), or all pass by (`scroll`). */
  @property({converter: oneOf('fade', 'slide', 'scroll')}) mode: TickerMode = 'fade';

  /** Seconds between two looks for new headlines, at least 60; 0 = none. */
  @property({converter: numberWithin(0, Infinity, 0)}) refresh = 0;

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({converter: headingLevelOr(2), attribute: 'heading-level'}) headingLevel = 2;

  /** Articles that the page already has; nothing is fetched then. */
  @property({attribute: false}) articles?: readonly Article[] | undefined;

  /** Which headline is shown, from 0. */
  @state() private index = 0;

  /** Whether the reader has moved into it, or turned it by hand. */
  @state() private isStopped = false;

  /** Whether the pointer rests on it. */
  @state() private isHovered = false;

  /** Whether all headlines are shown as a list. */
  @state() private isOpen = false;

  readonly #headlines = new Headlines(() => this.limit);
  readonly #calm = new MediaController(this, '(prefers-reduced-motion: reduce)');
  readonly #seen = new SeenController(this);
  readonly #choice = new PauseController(this);
  readonly #track = new TrackMotion();
  readonly #swipe = swipe(by => this.#turn(by));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsked = false;
  #isResumed = false;

  constructor() {
    super();
    new PollController(this, {seconds: () => this.refresh, run: () => this.loader.refresh()});
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const articles = this.value?.articles;
    if (this.#headlines.isKnown(articles)) return;
    const read = this.#headlines.shown[this.#current];
    // What is being read is never taken away: only the reader, or the page, puts other headlines in its place.
    const isTaken = this.#headlines.offer(articles, this.#wanted, this.#isAsked || changed.has('articles'));
    if (isTaken) this.index = this.#headlines.placeOf(read);
    else if (!this.#canMove || this.#isPaused) this.say(newText(this.#headlines.newCount));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.state !== 'loading') this.#isAsked = false;
    this.#move();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.isHovered = false;
    this.#track.hold();
    this.#rest();
  }

  /** Lets all tickers of the page move, as the reader's own button does, where the reader's settings allow it. */
  play(): void {
    this.autoplay = true;
    this.isStopped = this.isHovered = false;
    this.#choice.isPaused = false;
  }

  /** Stops all tickers of the page where they are, as the reader's own button does. */
  pause(): void {
    this.#choice.isPaused = true;
  }

  /** Shows the next headline; after the last one the first. */
  next(): void {
    this.#step(1);
  }

  /** Shows the headline before; before the first one the last. */
  previous(): void {
    this.#step(-1);
  }

  override reload(): void {
    this.#isAsked = true;
    super.reload();
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
    fresh: Freshness,
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

  /** Beside the headlines it stands in their line; alone above what is said in place of them. */
  protected override renderHeading(): unknown {
    const isAlone = this.state === 'empty' || (this.state === 'failed' && !this.value && !this.hasFallback());
    return isAlone ? this.#renderName() : nothing;
  }

  protected override renderPlaceholder(): TemplateResult {
    return html`<div class="wait" aria-hidden="true" inert>${this.#renderBar()}</div>`;
  }

  protected override renderValue(): TemplateResult {
    return this.#renderBar();
  }

  #renderBar(): TemplateResult {
    return html`
      <section
        class=${this.isOpen ? 'bar open' : 'bar'}
        aria-labelledby="heading"
        @focusin=${this.#onFocus}
        @pointerenter=${this.#onEnter}
        @pointerleave=${this.#onLeave}
      >
        <div id="heading">${this.#renderName()}</div>
        ${this.#canMove ? playButton(this.#isPaused, () => this.#toggle()) : nothing} ${this.#renderControls()}
        <div
          part="viewport"
          class=${this.#hasTrack ? 'lane' : ''}
          @pointerdown=${this.#swipe.down}
          @pointerup=${this.#swipe.up}
          @scroll=${() => this.#track.follow()}
        >
          ${this.#renderHeadlines()}
        </div>
        ${this.#renderNew()}
      </section>
    `;
  }

  #renderName(): TemplateResult {
    const text = this.heading || msg('Tin mới nhất', {id: 'latest'});
    return heading(this.headingLevel, html`<slot name="heading">${text}</slot>`);
  }

  #renderControls(): unknown {
    const {isOpen} = this;
    const count = this.#headlines.shown.length;
    // Room is kept before the headlines are there; where there is only one, nothing can be turned.
    if (count === 1) return nothing;
    return html`
      <div part="controls" @keydown=${this.#onKey}>
        ${isOpen ? nothing : turns(this.#current, count, !this.#hasTrack, by => this.#turn(by))}
        ${allButton(isOpen, () => (this.isOpen = !isOpen))}
      </div>
    `;
  }

  #renderHeadlines(): TemplateResult {
    const look = {
      articles: this.#headlines.shown,
      hrefOf: (article: Article) => articleHref(article, this.settings),
      onOpen: (event: MouseEvent, article: Article) => openArticle(event, article, this, this.sourced.element),
    };
    return this.#hasTrack ? track(look) : stack(look, this.#current, this.mode);
  }

  #renderNew(): unknown {
    const {newCount} = this.#headlines;
    // Its room is kept where it is likely to come, so that nothing moves when it does.
    const mayCome = newCount > 0 || this.refresh > 0 || (this.settings?.refresh ?? 0) > 0;
    return mayCome ? newButton(newCount, () => void this.#showNew()) : nothing;
  }

  get #category(): string | undefined {
    return this.category ?? pageParam(this.settings?.categoryParam) ?? this.sourced.element?.category;
  }

  /** What the headlines are of; those of something else are not newer ones. */
  get #wanted(): string {
    return JSON.stringify([this.settings?.endpoint.src, this.#category]);
  }

  get #current(): number {
    return this.index % (this.#headlines.shown.length || 1);
  }

  get #isPaused(): boolean {
    return this.isStopped || this.#choice.isPaused;
  }

  /** Whether there is anything that could move; then, and only then, there is a button that stops it. */
  get #canMove(): boolean {
    return this.autoplay && !this.isOpen && this.#headlines.shown.length > 1 && !this.#calm.matches;
  }

  get #hasTrack(): boolean {
    return this.mode === 'scroll' && this.#canMove;
  }

  get #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[part="item"]')];
  }

  async #showNew(): Promise<void> {
    this.#headlines.take(this.#wanted);
    this.isStopped = true;
    this.index = 0;
    await this.updateComplete;
    const [first] = this.#items;
    if (first) this.#track.show(first);
    // The button has gone: the reader goes on at the newest headline.
    (first?.querySelector('a') ?? this.renderRoot.querySelector<HTMLElement>('[part="all"]'))?.focus();
  }

  /** Starts or holds what moves, according to everything that has a say in it. */
  #move(): void {
    const isMoving = this.#canMove && !this.#isPaused && !this.isHovered && this.#seen.isSeen;
    const row = this.renderRoot.querySelector<HTMLElement>('.track') ?? undefined;
    this.#track.run(row, isMoving, this.#headlines.answer);
    if (!isMoving || row) this.#rest();
    else this.#timer ??= setTimeout(() => this.#step(1), this.#readingMs);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  get #readingMs(): number {
    if (this.#isResumed) return 1000 * RESUMED_S;
    const {title = ''} = this.#headlines.shown[this.#current] ?? {};
    return 1000 * Math.max(this.interval, LEAST_INTERVAL_S, title.length / READ_PER_S);
  }

  #toggle(): void {
    this.#isResumed = this.#isPaused;
    if (this.#isPaused) this.play();
    else this.pause();
  }

  #step(by: 1 | -1): void {
    const count = this.#headlines.shown.length;
    if (count === 0) return;
    this.#rest();
    this.#isResumed = false;
    const items = this.#hasTrack ? this.#items : [];
    const index = items.length > 0 ? this.#track.neighbour(items, by) : this.#current + by;
    this.index = (index + count) % count;
    const item = items[this.index];
    if (item) this.#track.show(item);
  }

  /** A turn by hand: it stops the movement, and says what is shown now. */
  #turn(by: 1 | -1): void {
    if (this.isOpen) return;
    this.isStopped = true;
    this.#step(by);
    const article = this.#headlines.shown[this.index];
    if (article)
      this.say(
        msg(str`Tin ${this.index + 1} trên ${this.#headlines.shown.length}: ${titleOf(article)}`, {id: 'ticker.said'}),
      );
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#turn(by);
  };

  /** Who moves into it by keyboard reads there; it does not start again by itself. */
  readonly #onFocus = ({target}: FocusEvent): void => {
    const focused = target as HTMLElement;
    if (focused.part.contains('play')) return;
    this.isStopped = true;
    // Not under a pointer that is about to press it.
    const item = focused.matches(':focus-visible') && focused.closest<HTMLElement>('[part="item"]');
    if (item) this.#track.show(item);
  };

  readonly #onEnter = (event: PointerEvent): void => void (this.isHovered = event.pointerType === 'mouse');

  readonly #onLeave = (): void => void (this.isHovered = false);
}

declare global {
  interface HTMLElementTagNameMap {
    'tin-news-ticker': TinNewsTicker;
  }
}
