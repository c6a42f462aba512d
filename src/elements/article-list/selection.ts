import type {SourceSettings} from '../../controllers/source-settings.js';
import type {Article, ArticlePage} from '../../reading/article.js';
import {Chooser, uniqueKeys, type Choice} from './choose.js';

/** What a list is to show. */
export interface Wish {
  /** Articles shown at first, and added each time. */
  readonly limit: number;
  /** How many times `limit` are on screen. */
  readonly steps: number;
  /** Which page is on screen where the list has pages, from 1; `undefined` where it grows. */
  readonly page: number | undefined;
  /** Whether the page itself has given the articles: nobody else searches them or turns their pages. */
  readonly isGiven: boolean;
  readonly exclude: string | null | undefined;
  readonly isCurrentOut: boolean;
  readonly query: string | undefined;
  readonly settings: SourceSettings | undefined;
}

/** Which of the loaded articles are on screen, and how many more there are. */
export class Selection {
  /** Keys of the articles that other lists show. */
  taken: ReadonlySet<string> = new Set();

  readonly #wish: () => Wish;
  readonly #chooser = new Chooser();

  constructor(wish: () => Wish) {
    this.#wish = wish;
  }

  /** How many articles are to be on screen. */
  get wanted(): number {
    const {limit, steps} = this.#wish();
    return limit * steps;
  }

  /** What decides what is left out, as a string. */
  keyOf(taken: ReadonlySet<string>): string {
    return this.#chooser.keyOf(this.#choice(taken));
  }

  /** What of a list is not left out. */
  kept({articles}: ArticlePage, taken = this.taken): readonly Article[] {
    return this.#chooser.choose(articles, this.#choice(taken));
  }

  shown(all: ArticlePage): readonly Article[] {
    const {limit, page, isGiven} = this.#wish();
    const from = isGiven && page ? limit * (page - 1) : 0;
    return this.kept(all).slice(from, from + this.wanted);
  }

  /** Keys of the cards, in their order. */
  keys(all: ArticlePage | undefined): readonly string[] {
    return all ? uniqueKeys(this.shown(all)) : [];
  }

  /** Whether there is more than is on screen. */
  hasMore(all: ArticlePage): boolean {
    return this.shown(all).length < this.kept(all).length || all.next !== undefined;
  }

  /** How many there are to be shown in all, where that is known. */
  total(all: ArticlePage): number | undefined {
    const {page, isGiven} = this.#wish();
    const kept = this.kept(all).length;
    if ((page === undefined || isGiven) && !all.next) return kept;
    return all.total === undefined ? undefined : all.total - (all.articles.length - kept);
  }

  /** How many pages there are, where that is known. */
  pageCount(all: ArticlePage): number | undefined {
    const {limit, isGiven} = this.#wish();
    const total = isGiven ? this.kept(all).length : all.total;
    return all.pageCount ?? (total === undefined ? undefined : Math.ceil(total / limit));
  }

  #choice(taken: ReadonlySet<string>): Choice {
    const {exclude, isCurrentOut, isGiven, query, settings} = this.#wish();
    return {exclude, isCurrentOut, taken, query: isGiven ? query : undefined, settings};
  }
}
