import type {Article} from '../reading/article.js';
import {altText} from '../shared/alt-text.js';
import {titleOf} from '../shared/title-of.js';
import {dateText} from '../shared/date-text.js';
import {attribute, markup, trusted, type Markup} from './markup.js';
import {hasAttribute, linkOf, type TagOptions} from './tag-options.js';

const NONE = trusted('');

/** What a card shows. */
export interface CardParts {
  readonly headingLevel: number;
  readonly hasImage: boolean;
  readonly hasSummary: boolean;
  readonly isEager?: boolean;
}

/** One article as a card: what `shared/card.ts` draws, for pages on which no script has run. */
export function cardMarkup(article: Article, parts: CardParts, options: TagOptions): Markup {
  const {hasImage, hasSummary, headingLevel, isEager = false} = parts;
  const {image, summary} = article;
  const picture = hasImage && image ? imageMarkup(image.src, altText(article), isEager) : NONE;
  const tag = trusted(`h${headingLevel}`);
  return markup`<article class="tin-card"><div class="tin-text">
<${tag}>${titleLink(article, options, 'tin-lines')}</${tag}>
${metaMarkup(article, options)}${hasSummary && summary ? markup`<p class="tin-summary">${summary}</p>` : NONE}
</div>${picture}</article>`;
}

function metaMarkup(article: Article, options: TagOptions): Markup {
  const [category] = article.categories;
  const date = hasAttribute(options, 'no-date') ? NONE : dateMarkup(article);
  const name = category && !hasAttribute(options, 'no-category') ? markup`<span>${category}</span>` : NONE;
  return date.text || name.text ? markup`<p class="tin-meta">${date} ${name}</p>\n` : NONE;
}

/** The title, linked where the article has an address. */
export function titleLink(article: Article, options: TagOptions, className?: string): Markup {
  const title = titleOf(article);
  const href = linkOf(article, options);
  const shape = attribute('class', className);
  return href ? markup`<a${shape} href="${href}">${title}</a>` : markup`<span${shape}>${title}</span>`;
}

/** The day an article was published, as cards and headlines show it. */
export function dateMarkup({publishedAt}: Article): Markup {
  const text = publishedAt && dateText(publishedAt, 'card');
  return text ? markup`<time datetime="${publishedAt}">${text}</time>` : NONE;
}

const imageMarkup = (src: string, alt: string, isEager: boolean): Markup =>
  markup`<div class="tin-image"><img loading="${isEager ? 'eager' : 'lazy'}" decoding="async" alt="${alt}" src="${src}"></div>`;
