import type {Article} from '../reading/article.js';
import {foldText} from '../reading/fold.js';

/** "Chuyển đổi số", its folded form and its slug are the same category. */
export const slugOf = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '-');

const searchedText = ({title, summary, categories, author}: Article): string =>
  foldText([title, summary, ...categories, author].join(' '));

/** The articles of a category (by `slugsOf`) that hold every word of a search. */
export function pickArticles(
  articles: readonly Article[],
  slugs: ReadonlySet<string> | undefined,
  query: string | undefined,
): readonly Article[] {
  const words = foldText(query ?? '').split(/\s+/);
  return articles.filter(
    article =>
      (!slugs || article.categories.some(name => slugs.has(slugOf(name)))) &&
      (!query || words.every(word => searchedText(article).includes(word))),
  );
}
