import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Follows a media query while its host stands in the page. */
export class MediaController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #query: string;
  #list: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost, query: string) {
    this.#host = host;
    this.#query = query;
    host.addController(this);
  }

  get matches(): boolean {
    return this.#list?.matches ?? false;
  }

  hostConnected(): void {
    this.#list = matchMedia(this.#query);
    this.#list.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.#list?.removeEventListener('change', this.#update);
  }

  readonly #update = (): void => this.#host.requestUpdate();
}
