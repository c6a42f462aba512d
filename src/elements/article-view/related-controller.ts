import {nothing} from 'lit';
import type {ReactiveControllerHost} from 'lit';
import {LoadController} from '../../controllers/load-controller.js';
import {loadArticles} from '../../network/load-articles.js';
import {loadCategories} from '../../network/load-categories.js';
import type {Article} from '../../reading/article.js';
import type {RelatedWish} from './find-related.js';
import {relatedTemplate, type RelatedOptions} from './related.js';

/** The articles beside one, for views that want them. */
export class RelatedController {
  readonly #loader: LoadController<readonly Article[]>;

  constructor(host: ReactiveControllerHost & HTMLElement, wish: () => RelatedWish | undefined) {
    this.#loader = new LoadController<readonly Article[]>(host, {
      key: () => keyOf(wish()),
      load: async signal => {
        const {findRelated} = await import('./find-related.js');
        const wanted = wish();
        return wanted ? findRelated(wanted, signal, {loadArticles, loadCategories}) : {value: []};
      },
    });
  }

  render(options: RelatedOptions): unknown {
    const {status, value, isCurrent} = this.#loader.state;
    return status === 'ready' && isCurrent && value ? relatedTemplate(value, options) : nothing;
  }
}

const keyOf = (wish: RelatedWish | undefined): string | undefined =>
  wish &&
  JSON.stringify([wish.endpoint.src, wish.count, wish.article.id ?? wish.article.url, wish.article.categories[0]]);
