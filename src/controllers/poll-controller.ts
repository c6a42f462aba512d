import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {poll} from '../network/poll.js';

/** Runs something at intervals while its host stands in the page. */
export class PollController implements ReactiveController {
  readonly #options: {readonly seconds: () => number; readonly run: () => void};
  #seconds = 0;
  #stop: (() => void) | undefined;

  /** @param options `seconds` between two runs, read at every render of the host; 0 = none. */
  constructor(host: ReactiveControllerHost, options: {readonly seconds: () => number; readonly run: () => void}) {
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const seconds = this.#options.seconds();
    if (seconds === this.#seconds) return;
    this.hostDisconnected();
    if (seconds > 0) this.#stop = poll(seconds, this.#options.run);
    this.#seconds = seconds;
  }

  hostConnected(): void {
    if (this.#seconds > 0 && !this.#stop) this.#stop = poll(this.#seconds, this.#options.run);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
