/** What one of the reader's settings is made of. */
export interface PreferenceOptions<T> {
  /** Name in `localStorage`; the library's prefix is put before it. */
  readonly key: string;
  /** What holds as long as the reader has chosen nothing. Choosing it again leaves nothing stored. */
  readonly initial: T;
  /** Reads what is stored. Anybody may have written there: `undefined` for what makes no sense. */
  readonly parse: (stored: string) => T | undefined;
}

/**
 * A setting of the reader's, remembered across pages and in step everywhere on the page and in other tabs. Where
 * storage is blocked or full it lasts as long as the page does. It listens to other tabs only while somebody watches.
 */
export class Preference<T extends string | number> {
  readonly #options: PreferenceOptions<T>;
  readonly #key: string;
  readonly #watchers = new Set<(value: T) => void>();
  #value: T;
  #isVolatile = false;

  constructor(options: PreferenceOptions<T>) {
    this.#options = options;
    this.#key = `tin:${options.key}`;
    this.#value = options.initial;
  }

  /** The setting now. */
  get value(): T {
    // While watched, every change is heard of; otherwise another tab may have written since.
    if (this.#watchers.size === 0) this.#read();
    return this.#value;
  }

  /** Changes the setting, here and everywhere else. */
  set(value: T): void {
    try {
      if (value === this.#options.initial) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, String(value));
      this.#isVolatile = false;
    } catch {
      this.#isVolatile = true;
    }
    this.#change(value);
  }

  /**
   * Calls back at every change, whoever made it.
   *
   * @returns Ends the watch.
   */
  watch(watcher: (value: T) => void): () => void {
    if (this.#watchers.size === 0) {
      this.#read();
      addEventListener('storage', this.#onStorage);
      addEventListener('pageshow', this.#onStorage);
    }
    // A function of its own for each call: the same watcher may be handed in twice, and end one of the two.
    const own = (value: T) => watcher(value);
    this.#watchers.add(own);
    return () => {
      this.#watchers.delete(own);
      if (this.#watchers.size > 0) return;
      removeEventListener('storage', this.#onStorage);
      removeEventListener('pageshow', this.#onStorage);
    };
  }

  /** A page that comes back out of the browser's page cache has slept through the changes of other pages. */
  readonly #onStorage = (event: StorageEvent | PageTransitionEvent): void => {
    // A null key means that everything was cleared.
    if (!('key' in event) || event.key === null || event.key === this.#key) this.#read();
  };

  #read(): void {
    if (this.#isVolatile) return;
    const {initial, parse} = this.#options;
    try {
      const stored = localStorage.getItem(this.#key);
      this.#change((stored !== null ? parse(stored) : undefined) ?? initial);
    } catch {
      // Blocked: what was chosen on this page holds.
    }
  }

  #change(value: T): void {
    if (value === this.#value) return;
    this.#value = value;
    for (const watcher of [...this.#watchers]) watcher(value);
  }
}
