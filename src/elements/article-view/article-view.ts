import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {pageParam} from '../../controllers/page-address.js';
import type {SourceRole, SourceSettings} from '../../controllers/source-settings.js';
import {msg, str} from '../../locale/msg.js';
import type {Loaded} from '../../network/endpoint.js';
import {loadArticle} from '../../network/load-article.js';
import type {Article} from '../../reading/article.js';
import {TinError} from '../../reading/tin-error.js';
import {headingLevelOr} from '../../shared/attributes.js';
import {titleOf} from '../../shared/card-template.js';
import {dateText, timeTag} from '../../shared/date-text.js';
import {heading} from '../../shared/heading.js';
import {hostStyles} from '../../shared/host.styles.js';
import {TinDataElement} from '../../shared/tin-data-element.js';
import {articleViewStyles} from './article-view.styles.js';
import {attachmentsTemplate} from './attachments.js';
import {BodyController, type BodySpec} from './body-controller.js';

/**
 * One article for reading: category, title, date, tools, body, attachments, author and source.
 *
 * @summary Shows one article for reading.
 * @tag tin-article-view
 *
 * @attr {'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'failed'} state - What the view shows now. Read-only.
 *
 * @slot - Shown until the article arrives, and instead of it when it cannot.
 * @slot tools - More tools, after those of the view.
 * @slot after - What follows the article, such as links to others.
 *
 * @fires {CustomEvent<{article: Article, stale: boolean}>} tin-load - The article is on screen. Does not bubble.
 * @fires {CustomEvent<{error: TinError}>} tin-error - The article could not be loaded. Does not bubble.
 *
 * @csspart category - The article's categories.
 * @csspart title - The heading.
 * @csspart meta - The line with the dates.
 * @csspart tools - The reading tools.
 * @csspart body - The article's text.
 * @csspart attachments - The article's files.
 * @csspart author - Who wrote it.
 * @csspart source - Where it comes from.
 * @csspart status - The loading, stale or failure message.
 * @csspart retry - The button that loads again after a failure.
 *
 * @cssprop [--tin-measure=65ch] - Longest line of text.
 * @cssprop [--tin-text-scale=1] - Scale of the text; set by the text-size control.
 */
export class TinArticleView extends TinDataElement<Article> {
  static override styles: CSSResultGroup = [hostStyles, articleViewStyles];

  protected static override readonly role: SourceRole = 'view';

  /** Id of the article in the source; without it the one in the page's address. */
  @property({attribute: 'article-id'}) articleId?: string;

  /** Which tools stand above the text: `text-size`, or `none`. */
  @property() tools = 'text-size';

  /** Name of the site or unit, for print and reuse. */
  @property({attribute: 'site-name'}) siteName?: string;

  /** Level of the title in the page's outline, 1 to 6. */
  @property({converter: headingLevelOr(1), attribute: 'heading-level'}) headingLevel = 1;

  /** The article itself, for pages that already have it; nothing is fetched then. */
  @property({attribute: false}) article?: Article | undefined;

  readonly #body = new BodyController(this);
  #id: string | undefined;
  #isAsked = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const id = this.#wantedId;
    // Only an article the reader asked for in the page takes the focus, not the one the page came with.
    if (id !== this.#id && this.hasUpdated) this.#isAsked = true;
    this.#id = id;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#body.show(this.value && this.#specOf(this.value));
    if (!this.#isAsked || this.state === 'loading') return;
    this.#isAsked = false;
    const title = this.renderRoot.querySelector<HTMLElement>('[part="title"]');
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  }

  protected override given(): Article | undefined {
    return this.article;
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

  protected override renderValue(article: Article): TemplateResult {
    const {categories, publishedAt, updatedAt, author, source} = article;
    return html`
      <article aria-labelledby="title">
        ${categories.length > 0 ? html`<p part="category">${categories.join(', ')}</p>` : nothing}
        <div id="title">${heading(this.headingLevel, titleOf(article), 'title')}</div>
        <p part="meta">${timeTag(publishedAt, 'default')}${this.#renderUpdated(publishedAt, updatedAt)}</p>
        ${this.#renderTools()}
        <div part="body" class="body"><slot name="body"></slot></div>
        ${this.#body.hasFailed ? this.#renderLost(article) : nothing}
        ${attachmentsTemplate(article.attachments, this.headingLevel + 1)}
        ${author ? html`<p part="author"><span class="unseen">${msg('Tác giả:', {id: 'author'})} </span>${author}</p>` : nothing}
        ${source ? html`<p part="source">${msg('Nguồn:', {id: 'source'})} ${source}</p>` : nothing}
        <slot name="after"></slot>
      </article>
    `;
  }

  get #wantedId(): string | undefined {
    return this.articleId ?? pageParam(this.settings?.articleParam);
  }

  #specOf(article: Article): BodySpec | undefined {
    const {html, title, publishedAt, author, lang, url} = article;
    // Many systems send no body in their lists: the summary is then all there is to read.
    const body = html ?? asHtml(article.summary);
    if (body === undefined) return undefined;
    return {
      html: body,
      base: this.settings?.endpoint.src[0] ?? url ?? document.baseURI,
      headingLevel: this.headingLevel,
      title,
      ...(publishedAt && {publishedAt}),
      ...(author && {author}),
      ...(lang && {lang}),
    };
  }

  #renderTools(): unknown {
    const tools = this.tools.split(/\s+/);
    if (!tools.includes('text-size')) return html`<slot name="tools"></slot>`;
    const label = msg('Công cụ đọc bài', {id: 'tools'});
    return html`
      <div part="tools" role="group" aria-label=${label}><tin-text-size></tin-text-size><slot name="tools"></slot></div>
    `;
  }

  #renderUpdated(publishedAt: string | undefined, updatedAt: string | undefined): unknown {
    const when = updatedAt && dateText(updatedAt);
    if (!when || updatedAt === publishedAt) return nothing;
    return html`<span>${msg(str`Cập nhật lúc ${when}`, {id: 'updated'})}</span>`;
  }

  /** The cleaning could not be loaded: an unclean body is never shown, but the reader can read it where it comes from. */
  #renderLost({url}: Article): TemplateResult {
    const text = failureLostText();
    return html`<p class="status">
      ${text} ${url ? html`<a href=${url}>${msg('Xem bài gốc', {id: 'original'})}</a>` : nothing}
    </p>`;
  }
}

/** Plain text as markup, so that nothing in it is taken for a tag. */
function asHtml(text: string | undefined): string | undefined {
  return text?.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function failureLostText(): string {
  return msg('Không tải được tin. Vui lòng kiểm tra kết nối mạng rồi thử lại.', {id: 'failed.network'});
}

declare global {
  interface HTMLElementTagNameMap {
    'tin-article-view': TinArticleView;
  }
}
