import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Knows whether its host can be seen: on screen, in a tab that is not hidden. */
export class SeenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: IntersectionObserver | undefined;
  #isOnScreen = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get isSeen(): boolean {
    return this.#isOnScreen && !document.hidden;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#update);
    this.#observer = new IntersectionObserver(entries => {
      this.#isOnScreen = entries[entries.length - 1]?.isIntersecting ?? false;
      this.#update();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#update);
    this.#observer?.disconnect();
    this.#isOnScreen = false;
  }

  readonly #update = (): void => this.#host.requestUpdate();
}
