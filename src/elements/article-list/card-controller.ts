import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {hastenImages} from '../../shared/hasten-images.js';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** What happens to the cards of a list when they are drawn: where the focus goes, and which pictures load at once. */
export class CardController implements ReactiveController {
  readonly #host: Host;
  #next: number | undefined;
  #focused: HTMLElement | undefined;
  #index = -1;
  #isMeasured = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get #cards(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[part="list"] > li')];
  }

  /** Index of the card that has the focus, or -1. */
  get focusedIndex(): number {
    const {activeElement = null} = this.#host.renderRoot as ShadowRoot;
    return this.#cards.findIndex(card => card.contains(activeElement));
  }

  linkAt(index: number): HTMLElement | undefined {
    return linkIn(this.#cards[index]);
  }

  /** Moves the focus to the card of that index once it is drawn. */
  focusNext(index: number): void {
    this.#next = index;
  }

  hostUpdate(): void {
    const active = (this.#host.renderRoot as ShadowRoot | undefined)?.activeElement;
    if (!active) return;
    this.#focused = active as HTMLElement;
    this.#index = this.focusedIndex;
  }

  hostUpdated(): void {
    const cards = this.#cards;
    if (!this.#isMeasured && cards.length > 0) {
      this.#isMeasured = true;
      hastenImages(cards);
    }
    if (this.#next !== undefined) linkIn(cards[this.#next])?.focus();
    else if (this.#focused && this.#index >= 0) this.#keepFocus(this.#focused, cards);
    this.#next = undefined;
    this.#focused = undefined;
  }

  /** An update may have moved the card that had the focus, which takes it away, or may have done without it. */
  #keepFocus(focused: HTMLElement, cards: readonly HTMLElement[]): void {
    if (focused.isConnected && focused.matches(':focus')) return;
    const link = focused.isConnected ? focused : linkIn(cards[Math.min(this.#index, cards.length - 1)]);
    link?.focus({preventScroll: true});
  }
}

const linkIn = (card: HTMLElement | undefined): HTMLElement | undefined =>
  card?.querySelector<HTMLElement>('a[href]') ?? undefined;
