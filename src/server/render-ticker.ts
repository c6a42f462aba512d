import {msg} from '../locale/msg.js';
import type {Article} from '../reading/article.js';
import {dateMarkup, titleLink} from './card-markup.js';
import {markup, trusted} from './markup.js';
import {numberAttribute, tagAttributes, textAttribute, type TagOptions} from './tag-options.js';

const DEFAULT_LIMIT = 8;

/**
 * `<tin-news-ticker>` with its headlines in it, as HTML: a list that every reader and crawler can read as it is.
 *
 * @param articles As `readArticles` gives them; as many as `limit` says are written. Their texts are escaped.
 */
export function renderNewsTicker(articles: readonly Article[], options: TagOptions = {}): string {
  const tag = trusted(`h${numberAttribute(options, 'heading-level', 2, 6)}`);
  const items = articles
    .slice(0, numberAttribute(options, 'limit', DEFAULT_LIMIT))
    .map(article => markup`<li>${titleLink(article, options)} ${dateMarkup(article)}</li>`);
  return markup`<tin-news-ticker${tagAttributes(options)}><div class="tin-bar">
<${tag}>${textAttribute(options, 'heading') || msg('Tin mới nhất', {id: 'latest'})}</${tag}>
<ul class="tin-headlines" role="list">
${items}
</ul>
</div></tin-news-ticker>`.text;
}
