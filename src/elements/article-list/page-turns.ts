import {goTo, isThisPage, pageHref} from '../../controllers/page-address.js';
import {isPlainClick} from '../../shared/article-link.js';
import {pagination} from './pagination.js';

export interface TurnOptions {
  /** Name of the page's parameter that holds the page of the list. */
  readonly param: () => string | undefined;
  /** What tells the navigation from those of other lists. */
  readonly suffix: () => string;
  /** Shows a page where the address has no place for it. */
  readonly show: (page: number) => void;
}

/** What is to be told of a list's pages. */
export interface Turns {
  readonly page: number;
  readonly pageCount: number | undefined;
  /** Whether another page follows, where nobody knows how many there are. */
  readonly hasNext: boolean;
}

/** The navigation between a list's pages, by the page's address where that has a place for them. */
export class PageTurns {
  readonly #options: TurnOptions;
  #isTurning = false;

  constructor(options: TurnOptions) {
    this.#options = options;
  }

  /** Whether the reader has turned to a page since this was asked last. */
  takeTurn(): boolean {
    const isTurning = this.#isTurning;
    this.#isTurning = false;
    return isTurning;
  }

  render({page, pageCount, hasNext}: Turns): unknown {
    return pagination({
      page,
      pageCount,
      hasNext: pageCount === undefined ? hasNext : page < pageCount,
      suffix: this.#options.suffix(),
      href: target => this.#hrefOf(target),
      onGo: (event, target) => this.#go(event, target),
    });
  }

  #hrefOf(target: number): string | undefined {
    const name = this.#options.param();
    return name && pageHref({[name]: target > 1 ? String(target) : undefined});
  }

  #go(event: MouseEvent, target: number): void {
    const {href} = event.currentTarget as HTMLAnchorElement;
    if (href && (!isPlainClick(event) || !isThisPage(href))) return;
    event.preventDefault();
    this.#isTurning = true;
    if (href) goTo(href);
    else this.#options.show(target);
  }
}
