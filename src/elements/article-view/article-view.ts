import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {FoundProblem} from '../../body/body-options.js';
import {pageParam} from '../../controllers/page-address.js';
import type {SourceRole, SourceSettings} from '../../controllers/source-settings.js';
import type {Loaded} from '../../network/endpoint.js';
import {loadArticle} from '../../network/load-article.js';
import type {Article} from '../../reading/article.js';
import {TinError} from '../../reading/tin-error.js';
import {articleHref, openArticle} from '../../shared/article-link.js';
import {headingLevelOr, numberWithin, optionalText} from '../../shared/attributes.js';
import {heading} from '../../shared/heading.js';
import {hostStyles} from '../../shared/host.styles.js';
import {TinDataElement} from '../../shared/tin-data-element.js';
import {articleViewStyles} from './article-view.styles.js';
import {categoriesTemplate, creditsTemplate, metaTemplate} from './article-parts.js';
import {attachmentsTemplate} from './attachments.js';
import {BodyController, type BodySpec} from './body-controller.js';
import {cutTemplate} from './cut-note.js';
import type {RelatedWish} from './find-related.js';
import {bodySpec} from './body-spec.js';
import {lostTemplate, plainNote} from './lost-note.js';
import {OwnController} from './own-controller.js';
import {PageController} from './page-controller.js';
import type {Reading} from './reading.js';
import {ReadingTools} from './reading-tools.js';
import {RelatedController} from './related-controller.js';
import {TitleCase} from './title-case.js';
import {toolbar, TOOLS, warnOfUnknownTools} from './toolbar.js';

/**
 * One article for reading: category, title, date, tools, body, attachments, author and source. Without a source it
 * gives the same tools to the article it holds, which the server has rendered.
 *
 * @summary Shows one article for reading.
 * @tag tin-article-view
 *
 * @attr {'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'failed'} state - What the view shows now. Read-only.
 *
 * @slot - Shown until the article arrives, and instead of it when it cannot; or the article itself.
 * @slot tools - More tools, after those of the view.
 * @slot after - What follows the article, such as links to others.
 *
 * @fires {CustomEvent<{article: Article, stale: boolean}>} tin-load - The article is on screen. Does not bubble.
 * @fires {CustomEvent<{error: TinError}>} tin-error - The article could not be loaded. Does not bubble.
 * @fires {CustomEvent<{article: Article}>} tin-open - The reader follows a link to a related article. Bubbles; cancel it to stay.
 * @fires {CustomEvent<{percent: number}>} tin-text-size - The reader has changed the size of the text. Bubbles.
 * @fires {CustomEvent<{article: Article, problems: FoundProblem[]}>} tin-a11y-report - Something in the text keeps readers out and only its author can mend it. Bubbles.
 *
 * @csspart category - The article's categories.
 * @csspart title - The heading.
 * @csspart meta - The line with the dates.
 * @csspart tools - The reading tools.
 * @csspart tool - A button among the tools.
 * @csspart body - The article's text.
 * @csspart attachments - The article's files.
 * @csspart author - Who wrote it.
 * @csspart source - Where it comes from.
 * @csspart reuse - How to name the source when using the text again.
 * @csspart related - Other articles of the category.
 * @csspart heading - The heading above files or other articles.
 * @csspart link - A link to another article.
 * @csspart date - A date.
 * @csspart status - The loading, stale or failure message.
 * @csspart retry - The button that loads again after a failure.
 *
 * @cssprop [--tin-measure=62ch] - Longest line of text, in the text's own font.
 * @cssprop [--tin-text-scale=1] - Scale of the text; set by the text-size control.
 */
export class TinArticleView extends TinDataElement<Article> {
  static override styles: CSSResultGroup = [hostStyles, articleViewStyles];

  protected static override readonly role: SourceRole = 'view';

  /** Id of the article in the source; without it the one in the page's address. */
  @property({attribute: 'article-id', converter: optionalText}) articleId?: string;

  /** Which tools stand above the text: any of `text-size contrast listen print save share`, or `none`. */
  @property() tools = TOOLS;

  /** How many other articles of the same category are listed under the text; 0 = none. */
  @property({converter: numberWithin(0, 50, 0)}) related = 0;

  /** Frames that may be loaded, each `host/path-prefix`, separated by spaces; without it YouTube, Vimeo, Facebook video and Google Maps. */
  @property() embeds?: string;

  /** What is repaired in the text although it may change what is said: `letters` joins letters set apart by hand, `headings` makes headings of short bold lines. */
  @property() repair?: string;

