import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../locale/msg.js';
import type {Article, ArticleImage} from '../reading/article.js';
import {timeTag} from './date-text.js';
import {heading} from './heading.js';

/** What a card shows, and how. */
export interface CardOptions {
  readonly headingLevel: number;
  readonly href: string | undefined;
  readonly hasImage: boolean;
  readonly hasSummary: boolean;
  /** Load the image at once: it is likely to be on the first screen. */
  readonly isEager?: boolean;
  readonly onOpen: (event: MouseEvent) => void;
}

/** One article as a card. The only link is the title; it covers the whole card, and its name is the title alone. */
export function cardTemplate(article: Article, options: CardOptions): TemplateResult {
  const {hasSummary, hasImage, headingLevel} = options;
  const [category] = article.categories;
  return html`
    <article part="card" class="card">
      ${hasImage && article.image ? image(article.image, options) : nothing}
      <div class="text">
        ${heading(headingLevel, titleLink(article, options), 'title')}
        <p part="meta" class="meta">
          ${timeTag(article.publishedAt)}${category ? html`<span part="category">${category}</span>` : nothing}
        </p>
        ${hasSummary && article.summary ? html`<p part="summary" class="summary">${article.summary}</p>` : nothing}
      </div>
    </article>
  `;
}

/** The title of an article as readers see it. */
export function titleOf(article: Article): string {
  return article.title || msg('(Không có tiêu đề)', {id: 'untitled'});
}

function titleLink(article: Article, {href, onOpen}: CardOptions): unknown {
  const title = titleOf(article);
  return href ? html`<a part="link" href=${href} @click=${onOpen}>${title}</a>` : title;
}

/**
 * Decorative beside its title, so without a name; the box keeps its size when the picture does not come. An article
 * without a picture has no box: an empty one would say that something is missing.
 */
function image({src}: ArticleImage, {isEager}: CardOptions): TemplateResult {
  return html`
    <div part="image" class="image">
      <img
        src=${secureSrc(src)}
        alt=""
        loading=${isEager ? 'eager' : 'lazy'}
        decoding="async"
        @error=${hideBroken}
        @load=${showAgain}
      />
    </div>
  `;
}

/** A picture that does not come leaves its box to the placeholder, without the browser's broken-image mark. */
const hideBroken = (event: Event): void => void ((event.target as HTMLElement).hidden = true);
const showAgain = (event: Event): void => void ((event.target as HTMLElement).hidden = false);

/** Browsers refuse http images on an https page; most servers have them under https as well. */
const secureSrc = (src: string): string => (location.protocol === 'https:' ? src.replace(/^http:/, 'https:') : src);
