/** What decides whether anything may move, in the hands of a test: time, the reader's settings, what is on screen. */
export interface MotionWorld {
  /** What waits by `setTimeout` now, in milliseconds. */
  readonly waits: readonly number[];
  /** Lets everything that waits happen. */
  pass(): void;
  /** Sets what the reader asks of a medium, such as `(prefers-reduced-motion: reduce)`. */
  prefer(query: string, matches: boolean): void;
  /** Scrolls everything that is watched into or out of sight. */
  see(isSeen: boolean): void;
  /** Listeners of media queries and watched elements that are still held. */
  readonly held: number;
  restore(): void;
}

export function motionWorld(): MotionWorld {
  const {setTimeout, clearTimeout, matchMedia, IntersectionObserver} = globalThis;
  const timers = new Map<number, {readonly run: () => void; readonly ms: number}>();
  const media = new Map<string, EventTarget & {matches: boolean}>();
  const observers = new Set<(isSeen: boolean) => void>();
  let ids = 1e9;
  let listeners = 0;

  globalThis.setTimeout = ((run: () => void, ms = 0) => {
    timers.set(++ids, {run, ms});
    return ids;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((id: number) => {
    if (!timers.delete(id)) clearTimeout(id);
  }) as typeof clearTimeout;

  class Media extends EventTarget {
    matches = false;
    override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
      listeners += 1;
      super.addEventListener(...args);
    }
    override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
      listeners -= 1;
      super.removeEventListener(...args);
    }
  }
  const mediaOf = (query: string) => {
    const known = media.get(query) ?? new Media();
    media.set(query, known);
    return known;
  };
  globalThis.matchMedia = (query => mediaOf(query)) as typeof matchMedia;

  globalThis.IntersectionObserver = class {
    readonly #tell: (isSeen: boolean) => void;
    constructor(callback: IntersectionObserverCallback) {
      this.#tell = isIntersecting =>
        callback([{isIntersecting} as IntersectionObserverEntry], this as unknown as IntersectionObserver);
    }
    observe(): void {
      observers.add(this.#tell);
      this.#tell(true);
    }
    disconnect(): void {
      observers.delete(this.#tell);
    }
  } as unknown as typeof IntersectionObserver;

  return {
    get waits() {
      return [...timers.values()].map(({ms}) => ms);
    },
    pass() {
      const due = [...timers.values()];
      timers.clear();
      for (const {run} of due) run();
    },
    prefer(query, matches) {
      const changed = mediaOf(query);
      changed.matches = matches;
      changed.dispatchEvent(new Event('change'));
    },
    see: isSeen => observers.forEach(tell => tell(isSeen)),
    get held() {
      return listeners + observers.size + timers.size;
    },
    restore: () => void Object.assign(globalThis, {setTimeout, clearTimeout, matchMedia, IntersectionObserver}),
  };
}
