import {isHere, pageParam} from '../../controllers/page-address.js';
import type {SourceSettings} from '../../controllers/source-settings.js';
import {pickArticles} from '../../network/pick-articles.js';
import type {Article} from '../../reading/article.js';
import {articleHref} from '../../shared/article-link.js';

/** What of the loaded articles a list leaves out. */
export interface Choice {
  /** Ids to leave out, as the page has written them. */
  readonly exclude?: string | null | undefined;
  /** Whether to leave out the article that the page itself shows. */
  readonly isCurrentOut: boolean;
  /** Keys of the articles that other lists show. */
  readonly taken: ReadonlySet<string>;
  /** Words to search for, where nobody has searched yet. */
  readonly query?: string | undefined;
  readonly settings: SourceSettings | undefined;
}

/** What tells an article from the others of its endpoint. */
export const keyOf = ({id, url, title}: Article): string => id ?? url ?? title;

/** Chooses out of the same articles only once as long as the choice is the same: a render asks often. */
export class Chooser {
  #articles: readonly Article[] | undefined;
  #key = '';
  #chosen: readonly Article[] = [];

  /** What of the choice matters, as a string. */
  keyOf({exclude, isCurrentOut, taken, query, settings}: Choice): string {
    const {link, articleParam} = settings ?? {};
    return JSON.stringify([exclude, isCurrentOut && [location.href, link, articleParam], [...taken], query]);
  }

  choose(articles: readonly Article[], choice: Choice): readonly Article[] {
    const key = this.keyOf(choice);
    if (articles !== this.#articles || key !== this.#key) {
      this.#articles = articles;
      this.#key = key;
      this.#chosen = choose(articles, choice);
    }
    return this.#chosen;
  }
}

/** The articles of which nothing speaks against showing them. */
function choose(articles: readonly Article[], choice: Choice): readonly Article[] {
  const {exclude, isCurrentOut, taken, query, settings} = choice;
  const excluded = idsIn(exclude);
  return pickArticles(articles, undefined, query?.trim()).filter(
    article =>
      !taken.has(keyOf(article)) &&
      !(article.id !== undefined && excluded.has(article.id)) &&
      !(isCurrentOut && isOfPage(article, settings)),
  );
}

/** Keys by which each card keeps its element; endpoints repeat ids, so that one may come with a number behind. */
export function uniqueKeys(articles: readonly Article[]): readonly string[] {
  const counts = new Map<string, number>();
  return articles.map(article => {
    const key = keyOf(article);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count > 0 ? `${key} ${count}` : key;
  });
}

/** Ids hold commas in some systems, and spaces in none that are known. */
function idsIn(list: string | null | undefined): ReadonlySet<string> {
  const text = list ?? '';
  return new Set([text, ...text.split(/\s+/), ...text.split(/[\s,]+/)]);
}

function isOfPage(article: Article, settings: SourceSettings | undefined): boolean {
  const read = pageParam(settings?.articleParam);
  if (read !== undefined) return read === article.id;
  return [articleHref(article, settings), article.url].some(href => href !== undefined && isHere(href));
}
