import type {ReactiveControllerHost} from 'lit';
import type {Article} from '../../reading/article.js';
import {titleOf} from '../../shared/title-of.js';

/** Titles as they are shown: as they came, or as sentences. What makes sentences is loaded only where they are wanted. */
export class TitleCase {
  readonly #host: ReactiveControllerHost;
  #tool: Promise<unknown> | undefined;
  #sentenceOf: typeof import('../../tools/sentence-case.js').sentenceOf | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  titleOf(article: Article, wanted: string | undefined, siteName: string | undefined): string {
    const title = titleOf(article);
    if (wanted !== 'sentence') return title;
    this.#tool ??= import('../../tools/sentence-case.js').then(
      ({sentenceOf}) => {
        this.#sentenceOf = sentenceOf;
        this.#host.requestUpdate();
      },
      () => (this.#tool = undefined),
    );
    return this.#sentenceOf?.(title, article, siteName) ?? title;
  }
}
