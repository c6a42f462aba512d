import {html, type TemplateResult} from 'lit';
import type {Article} from '../../reading/article.js';
import {timeTag} from '../../shared/date-text.js';
import {titleOf} from '../../shared/title-of.js';

/** What the headlines are drawn by. */
export interface HeadlineLook {
  readonly articles: readonly Article[];
  readonly hrefOf: (article: Article) => string | undefined;
  readonly onOpen: (event: MouseEvent, article: Article) => void;
}

/** All headlines lie in one place, the tallest gives the height; or stand one under another. */
export function stack(look: HeadlineLook, current: number, mode: string): TemplateResult {
  return html`
    <ul class="stack ${mode}" role="list">
      ${look.articles.map(
        (article, index) => html`
          <li part="item" class=${index === current ? 'current' : index < current ? 'before' : ''}>
            ${headline(look, article)}
          </li>
        `,
      )}
    </ul>
  `;
}

/** One row of all headlines; a copy behind it, which only eyes meet, closes the circle. */
export function track(look: HeadlineLook): TemplateResult {
  return html`
    <div class="track">
      <ul role="list">
        ${look.articles.map(article => html`<li part="item">${headline(look, article)}</li>`)}
      </ul>
      <ul aria-hidden="true" inert>
        ${look.articles.map(article => html`<li><span>${titleOf(article)}</span>${timeTag(article.publishedAt)}</li>`)}
      </ul>
    </div>
  `;
}

function headline({hrefOf, onOpen}: HeadlineLook, article: Article): TemplateResult {
  const href = hrefOf(article);
  const title = titleOf(article);
  const open = (event: MouseEvent): void => onOpen(event, article);
  return html`${href ? html`<a part="link" href=${href} @click=${open}>${title}</a>` : html`<span>${title}</span>`}${timeTag(article.publishedAt)}`;
}
