import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../locale/msg.js';
import type {Article} from '../reading/article.js';
import {altText} from './alt-text.js';
import {timeTag} from './date-text.js';
import {heading} from './heading.js';
import {followCard, notePress} from './whole-card.js';

/** What every card of a list has in common with the stand-ins before it. */
export interface CardShape {
  readonly hasImage: boolean;
  readonly hasSummary: boolean;
}

/** What a card shows, and how. */
export interface CardOptions extends CardShape {
  readonly headingLevel: number;
  readonly href: string | undefined;
  /** Load the image at once, before others: it is likely to be on the first screen. */
  readonly isEager?: boolean;
  /** Mark it "Mới". */
  readonly isNew?: boolean;
  /** Leave the date out. */
  readonly noDate?: boolean;
  /** Leave the category out. */
  readonly noCategory?: boolean;
  readonly onOpen: (event: MouseEvent) => void;
}

/* eslint-disable lit-a11y/click-events-have-key-events -- the card's link is there for the keyboard */
/**
 * One article as a card. The only link is the title; it covers the whole card, and its name is the title alone. The
 * image comes after the text, where its heading has been heard, and is put first by the style sheet.
 */
export function cardTemplate(article: Article, options: CardOptions): TemplateResult {
  const {hasSummary, hasImage, headingLevel} = options;
  return html`
    <article part="card" class="card" @pointerdown=${notePress} @click=${followCard} @auxclick=${followCard}>
      <div class="text">
        ${heading(headingLevel, titleLink(article, options), 'title')} ${meta(article, options)}
        ${hasSummary && article.summary ? html`<p part="summary" class="summary">${article.summary}</p>` : nothing}
      </div>
      ${hasImage && article.image ? image(article, article.image.src, options.isEager) : nothing}
    </article>
  `;
}

/** A quiet stand-in of a card's size, of the class `wait`, until the article is there. */
export function waitingCard({hasImage, hasSummary}: CardShape): TemplateResult {
  return html`
    <div class="card">
      <div class="text">
        <p class="bars title"></p>
        <p class="bars meta"></p>
        ${hasSummary ? html`<p class="bars summary"></p>` : nothing}
      </div>
      ${hasImage ? html`<div class="image"></div>` : nothing}
    </div>
  `;
}

/** The title of an article as readers see it. */
export function titleOf(article: Article): string {
  return article.title || msg('(Không có tiêu đề)', {id: 'untitled'});
}

/** Not draggable: who drags over the title selects it. */
function titleLink(article: Article, {href, onOpen}: CardOptions): TemplateResult {
  const title = titleOf(article);
  return href
    ? html`<a part="link" class="lines" draggable="false" href=${href} @click=${onOpen}>${title}</a>`
    : html`<span class="lines">${title}</span>`;
}

function meta({publishedAt, categories: [category]}: Article, options: CardOptions): TemplateResult | typeof nothing {
  const date = options.noDate ? nothing : timeTag(publishedAt);
  const hasCategory = category && !options.noCategory;
  if (!options.isNew && !hasCategory && date === nothing) return nothing;
  return html`
    <p part="meta" class="meta">
      ${options.isNew ? html`<span part="new" class="new">${msg('Mới', {id: 'new'})}</span>` : nothing} ${date}
      ${hasCategory ? html`<span part="category">${category}</span>` : nothing}
    </p>
  `;
}

/**
 * The box keeps its size when the picture does not come. An article without a picture has no box: an empty one would
 * say that something is missing.
 */
function image(article: Article, src: string, isEager = false): TemplateResult {
  // How it is to be loaded stands before what: some browsers start at once.
  return html`
    <div part="image" class="image">
      <img
        loading=${isEager ? 'eager' : 'lazy'}
        fetchpriority=${isEager ? 'high' : 'auto'}
        decoding="async"
        alt=${altText(article)}
        src=${secureSrc(src)}
        @error=${showPlaceholder}
        @load=${showPicture}
      />
    </div>
  `;
}

/**
 * A picture that does not come leaves its box to the placeholder, without the browser's broken-image mark. It stays
 * laid out: what is not would never load another one lazily.
 */
const showPlaceholder = (event: Event): void => (event.target as HTMLElement).classList.add('broken');
const showPicture = (event: Event): void => (event.target as HTMLElement).classList.remove('broken');

/** Browsers refuse http images on an https page; most servers have them under https as well. */
const secureSrc = (src: string): string => (location.protocol === 'https:' ? src.replace(/^http:/, 'https:') : src);
