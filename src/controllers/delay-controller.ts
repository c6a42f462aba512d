import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Counts how many of some delays have passed since `start`, and renders the host each time one does. */
export class DelayController implements ReactiveController {
  /** 0 until the first delay has passed. */
  passed = 0;

  readonly #host: ReactiveControllerHost;
  readonly #delays: readonly number[];
  #timers: ReturnType<typeof setTimeout>[] = [];

  /** @param delays In milliseconds. */
  constructor(host: ReactiveControllerHost, ...delays: readonly number[]) {
    this.#host = host;
    this.#delays = delays;
    host.addController(this);
  }

  get isRunning(): boolean {
    return this.#timers.length > 0;
  }

  hostDisconnected(): void {
    this.stop();
  }

  start(): void {
    if (this.isRunning) return;
    this.#timers = this.#delays.map((delay, index) =>
      setTimeout(() => {
        this.passed = index + 1;
        this.#host.requestUpdate();
      }, delay),
    );
  }

  stop(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.passed = 0;
  }
}