  /** `sentence` shows a title in capitals as a sentence; names keep theirs where the text has them. */
  @property({attribute: 'title-case'}) titleCase?: string;

  /** Name of the site or unit, for print and reuse. */
  @property({attribute: 'site-name'}) siteName?: string;

  /** Level of the title in the page's outline, 1 to 6. */
  @property({converter: headingLevelOr(1), attribute: 'heading-level'}) headingLevel = 1;

  /** The article itself, for pages that already have it; nothing is fetched then. */
  @property({attribute: false}) article?: Article | undefined;

  readonly #body = new BodyController(this, problems => void this.#report(problems));
  readonly #own = new OwnController(this, this.#body);
  readonly #page = new PageController(this);
  readonly #tools = new ReadingTools(this, {
    reading: () => this.#reading,
    isHeard: () => this.#wantedTools.has('listen'),
    prepare: () => this.#own.tidy(),
    complete: () => this.#body.finish(),
    say: text => this.#sayAgain(text),
  });
  readonly #related = new RelatedController(this, () => this.#relatedOf);
  readonly #titles = new TitleCase(this);
  #id: string | undefined;
  #isAsked = false;
  #isAdvised = false;
  #isLost = false;
  #said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    // What the page was told was taken back when the view left.
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('tools')) warnOfUnknownTools(this.#wantedTools);
    this.#own.find(this.src === undefined && this.source === undefined && !this.article);
    const id = this.#wantedId;
    // Only an article the reader asked for in the page takes the focus, not the one the page came with.
    if (id !== this.#id && this.hasUpdated) this.#isAsked = true;
    this.#id = id;
    this.#body.show(this.value && this.#specOf(this.value));
    const isLost = this.#body.hasFailed && this.value !== undefined && this.value !== this.#own.article;
    if (isLost !== this.#isLost) this.#sayAgain(isLost ? plainNote() : '');
    this.#isLost = isLost;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#tellPage();
    this.#advise();
    if (!this.#isAsked || this.state === 'loading') return;
    this.#isAsked = false;
    this.#focusTitle();
  }

  /** Prints the article alone. */
  print(): Promise<void> {
    return this.#tools.print();
  }

  /** Saves the article as one file that opens without a network. */
  save(): Promise<void> {
    return this.#tools.save();
  }

  /** Reads the article aloud, or goes on after a pause. Call it from a press: browsers want one. */
  listen(): Promise<void> {
    return this.#tools.listen();
  }

  /** Stops reading aloud. */
  stop(): void {
    this.#tools.stop();
  }

  protected override given(): Article | undefined {
    return this.article ?? this.#own.article;
  }

  protected override requestKey(): string | undefined {
    return this.src === undefined ? this.#wantedId : (this.articleId ?? '');
  }

  protected override async load(
    {endpoint}: SourceSettings,
    signal: AbortSignal,
    fresh: boolean,
  ): Promise<Loaded<Article>> {
    const id = this.src === undefined ? this.#wantedId : this.articleId;
    // The cleaning comes over the network at the same time as the article.
    const [loaded] = await Promise.all([loadArticle(endpoint, id, signal, {fresh}), this.#body.prepare()]);
    return loaded;
  }

  protected override isEmpty(): boolean {
    return false;
  }

  protected override isFinal(error: unknown): boolean {
    return error instanceof TinError && (error.code === 'not-found' || error.code === 'forbidden');
  }

  protected override detailOf(article: Article): object {
    return {article};
  }

  protected override renderPlaceholder(): TemplateResult {
    return html`<div class="page wait" aria-hidden="true"></div>`;
  }

  protected override renderValue(article: Article): TemplateResult {
    // What the server has written stays where it is: the tools come after it.
    if (article === this.#own.article)
      return html`<slot></slot>${toolbar(this.#tools, this.#wantedTools)}<slot name="after"></slot>`;
    const {attachments, lang} = article;
    const level = this.headingLevel;
    return html`
      <div class="page">
        <article aria-labelledby="title">
          ${categoriesTemplate(article)}
          <div id="title" lang=${lang ?? 'vi'}>
            ${heading(level, this.#titles.titleOf(article, this.titleCase, this.siteName), 'title')}
          </div>
          ${metaTemplate(article)} ${toolbar(this.#tools, this.#wantedTools)}
          ${this.#body.hasFailed ? lostTemplate(article, () => void this.#retryBody()) : nothing}
          <div part="body"><slot name="body"></slot></div>
          ${this.#body.isCut || this.#isCutByServer ? cutTemplate(article) : nothing}
          ${attachmentsTemplate([...attachments, ...this.#body.files], level + 1)}
          ${creditsTemplate(article, this.siteName)}
        </article>
        ${this.#renderRelated(article)}
        <slot name="after"></slot>
      </div>
    `;
  }

  /** The answer was too large to be read whole, and the article is all or the last of it. */
  get #isCutByServer(): boolean {
    return this.article === undefined && this.loader.state.isCut === true;
  }

  get #wantedId(): string | undefined {
    return this.articleId ?? pageParam(this.settings?.articleParam);
  }

  get #wantedTools(): ReadonlySet<string> {
    return new Set(this.tools.toLowerCase().split(/[\s,]+/));
  }

  get #reading(): Reading | undefined {
    const {value: article, siteName} = this;
    if (!article) return undefined;
    const isOwn = article === this.#own.article;
    const body = isOwn ? this.#own.box : this.#body.element;
    const title = (isOwn ? this : this.renderRoot).querySelector<HTMLElement>('h1,h2,h3,h4,h5,h6');
    const roots = [title, body].filter(root => root instanceof HTMLElement);
    return {
      article,
      url: this.#urlOf(article),
      siteName,
      roots: title && body?.contains(title) ? roots.slice(1) : roots,
    };
  }

  /** Where the article can be found again: on this site where it has an address here, else on its own. */
  #urlOf(article: Article): string {
    const address = articleHref(article, this.settings);
    if (address !== undefined) return address;
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    return canonical || location.href.replace(/#.*/, '');
  }

  #specOf(article: Article): BodySpec | undefined {
    return bodySpec(article, {
      base: this.#baseOf(article),
      headingLevel: this.headingLevel,
      embeds: this.embeds,
      repair: this.repair,
    });
  }

  /** Relative addresses of a body belong to where it came from. */
  #baseOf({url}: Article): string {
    const endpoint = this.article ? undefined : this.settings?.endpoint;
    return (this.src === undefined && endpoint?.articleSrc) || endpoint?.src[0] || url || document.baseURI;
  }

  async #retryBody(): Promise<void> {
    await this.#body.prepare();
    if (this.#body.hasFailed) return this.#sayAgain(plainNote());
    this.requestUpdate();
    await this.updateComplete;
    // The button has gone.
    this.#focusTitle();
  }

  get #relatedOf(): RelatedWish | undefined {
    const {value: article, related: count, settings} = this;
    // The address of one article is no list.
    const isAlone = this.src !== undefined && !this.articleId;
    if (!count || !article || !settings || this.state === 'loading' || isAlone) return undefined;
    return {article, count, endpoint: settings.endpoint};
  }

  #renderRelated(article: Article): unknown {
    return this.#related.render({
      headingLevel: this.headingLevel + 1,
      hasCategory: article.categories.length > 0,
      hrefOf: other => articleHref(other, this.settings),
      onOpen: (event, other) => openArticle(event, other, this, this.sourced.element),
    });
  }

  #tellPage(): void {
    const {value: article, siteName} = this;
    // A view may render once more after it has left.
    const isTold = this.isConnected && article && article !== this.#own.article;
    const isAddressed = this.articleId === undefined && this.src === undefined && this.#wantedId !== undefined;
    this.#page.tell(isTold ? {article, url: this.#urlOf(article), siteName, isAddressed} : undefined);
  }

  /** Once: what shows nothing, and has nothing to wait for, is a mistake in the page. */
  #advise(): void {
    const isLost = (): boolean =>
      this.isConnected && this.state === 'idle' && !this.settings?.articleParam && !this.source && !this.hasFallback();
    if (this.#isAdvised || !isLost()) return;
    this.#isAdvised = true;
    void import('./advice.js').then(({adviseOnArticle}) => adviseOnArticle(isLost));
  }

  async #report(problems: readonly FoundProblem[]): Promise<void> {
    await this.updateComplete;
    const {value: article} = this;
    if (article)
      this.dispatchEvent(
        new CustomEvent('tin-a11y-report', {bubbles: true, composed: true, detail: {article, problems}}),
      );
  }

  #focusTitle(): void {
    const title = this.renderRoot.querySelector<HTMLElement>('[part="title"]');
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  }

  /** Once for every time, also where the same is said again: only what changes is read out. */
  #sayAgain(text: string): void {
    this.#said = text === this.#said ? `${text}\u00a0` : text;
    this.say(this.#said);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tin-article-view': TinArticleView;
  }
}
