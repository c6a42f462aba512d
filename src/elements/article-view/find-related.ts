import type {Endpoint, Loaded} from '../../network/endpoint.js';
import type {loadArticles} from '../../network/load-articles.js';
import type {loadCategories} from '../../network/load-categories.js';
import type {Article, Category} from '../../reading/article.js';

/** What articles are wanted beside which. */
export interface RelatedWish {
  readonly article: Article;
  readonly count: number;
  readonly endpoint: Endpoint;
}

/** What asks the endpoint: handed over, because every page with a list has it already. */
export interface Loaders {
  readonly loadArticles: typeof loadArticles;
  readonly loadCategories: typeof loadCategories;
}

/** The newest articles beside one: of its category, or of all where it has none. The article itself is not among them. */
export async function findRelated(
  {endpoint, article, count}: RelatedWish,
  signal: AbortSignal,
  {loadArticles, loadCategories}: Loaders,
): Promise<Loaded<readonly Article[]>> {
  const [category] = article.categories;
  const wanted = category && (await idOf(category, () => loadCategories(endpoint, signal)));
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
async function idOf(name: string, load: () => Promise<Loaded<readonly Category[]>>): Promise<string> {
  const find = (categories: readonly Category[]): string | undefined => {
    for (const category of categories) {
      const id = category.name === name ? category.id : find(category.children);
      if (id !== undefined) return id;
    }
    return undefined;
  };
  try {
    return find((await load()).value) ?? name;
  } catch {
    return name;
  }
}

const isSame = (a: Article, b: Article): boolean =>
  a.id !== undefined && b.id !== undefined
    ? a.id === b.id
    : a.url !== undefined
      ? a.url === b.url
      : a.title === b.title;
