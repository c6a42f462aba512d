/** Letters pass at a pace that can be read along, whatever their size. */
const EM_PER_S = 3;

/**
 * Moves a row that ends with a copy of itself. One animation of the compositor does it: no script and no layout while
 * it runs, and it is held, never taken away, so that it goes on from where it stopped.
 */
export class TrackMotion {
  #row: HTMLElement | undefined;
  #motion: Animation | undefined;
  #content: unknown;

  /** @param content Changes when what stands in the row does. */
  run(row: HTMLElement | undefined, isMoving: boolean, content: unknown): void {
    if (row !== this.#row) {
      this.#motion?.cancel();
      this.#motion = row?.animate({transform: ['none', 'translateX(-50%)']}, {duration: 1, iterations: Infinity});
      this.#row = row;
      this.#content = undefined;
    }
    if (row && content !== this.#content) {
      const pxPerMs = (parseFloat(getComputedStyle(row).fontSize) * EM_PER_S) / 1000;
      this.#motion?.effect?.updateTiming({duration: this.#width / pxPerMs});
      this.#content = content;
    }
    if (isMoving) this.#motion?.play();
    else this.hold();
  }

  hold(): void {
    this.#motion?.pause();
  }

  /** Brings an item to the start of the row. */
  show(item: HTMLElement): void {
    this.follow();
    this.#start = item.offsetLeft;
  }

  /** Takes over where the browser has scrolled the row's box to, such as to what was searched for in the page. */
  follow(): void {
    const box = this.#row?.parentElement;
    if (!box?.scrollLeft) return;
    this.#start += box.scrollLeft;
    box.scrollLeft = 0;
  }

  /** Index of the item before or after the one that is seen first. */
  neighbour(items: readonly HTMLElement[], by: number): number {
    const start = this.#start % this.#width;
    const first = items.findIndex(({offsetLeft, offsetWidth}) => offsetLeft + offsetWidth > start + 1);
    // Of an item that has begun to leave, the one before is itself.
    return first + by + (by < 0 && (items[first]?.offsetLeft ?? 0) < start - 1 ? 1 : 0);
  }

  /** How much of the row has passed, in pixels. */
  get #start(): number {
    return (Number(this.#motion?.currentTime) / this.#duration) * this.#width;
  }

  set #start(px: number) {
    if (this.#motion) this.#motion.currentTime = (px / this.#width) * this.#duration;
  }

  /** Width of the row without its copy. */
  get #width(): number {
    return (this.#row?.scrollWidth ?? 0) / 2;
  }

  get #duration(): number {
    return Number(this.#motion?.effect?.getComputedTiming().duration);
  }
}
