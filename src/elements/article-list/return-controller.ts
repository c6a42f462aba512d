import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What of a list is to be as it was when the reader comes back. */
export interface ListView {
  readonly step: number;
  readonly query?: string | undefined;
}

interface Left extends ListView {
  /** How far the page was scrolled. */
  readonly y: number;
  /** Key of the article whose link was followed or had the focus, and where that stood in the window. */
  readonly key?: string | undefined;
  readonly top?: number | undefined;
}

export interface ReturnOptions {
  readonly view: () => ListView;
  /** Whether as much is on screen as is to come. */
  readonly isReady: () => boolean;
  readonly linkOf: (key: string) => HTMLElement | undefined;
  /** Key of the article whose link has the focus. */
  readonly focusedKey: () => string | undefined;
}

/** What shows that readers go their own way already, so that nothing may carry them elsewhere. */
const ACTS = ['keydown', 'pointerdown', 'touchmove', 'wheel'] as const;

/**
 * Readers who follow a link and come back find the list as long as it was, and themselves where they were. Pages that
 * the browser has kept whole need no more than the focus; for the others the session remembers.
 */
export class ReturnController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: ReturnOptions;
  #left: Left | undefined;
  #followed: string | undefined;
  #opened: {readonly key: string; readonly from: string} | undefined;
  #isAsked = false;

  constructor(host: ReactiveControllerHost & Element, options: ReturnOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** How the list is to be, until it is so. */
  get view(): ListView | undefined {
    return this.#left;
  }

  /** The reader has followed the link of an article, from an address that may be another one by now. */
  follow(key: string, from: string): void {
    if (location.href === from) this.#followed = key;
    else this.#opened = {key, from};
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#keep);
    addEventListener('pageshow', this.#focusAgain);
    // Only once: whoever puts the list into the page later does so anew.
    if (!this.#isAsked && isReturn()) this.#left = takeLeft(this.#name);
    this.#isAsked = true;
    if (this.#left) for (const act of ACTS) addEventListener(act, this.#letGo, {capture: true, passive: true});
  }

  hostUpdated(): void {
    if (this.#opened?.from === location.href) this.#closed(this.#opened.key);
    const left = this.#left;
    if (!left || !this.#options.isReady()) return;
    this.#letGo();
    const {y, key, top} = left;
    const link = this.#linkOf(key);
    if (link && hasNoFocus()) link.focus({preventScroll: true});
    // What stands above may have another height by now.
    const by = link && top !== undefined ? link.getBoundingClientRect().top - top : y - scrollY;
    scrollBy({top: by, behavior: 'instant'});
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#keep);
    removeEventListener('pageshow', this.#focusAgain);
    this.#letGo();
  }

  /** Tells this list from the others of the page. */
  get #name(): string {
    const {localName} = this.#host;
    const index = [...(this.#host.getRootNode() as ParentNode).querySelectorAll(localName)].indexOf(this.#host);
    return `${localName} ${index} ${location.pathname}${location.search}`;
  }

  /** Back from an article that was opened in the page itself, which leaves the screen with this update of the page. */
  #closed(key: string): void {
    this.#opened = undefined;
    requestAnimationFrame(() => {
      if (hasNoFocus()) this.#linkOf(key)?.focus({preventScroll: true});
    });
  }

  readonly #letGo = (): void => {
    this.#left = undefined;
    for (const act of ACTS) removeEventListener(act, this.#letGo, {capture: true});
  };

  readonly #keep = (): void => {
    const view = this.#options.view();
    const key = this.#followed ?? this.#options.focusedKey();
    const top = this.#linkOf(key)?.getBoundingClientRect().top;
    const isWorth = key !== undefined || view.step > 1 || view.query;
    putLeft(this.#name, isWorth ? {...view, y: scrollY, key, top} : undefined);
  };

  readonly #focusAgain = ({persisted}: PageTransitionEvent): void => {
    if (persisted && hasNoFocus()) this.#linkOf(this.#followed)?.focus({preventScroll: true});
    this.#followed = undefined;
  };

  #linkOf(key: string | undefined): HTMLElement | undefined {
    return key === undefined ? undefined : this.#options.linkOf(key);
  }
}

function isReturn(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'back_forward' || navigation?.type === 'reload';
}

const hasNoFocus = (): boolean => !document.activeElement || document.activeElement === document.body;

/** Storage is forbidden on some pages, and full on others: a list that starts anew is no misfortune. */
function putLeft(name: string, left: Left | undefined): void {
  try {
    if (left) sessionStorage.setItem(name, JSON.stringify(left));
    else sessionStorage.removeItem(name);
  } catch {
    // See above.
  }
}

function takeLeft(name: string): Left | undefined {
  try {
    const left = JSON.parse(sessionStorage.getItem(name) ?? 'null') as Left | null;
    sessionStorage.removeItem(name);
    return left && Number.isInteger(left.step) && left.step > 0 ? left : undefined;
  } catch {
    return undefined;
  }
}
