import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Those that run now, the earliest first. */
const running = new Set<DelayController>();

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

  /** Whether no other has been running longer: what is true of all of them, one says for all. */
  get isFirst(): boolean {
    return running.values().next().value === this;
  }

  hostDisconnected(): void {
    this.stop();
  }

  start(): void {
    if (this.isRunning) return;
    running.add(this);
    this.#timers = this.#delays.map((delay, index) =>
      setTimeout(() => {
        this.passed = index + 1;
        this.#host.requestUpdate();
      }, delay),
    );
  }

  stop(): void {
    running.delete(this);
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.passed = 0;
  }
}
