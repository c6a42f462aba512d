import {msg} from '../locale/msg.js';
import type {Article} from '../reading/article.js';
import {dateText} from '../shared/date-text.js';
import {dateMarkup, titleLink} from './card-markup.js';
import {attribute, markup, trusted} from './markup.js';
import {numberAttribute, tagAttributes, textAttribute, type TagOptions} from './tag-options.js';

const DEFAULT_LIMIT = 8;

/**
 * `<tin-news-ticker>` with its headlines in it, as HTML: a list that every reader and crawler can read as it is.
 *
 * @param articles As `readArticles` gives them; as many as `limit` says are written. Their texts are escaped.
 */
export function renderNewsTicker(articles: readonly Article[], options: TagOptions = {}): string {
  const tag = trusted(`h${numberAttribute(options, 'heading-level', 2, 6)}`);
  const shown = articles.slice(0, numberAttribute(options, 'limit', DEFAULT_LIMIT));
  const items = shown.map(article => markup`<li>${titleLink(article, options)} ${dateMarkup(article)}</li>`);
  return markup`<tin-news-ticker${tagAttributes(options)}><div class="tin-bar">
<${tag} class="tin-heading">${textAttribute(options, 'heading') || msg('Tin mới nhất', {id: 'latest'})}</${tag}>
<div class="tin-controls"></div>
<div class="tin-viewport"><div class="tin-stack"${attribute('data-room', longestOf(shown))}></div><ul role="list">
${items}
</ul></div>
</div></tin-news-ticker>`.text;
}

/** As much text as the tallest headline has, which gives the ticker its height. The letters of its date are smaller. */
function longestOf(articles: readonly Article[]): string {
  const texts = articles.map(
    ({title, publishedAt = ''}) => `${title}\u00a0\u00a0\u00a0${dateText(publishedAt, 'card').slice(1)}`,
  );
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
