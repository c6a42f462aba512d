import type {Article} from '../reading/article.js';
import {cardMarkup} from './card-markup.js';
import {markup} from './markup.js';
import {hasAttribute, numberAttribute, tagAttributes, textAttribute, type TagOptions} from './tag-options.js';

/**
 * `<tin-article-card>` with one article in it, as HTML.
 *
 * @param article The article, as `readArticle` gives it. Its texts are escaped.
 */
export function renderArticleCard(article: Article, options: TagOptions = {}): string {
  const layout = textAttribute(options, 'layout') || 'vertical';
  const isHeadline = layout === 'headline';
  const card = cardMarkup(
    article,
    {
      headingLevel: numberAttribute(options, 'heading-level', 3, 6),
      hasImage: !isHeadline && !hasAttribute(options, 'no-image'),
      hasSummary: !isHeadline && !hasAttribute(options, 'no-summary'),
    },
    options,
  );
  return markup`<tin-article-card${tagAttributes(options)}><div class="tin-${layout}">
${card}
</div></tin-article-card>`.text;
}
