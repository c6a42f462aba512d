import type {ReactiveController, ReactiveControllerHost} from 'lit';

const KEY = 'tin:ticker';
const hosts = new Set<ReactiveControllerHost>();
let isStill = false;
let isVolatile = false;

/**
 * Whether the reader wants tickers to stand still: one choice for all of them, kept for the session. Where storage is
 * blocked it lasts as long as the page does.
 */
export class PauseController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isPaused(): boolean {
    try {
      if (!isVolatile) isStill = sessionStorage.getItem(KEY) !== null;
    } catch {
      // Blocked: what was chosen on this page holds.
    }
    return isStill;
  }

  set isPaused(value: boolean) {
    isStill = value;
    try {
      if (value) sessionStorage.setItem(KEY, '1');
      else sessionStorage.removeItem(KEY);
      isVolatile = false;
    } catch {
      isVolatile = true;
    }
    for (const host of hosts) host.requestUpdate();
  }

  hostConnected(): void {
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }
}
