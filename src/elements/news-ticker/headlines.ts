import type {Article} from '../../reading/article.js';

/** The headlines on screen, and newer ones that wait until the reader wants them. */
export class Headlines {
  /** How many newer headlines wait. */
  newCount = 0;

  readonly #limit: () => number;
  #latest: readonly Article[] | undefined;
  #taken: readonly Article[] = [];
  #takenFor: string | undefined;

  constructor(limit: () => number) {
    this.#limit = limit;
  }

  get shown(): readonly Article[] {
    return this.#taken.slice(0, this.#limit());
  }

  /** The answer that those on screen are of; another one where they have changed. */
  get answer(): readonly Article[] {
    return this.#taken;
  }

  isKnown(articles: readonly Article[] | undefined): boolean {
    return articles === this.#latest;
  }

  /**
   * Takes a newer answer where nothing is taken away from the reader by it, or where it was asked for; else it waits.
   *
   * @param wanted What the headlines are of; those of something else are not newer ones.
   * @returns Whether it was taken.
   */
  offer(articles: readonly Article[] | undefined, wanted: string, isAsked: boolean): boolean {
    this.#latest = articles;
    const known = new Set(this.#taken.map(keyOf));
    this.newCount = articles?.slice(0, this.#limit()).filter(article => !known.has(keyOf(article))).length ?? 0;
    const isTaken = isAsked || wanted !== this.#takenFor || this.newCount === 0;
    if (isTaken) this.take(wanted);
    return isTaken;
  }

  /** Puts the newest headlines on screen. */
  take(wanted: string): void {
    this.#taken = this.#latest ?? [];
    this.#takenFor = wanted;
    this.newCount = 0;
  }

  /** Where the same headline is now; the first one where it has gone. */
  placeOf(article: Article | undefined): number {
    const key = article && keyOf(article);
    return Math.max(
      0,
      this.shown.findIndex(other => keyOf(other) === key),
    );
  }
}

/** What tells a headline from the others. */
const keyOf = ({id, url, title}: Article): string => id ?? url ?? title;
