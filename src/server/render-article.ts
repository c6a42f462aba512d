import {msg} from '../locale/msg.js';
import type {Article, Attachment} from '../reading/article.js';
import {textLines} from '../reading/text-lines.js';
import {titleOf} from '../shared/title-of.js';
import {dateText} from '../shared/date-text.js';
import {markup, trusted, type Markup} from './markup.js';
import {numberAttribute, tagAttributes, type TagOptions} from './tag-options.js';

/** What `renderArticleView` takes beside what all take. */
export interface ArticleViewOptions extends TagOptions {
  /**
   * Makes an untrusted body safe, such as DOMPurify over jsdom. Its result is written as it is. Without it the body is
   * written as paragraphs of plain text: nothing of the endpoint's markup reaches the page.
   */
  readonly sanitize?: (html: string) => string;
}

/** `<tin-article-view>` with the whole article in it, as HTML. */
export function renderArticleView(article: Article, options: ArticleViewOptions = {}): string {
  const {publishedAt, categories, author, source, html = '', attachments} = article;
  const tag = trusted(`h${numberAttribute(options, 'heading-level', 1, 6)}`);
  const [category] = categories;
  const date = publishedAt && dateText(publishedAt);
  const body = options.sanitize ? trusted(options.sanitize(html)) : paragraphs(html);
  return markup`<tin-article-view${tagAttributes(options)}><article>
${category ? markup`<p>${category}</p>` : undefined}
<${tag}>${titleOf(article)}</${tag}>
${date ? markup`<p><time datetime="${publishedAt}">${date}</time></p>` : undefined}
${body}
${attachments.length > 0 ? markup`<ul>${attachments.map(fileMarkup)}</ul>` : undefined}
${author ? markup`<p>${author}</p>` : undefined}
${source ? markup`<p>${msg('Nguồn:', {id: 'source'})} ${source}</p>` : undefined}
</article></tin-article-view>`.text;
}

const fileMarkup = ({url, name}: Attachment): Markup => markup`<li><a href="${url}">${name}</a></li>`;

function paragraphs(html: string): Markup {
  return markup`${textLines(html).map(text => markup`<p>${text}</p>`)}`;
}
