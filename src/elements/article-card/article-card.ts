import {html, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {SourceSettings} from '../../controllers/source-settings.js';
import type {Loaded} from '../../network/endpoint.js';
import {loadArticle} from '../../network/load-article.js';
import {loadArticles} from '../../network/load-articles.js';
import type {Article} from '../../reading/article.js';
import {TinError} from '../../reading/tin-error.js';
import {articleHref, openArticle} from '../../shared/article-link.js';
import {headingLevelOr, numberWithin, oneOf} from '../../shared/attributes.js';
import {drawCard} from '../../shared/card.js';
import {cardStyles} from '../../shared/card.styles.js';
import {hastenSoon} from '../../shared/hasten-images.js';
import {hostStyles} from '../../shared/host.styles.js';
import {isNew} from '../../shared/is-new.js';
import {TinDataElement} from '../../shared/tin-data-element.js';
import {waitingCard, type CardShape} from '../../shared/waiting-card.js';
import {listenToCards} from '../../shared/whole-card.js';

/** How a card is laid out. */
export type CardLayout = 'vertical' | 'horizontal' | 'headline';

/**
 * One article as a card: its image, its title linked to the full text, date, category and summary.
 *
 * @summary Shows one article as a card.
 * @tag tin-article-card
 *
 * @attr {'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'failed'} state - What the card shows now. Read-only.
 *
 * @slot - Shown until the article arrives, and instead of it when it cannot.
 *
 * @fires {CustomEvent<{article?: Article, stale: boolean}>} tin-load - The article is on screen, or the source has none. Does not bubble.
 * @fires {CustomEvent<{error: TinError}>} tin-error - The article could not be loaded. Does not bubble.
 * @fires {CustomEvent<{article: Article}>} tin-open - The reader follows the link. Bubbles; cancel it to stay.
 *
 * @csspart card - The whole card.
 * @csspart image - The box of the image, of a fixed ratio.
 * @csspart title - The heading.
 * @csspart link - The link in the heading.
 * @csspart meta - The line with the mark of a new article, date and category.
 * @csspart new - The mark "Mới".
 * @csspart date - The date.
 * @csspart category - The category's name.
 * @csspart summary - The summary.
 * @csspart status - The loading, stale or failure message.
 * @csspart retry - The button that loads again after a failure.
 *
 * @cssprop [--tin-image-ratio=3 / 2] - Ratio of the image's box.
 * @cssprop [--tin-title-lines=none] - Lines of the title at most; the rest is cut off. Better leave it whole.
 * @cssprop [--tin-gap=1em] - Space between image and text.
 * @cssprop [--tin-padding=0] - Space inside the card.
 * @cssprop [--tin-surface=transparent] - Background of the card.
 */
export class TinArticleCard extends TinDataElement<Article | undefined> {
  static override styles: CSSResultGroup = [hostStyles, cardStyles];

  /** How the card is laid out: image above (`vertical`), beside (`horizontal`), or title and date alone (`headline`). */
  @property({converter: oneOf('vertical', 'horizontal', 'headline')}) layout: CardLayout = 'vertical';

  /** Leaves the image out. */
  @property({type: Boolean, attribute: 'no-image'}) noImage = false;

  /** Leaves the summary out. */
  @property({type: Boolean, attribute: 'no-summary'}) noSummary = false;

  /** Leaves the date out. */
  @property({type: Boolean, attribute: 'no-date'}) noDate = false;

  /** Leaves the category out. */
  @property({type: Boolean, attribute: 'no-category'}) noCategory = false;

  /** Days for which an article is marked "Mới"; 0 = never. */
  @property({converter: numberWithin(0, 365, 0), attribute: 'new-days'}) newDays = 0;

  /** Level of the title in the page's outline, 1 to 6. */
  @property({converter: headingLevelOr(3), attribute: 'heading-level'}) headingLevel = 3;

  /** Id of the article in the source; without it the newest one. Not read where the card has its own `src`. */
  @property({attribute: 'article-id'}) articleId?: string;

  /** The article itself, for pages that already have it; nothing is fetched then. */
  @property({attribute: false}) article?: Article | undefined;

  #box: HTMLElement | undefined;
  #shown: Article | undefined;
  #isMeasured = false;

  protected override given(): Article | undefined {
    return this.article;
  }

  protected override requestKey(): string {
    return this.articleId ?? '';
  }

  protected override async load(
    {endpoint}: SourceSettings,
    signal: AbortSignal,
    fresh: boolean,
  ): Promise<Loaded<Article | undefined>> {
    if (this.src !== undefined) return loadArticle(endpoint, undefined, signal, {fresh}).catch(emptyIfNone);
    if (this.articleId !== undefined) return loadArticle(endpoint, this.articleId, signal, {fresh});
    const {value, ...rest} = await loadArticles(endpoint, {limit: 1}, signal, {fresh});
    return {...rest, value: value.articles[0]};
  }

  protected override isEmpty(article: Article | undefined): boolean {
    return article === undefined;
  }

  protected override isFinal(error: unknown): boolean {
    return error instanceof TinError && (error.code === 'not-found' || error.code === 'forbidden');
  }

  protected override detailOf(article: Article | undefined): object {
    return {article};
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#isMeasured || !this.#box?.isConnected) return;
    this.#isMeasured = true;
    hastenSoon(this.#box);
  }

  protected override renderPlaceholder(): TemplateResult {
    return html`<div class="wait ${this.layout}" aria-hidden="true">${waitingCard(this.#shape)}</div>`;
  }

  protected override renderValue(article: Article): TemplateResult {
    const {headingLevel, noDate, noCategory} = this;
    this.#shown = article;
    const box = (this.#box ??= this.#makeBox());
    const old = box.firstElementChild as HTMLElement | null;
    const options = {
      ...this.#shape,
      headingLevel,
      noDate,
      noCategory,
      isNew: isNew(article.publishedAt, this.newDays),
      href: articleHref(article, this.settings),
    };
    const card = drawCard(article, options, old ?? undefined);
    if (card !== old) box.replaceChildren(card);
    box.className = this.layout;
    return html`${box}`;
  }

  #makeBox(): HTMLElement {
    const box = document.createElement('div');
    listenToCards(box, (event, link) => {
      if (this.#shown) openArticle(event, this.#shown, this, this.sourced.element, link);
    });
    return box;
  }

  get #shape(): CardShape {
    const isHeadline = this.layout === 'headline';
    return {hasImage: !this.noImage && !isHeadline, hasSummary: !this.noSummary && !isHeadline};
  }
}

/** An answer without an article is no failure where none was asked for by its id. */
function emptyIfNone(error: unknown): Loaded<undefined> {
  if (error instanceof TinError && error.code === 'not-found' && error.status === undefined) return {value: undefined};
  throw error;
}

declare global {
  interface HTMLElementTagNameMap {
    'tin-article-card': TinArticleCard;
  }
}
