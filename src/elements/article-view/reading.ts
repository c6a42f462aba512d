import type {Article} from '../../reading/article.js';

/** What the tools work on. */
export interface Reading {
  readonly article: Article;
  /** Address of the article's page. */
  readonly url: string;
  readonly siteName: string | undefined;
  /** Parts of the page with its title and text, in this order. */
  readonly roots: readonly HTMLElement[];
}
