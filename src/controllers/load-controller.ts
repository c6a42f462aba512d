import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Freshness, Loaded} from '../network/endpoint.js';

/** What became of the latest request, with the last value that is still worth showing. */
export interface LoadState<T> {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  /** The last value, kept while the next one loads and when it fails: nothing on screen is lost. */
  readonly value?: T;
  /** Whether `value` answers the current key, and not the one before. */
  readonly isCurrent: boolean;
  /** Set where `value` is out of date because the endpoint failed: when it was good (ms since 1970). */
  readonly savedAt?: number;
  /** The answer was larger than what is read of it: the end of `value` is missing. */
  readonly isCut?: boolean;
  /** Why the latest request failed, also where an older value stands in. */
  readonly error?: unknown;
}

export interface LoadOptions<T> {
  /** What to load, read before every render. `undefined` means nothing yet. */
  readonly key: () => string | undefined;
  readonly load: (signal: AbortSignal, fresh: Freshness) => Promise<Loaded<T>>;
  /** Runs after the state is set, for events; not on abort. */
  readonly onSettled?: (state: LoadState<T>) => void;
  /** Whether an error means that the value is gone for good, so that an older one must not stand in. */
  readonly isFinal?: (error: unknown) => boolean;
}

const IDLE = {status: 'idle', isCurrent: false} as const;

/** Loads whenever its key changes, keeps only the latest answer, and stops when the host leaves. */
export class LoadController<T> implements ReactiveController {
  state: LoadState<T> = IDLE;

  readonly #host: ReactiveControllerHost & Pick<Element, 'isConnected'>;
  readonly #options: LoadOptions<T>;
  #key: string | undefined;
  #abort: AbortController | undefined;
  #loadedAt = 0;

  constructor(host: ReactiveControllerHost & Pick<Element, 'isConnected'>, options: LoadOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // A move in the DOM aborts the request; ask again on arrival.
    if (this.#abort?.signal.aborted) this.#start(this.#options.key(), false);
  }

  hostUpdate(): void {
    const key = this.#options.key();
    if (key !== this.#key) this.#start(key, false);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /** Loads the current key again, from the server even where a recent answer is at hand. */
  reload(): void {
    if (this.#waitsForReturn()) return;
    this.#start(this.#options.key(), true);
    this.#host.requestUpdate();
  }

  /** As `reload`, but what is on screen stays as it is until the answer is there. */
  refresh(): void {
    if (this.#waitsForReturn()) return;
    const {state} = this;
    this.#start(this.#options.key(), 'poll');
    if (state.status === 'ready' && this.state.isCurrent) this.state = state;
    this.#host.requestUpdate();
  }

  /** Puts a value in place of the one on screen, such as a list with the next page added to it. */
  replace(value: T): void {
    this.state = {...this.state, value};
    this.#host.requestUpdate();
  }

  /** Nothing is fetched by an element that is not in the page: as with a request that it left behind, it asks on arrival. */
  #waitsForReturn(): boolean {
    if (this.#host.isConnected) return false;
    this.#abort ??= new AbortController();
    this.#abort.abort();
    return true;
  }

  #start(key: string | undefined, fresh: Freshness): void {
    this.#abort?.abort();
    this.#abort = undefined;
    const {value, savedAt, isCut} = this.state;
    const isCurrent = this.state.isCurrent && key === this.#key;
    this.#key = key;
    if (key === undefined) {
      this.state = IDLE;
      return;
    }
    const kept = {...(value !== undefined && {value}), ...(savedAt && {savedAt}), ...(isCut && {isCut})};
    this.state = {status: 'loading', isCurrent, ...kept};
    const abort = (this.#abort = new AbortController());
    this.#options.load(abort.signal, fresh).then(
      loaded => this.#settle(abort, this.#succeed(loaded)),
      (error: unknown) => this.#settle(abort, this.#fail(error)),
    );
  }

  #succeed({value, stale, isCut}: Loaded<T>): LoadState<T> {
    this.#loadedAt = stale ? stale.savedAt : Date.now();
    return {status: 'ready', isCurrent: true, value, ...(isCut && {isCut}), ...stale};
  }

  #fail(error: unknown): LoadState<T> {
    const {value, isCurrent, isCut} = this.state;
    const cut = isCut && {isCut};
    if (value === undefined || this.#options.isFinal?.(error)) return {status: 'failed', isCurrent: false, error};
    if (isCurrent) return {status: 'ready', isCurrent, value, savedAt: this.#loadedAt, error, ...cut};
    return {status: 'failed', isCurrent, value, error, ...cut};
  }

  #settle(abort: AbortController, state: LoadState<T>): void {
    if (abort.signal.aborted) return;
    this.#abort = undefined;
    this.state = state;
    this.#host.requestUpdate();
    this.#options.onSettled?.(state);
  }
}
