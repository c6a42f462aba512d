import type {Article} from '../reading/article.js';
import {titleOf} from '../shared/card-template.js';
import {dateText} from '../shared/date-text.js';
import {markup, trusted, type Markup} from './markup.js';
import {linkOf, type TagOptions} from './tag-options.js';

const NONE = trusted('');

/** What a card shows. */
export interface CardParts {
  readonly headingLevel: number;
  readonly hasImage: boolean;
  readonly hasSummary: boolean;
  readonly isEager?: boolean;
}

/** One article as a card: what `shared/card-template.ts` draws, for pages on which no script has run. */
export function cardMarkup(article: Article, parts: CardParts, options: TagOptions): Markup {
  const {hasImage, hasSummary, headingLevel, isEager = false} = parts;
  const {image, summary, categories} = article;
  const [category] = categories;
  const picture = hasImage && image ? imageMarkup(image.src, isEager) : NONE;
  const tag = trusted(`h${headingLevel}`);
  return markup`<article class="tin-card">${picture}<div class="tin-text">
<${tag}>${titleLink(article, options)}</${tag}>
<p class="tin-meta">${dateMarkup(article)}${category ? markup` <span>${category}</span>` : NONE}</p>
${hasSummary && summary ? markup`<p class="tin-summary">${summary}</p>` : NONE}
</div></article>`;
}

/** The title, linked where the article has an address. */
export function titleLink(article: Article, options: TagOptions): Markup {
  const title = titleOf(article);
  const href = linkOf(article, options);
  return href ? markup`<a href="${href}">${title}</a>` : markup`${title}`;
}

/** The day an article was published, as cards and headlines show it. */
export function dateMarkup({publishedAt}: Article): Markup {
  const text = publishedAt && dateText(publishedAt, 'card');
  return text ? markup`<time datetime="${publishedAt}">${text}</time>` : NONE;
}

const imageMarkup = (src: string, isEager: boolean): Markup =>
  markup`<div class="tin-image"><img src="${src}" alt="" decoding="async" loading="${isEager ? 'eager' : 'lazy'}"></div>`;
