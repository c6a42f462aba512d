import type {FoundProblem} from './body/body-options.js';
import type {Article, Category} from './reading/article.js';
import type {TinError} from './reading/tin-error.js';

/** What `tin-load` carries: one of the three, as the element shows it. */
export interface TinLoadDetail {
  readonly article?: Article;
  readonly articles?: readonly Article[];
  readonly categories?: readonly Category[];
  /** Whether a saved copy stands in for an endpoint that failed. */
  readonly stale: boolean;
}

/** What `tin-a11y-report` carries: what in an article keeps readers out, and only its author can mend. */
export interface TinReportDetail {
  readonly article: Article;
  readonly problems: readonly FoundProblem[];
}

/** Every event of the tags, by name. */
export interface TinEvents {
  'tin-load': CustomEvent<TinLoadDetail>;
  'tin-error': CustomEvent<{readonly error: TinError}>;
  'tin-open': CustomEvent<{readonly article: Article}>;
  'tin-category': CustomEvent<{readonly category: Category | undefined}>;
  'tin-a11y-report': CustomEvent<TinReportDetail>;
  'tin-text-size': CustomEvent<{readonly percent: number}>;
}

declare global {
  interface HTMLElementEventMap extends TinEvents {}
}
