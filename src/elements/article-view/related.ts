import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../locale/msg.js';
import type {Article} from '../../reading/article.js';
import {titleOf} from '../../shared/title-of.js';
import {timeTag} from '../../shared/date-text.js';
import {heading} from '../../shared/heading.js';

/** How related articles are shown. */
export interface RelatedOptions {
  readonly headingLevel: number;
  /** Whether they are of one category. */
  readonly hasCategory: boolean;
  readonly hrefOf: (article: Article) => string | undefined;
  readonly onOpen: (event: MouseEvent, article: Article) => void;
}

/** Titles and dates under a heading; nothing for none. */
export function relatedTemplate(
  articles: readonly Article[],
  options: RelatedOptions,
): TemplateResult | typeof nothing {
  if (articles.length === 0) return nothing;
  const {headingLevel, hasCategory, hrefOf, onOpen} = options;
  const text = hasCategory
    ? msg('Tin cùng chuyên mục', {id: 'related.category'})
    : msg('Tin liên quan', {id: 'related'});
  const link = (article: Article): unknown => {
    const href = hrefOf(article);
    const open = (event: MouseEvent): void => onOpen(event, article);
    return href ? html`<a part="link" href=${href} @click=${open}>${titleOf(article)}</a>` : titleOf(article);
  };
  return html`
    <section part="related" aria-labelledby="related">
      <div id="related">${heading(headingLevel, text)}</div>
      <ul role="list">
        ${articles.map(article => html`<li>${link(article)} ${timeTag(article.publishedAt)}</li>`)}
      </ul>
    </section>
  `;
}
