import type {ReactiveController, ReactiveControllerHost} from 'lit';

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
    if (!this.#isMeasured && cards.length > 0) this.#hasten(cards);
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

  /** Pictures wait until they are near the screen, but those that are on it from the start must not. */
  #hasten(cards: readonly HTMLElement[]): void {
    this.#isMeasured = true;
    const seen = cards.flatMap(card => (isOnScreen(card) ? (card.querySelector('img') ?? []) : []));
    // Before the browser looks at them: it does so when this task is over.
    for (const image of seen) image.loading = 'eager';
    seen[0]?.setAttribute('fetchpriority', 'high');
  }
}

const linkIn = (card: HTMLElement | undefined): HTMLElement | undefined =>
  card?.querySelector<HTMLElement>('a[href]') ?? undefined;

function isOnScreen(element: HTMLElement): boolean {
  const {top, bottom, width} = element.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight;
}
