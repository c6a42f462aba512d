import type {ReactiveControllerHost} from 'lit';
import {MoreController} from '../../controllers/more-controller.js';
import type {SourceSettings} from '../../controllers/source-settings.js';
import type {Freshness} from '../../network/endpoint.js';
import {loadArticles, type PageRequest} from '../../network/load-articles.js';
import type {Article, ArticlePage, NextPage} from '../../reading/article.js';

/** Pages asked for in one go at most, whatever the endpoint promises. */
const MOST_PAGES = 10;

export interface FillingOptions {
  readonly settings: () => SourceSettings | undefined;
  readonly request: () => PageRequest;
  /** What of a list is not left out. */
  readonly kept: (page: ArticlePage) => readonly Article[];
  /** What decides what is left out, as a string. */
  readonly choice: () => string;
  readonly replace: (page: ArticlePage) => void;
}

/** Makes a list as long as it is to be, from the endpoint where what is loaded does not do. */
export class Filling {
  readonly #more: MoreController<ArticlePage>;
  readonly #options: FillingOptions;
  #tried = '';

  constructor(host: ReactiveControllerHost, options: FillingOptions) {
    this.#more = new MoreController(host);
    this.#options = options;
  }

  get isLoading(): boolean {
    return this.#more.isLoading;
  }

  /** Why the latest try failed. */
  get error(): unknown {
    return this.#more.error;
  }

  cancel(): void {
    this.#more.cancel();
    this.#tried = '';
  }

  /** Whether a list is too short, and nobody has tried yet to make it longer. Once is enough: endpoints lie. */
  isDue(page: ArticlePage, wanted: number): boolean {
    return page.next !== undefined && !this.#isEnough(page, wanted) && this.#tried !== this.#keyOf(wanted);
  }

  /** @returns The list as it is on screen then; nothing where that failed, was cancelled, or is under way already. */
  async fill(page: ArticlePage, wanted: number): Promise<ArticlePage | undefined> {
    if (!page.next || this.#isEnough(page, wanted)) return page;
    return this.#more.load(async signal => {
      const value = await this.filled(page, wanted, signal);
      // At once: an update in between would find the list too short, and nothing left to try.
      if (!signal.aborted) this.#options.replace(value);
      return {value};
    });
  }

  /** A list with as many of the following pages added as it takes, as far as there are any. */
  async filled(page: ArticlePage, wanted: number, signal: AbortSignal, fresh: Freshness = false): Promise<ArticlePage> {
    const {settings, request} = this.#options;
    const endpoint = settings()?.endpoint;
    if (!endpoint) return page;
    const key = this.#keyOf(wanted);
    const load = async (after: NextPage): Promise<ArticlePage> =>
      (await loadArticles(endpoint, {...request(), after}, signal, {fresh})).value;
    let all = page;
    try {
      for (let asked = 0; all.next && asked < MOST_PAGES && !this.#isEnough(all, wanted); asked++)
        all = joined(all, await load(all.next));
    } catch (error) {
      // What was loaded before a failure is kept.
      if (all === page) throw error;
    } finally {
      if (!signal.aborted) this.#tried = key;
    }
    return all;
  }

  #isEnough(page: ArticlePage, wanted: number): boolean {
    return this.#options.kept(page).length >= wanted;
  }

  #keyOf(wanted: number): string {
    return `${wanted} ${this.#options.choice()}`;
  }
}

function joined({next: _, ...page}: ArticlePage, added: ArticlePage): ArticlePage {
  const known = new Set(page.articles.map(({id, url}) => id ?? url));
  const fresh = added.articles.filter(({id, url}) => (id ?? url) === undefined || !known.has(id ?? url));
  return {
    ...page,
    articles: [...page.articles, ...fresh],
    // An endpoint that sends what is there already has no more, whatever it says.
    ...(added.next && fresh.length > 0 && {next: added.next}),
  };
}
