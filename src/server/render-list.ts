import type {Article} from '../reading/article.js';
import {cardMarkup} from './card-markup.js';
import {markup, trusted} from './markup.js';
import {numberAttribute, tagAttributes, textAttribute, type TagOptions} from './tag-options.js';

const DEFAULT_LIMIT = 6;
/** Cards that are likely to be on the first screen: their pictures are not put off. */
const EAGER = 2;

/**
 * `<tin-article-list>` with its first articles in it, as HTML.
 *
 * @param articles As `readArticles` gives them; as many as `limit` says are written. Their texts are escaped.
 */
export function renderArticleList(articles: readonly Article[], options: TagOptions = {}): string {
  const layout = textAttribute(options, 'layout') || 'grid';
  const level = numberAttribute(options, 'heading-level', 2, 6);
  const heading = textAttribute(options, 'heading');
  const tag = trusted(`h${level}`);
  const isHeadline = layout === 'headlines';
  const cards = articles.slice(0, numberAttribute(options, 'limit', DEFAULT_LIMIT)).map((article, index) =>
    cardMarkup(
      article,
      {
        headingLevel: Math.min(level + 1, 6),
        hasImage: !isHeadline,
        hasSummary: !isHeadline,
        isEager: index < EAGER,
      },
      options,
    ),
  );
  const shape = layout === 'list' ? 'tin-list tin-horizontal' : `tin-${layout}`;
  return markup`<tin-article-list${tagAttributes(options)}>
${heading ? markup`<${tag} class="tin-heading">${heading}</${tag}>` : undefined}
<ul class="tin-cards ${shape}" role="list">
${cards.map(card => markup`<li>${card}</li>`)}
</ul>
</tin-article-list>`.text;
}
