import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../locale/msg.js';
import type {Endpoint, Loaded} from '../../network/endpoint.js';
import {loadArticles} from '../../network/load-articles.js';
import {loadCategories} from '../../network/load-categories.js';
import type {Article, Category} from '../../reading/article.js';
import {titleOf} from '../../shared/card-template.js';
import {timeTag} from '../../shared/date-text.js';
import {heading} from '../../shared/heading.js';

/** What articles are wanted beside which. */
export interface RelatedWish {
  readonly article: Article;
  readonly count: number;
  readonly endpoint: Endpoint;
}

/** The newest articles beside one: of its category, or of all where it has none. The article itself is not among them. */
export async function loadRelated(
  {endpoint, article, count}: RelatedWish,
  signal: AbortSignal,
): Promise<Loaded<readonly Article[]>> {
  const [category] = article.categories;
  const wanted = category && (await idOf(category, endpoint, signal));
  // One more, because the article itself is likely to be there.
  const {value} = await loadArticles(endpoint, {limit: count + 1, ...(wanted && {category: wanted})}, signal);
  const others = value.articles.filter(
    // Not every endpoint does what it is asked.
    other => !isSame(other, article) && (!category || !other.categories.length || other.categories.includes(category)),
  );
  // Nor does every one sort. Dates are all of one zone: as text they sort as in time.
  const sorted = others.sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
  return {value: sorted.slice(0, count)};
}

/** An article knows the names of its categories; many systems want their ids. */
async function idOf(name: string, endpoint: Endpoint, signal: AbortSignal): Promise<string> {
  const find = (categories: readonly Category[]): string | undefined => {
    for (const category of categories) {
      const id = category.name === name ? category.id : find(category.children);
      if (id !== undefined) return id;
    }
    return undefined;
  };
  try {
    return find((await loadCategories(endpoint, signal)).value) ?? name;
  } catch {
    return name;
  }
}

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

const isSame = (a: Article, b: Article): boolean =>
  a.id !== undefined && b.id !== undefined
    ? a.id === b.id
    : a.url !== undefined
      ? a.url === b.url
      : a.title === b.title;
