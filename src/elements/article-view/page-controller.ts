import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Article} from '../../reading/article.js';
import {DocumentTitle} from '../../tools/document-title.js';

/** What the page around an article is told about it. */
export interface PageFacts {
  readonly article: Article;
  /** Address of the article's page. */
  readonly url: string;
  readonly siteName: string | undefined;
  /** Whether the page's address names the article: it is then what the page is about. */
  readonly isAddressed: boolean;
}

/** Keeps the page's title and its data for search engines in step with the article, and takes both back. */
export class PageController implements ReactiveController {
  readonly #title = new DocumentTitle();
  #told: PageFacts | undefined;
  #remove: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.tell(undefined);
  }

  tell(facts: PageFacts | undefined): void {
    if (isSame(facts, this.#told)) return;
    this.#told = facts;
    this.#remove?.();
    this.#remove = undefined;
    if (facts?.isAddressed && facts.article.title) this.#title.show(facts.article.title, facts.siteName);
    else this.#title.restore();
    if (facts) void this.#describe(facts);
  }

  async #describe(facts: PageFacts): Promise<void> {
    // The server may have said it already, and knows better.
    if (document.querySelector('script[type="application/ld+json"]')?.textContent.includes('Article"')) return;
    try {
      const {addStructuredData, newsArticle} = await import('../../tools/structured-data.js');
      // Another article may have come, or none, while this was loaded.
      if (facts === this.#told) this.#remove = addStructuredData(newsArticle(facts.article, facts));
    } catch {
      // Readers miss nothing.
    }
  }
}

const isSame = (a: PageFacts | undefined, b: PageFacts | undefined): boolean =>
  a?.article === b?.article && a?.url === b?.url && a?.siteName === b?.siteName && a?.isAddressed === b?.isAddressed;
