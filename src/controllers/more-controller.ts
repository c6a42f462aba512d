import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Loaded} from '../network/endpoint.js';

/** Fetches what comes after what is there, once at a time; knows nothing of what it fetches. */
export class MoreController<T> implements ReactiveController {
  /** Why the latest try failed; gone with the next try. */
  error: unknown;

  readonly #host: ReactiveControllerHost;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isLoading(): boolean {
    return this.#abort !== undefined;
  }

  hostDisconnected(): void {
    this.cancel();
  }

  cancel(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.error = undefined;
  }

  /** @returns What was loaded; nothing where it failed, was cancelled, or is under way already. */
  async load(request: (signal: AbortSignal) => Promise<Loaded<T>>): Promise<T | undefined> {
    if (this.#abort) return undefined;
    const abort = (this.#abort = new AbortController());
    this.error = undefined;
    this.#host.requestUpdate();
    try {
      const {value} = await request(abort.signal);
      return abort.signal.aborted ? undefined : value;
    } catch (error) {
      if (!abort.signal.aborted) this.error = error;
      return undefined;
    } finally {
      if (this.#abort === abort) this.#abort = undefined;
      this.#host.requestUpdate();
    }
  }
}
