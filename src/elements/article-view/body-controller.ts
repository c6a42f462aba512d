import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {BodyOptions} from '../../body/render-body.js';

type BodyModule = typeof import('../../body/render-body.js');

/** What the body is made of; equal values draw nothing again. */
export interface BodySpec extends BodyOptions {
  readonly html: string;
}

/**
 * Keeps an article's body as a slotted child of its view: in the light DOM, where reader modes, search engines, the
 * browser's find and translation see it. The cleaning is loaded when the first body is to be shown.
 */
export class BodyController implements ReactiveController {
  /** Whether the cleaning could not be loaded: the body cannot be shown then. */
  hasFailed = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #module: BodyModule | undefined;
  #loading: Promise<void> | undefined;
  #element: HTMLElement | undefined;
  #shown = '';
  #release: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The element that holds the body, once one has been shown. */
  get element(): HTMLElement | undefined {
    return this.#element;
  }

  hostConnected(): void {
    if (this.#element) this.#adoptStyles();
  }

  hostDisconnected(): void {
    this.#release?.();
    this.#release = undefined;
  }

  /** Loads what cleans a body. Never rejects: a view without it still shows everything else. */
  prepare(): Promise<void> {
    return (this.#loading ??= import('../../body/render-body.js').then(
      module => {
        this.#module = module;
        this.hasFailed = false;
      },
      () => {
        this.hasFailed = true;
        this.#loading = undefined;
      },
    ));
  }

  /** Shows a body in place of the one before; nothing for none. */
  show(spec: BodySpec | undefined): void {
    const key = spec ? JSON.stringify(spec) : '';
    if (key === this.#shown) return;
    if (!spec) {
      this.#shown = '';
      this.#element?.remove();
      this.#element = undefined;
    } else if (this.#module) {
      this.#shown = key;
      this.#draw(this.#module, spec);
    } else if (!this.hasFailed) {
      void this.prepare().then(() => this.#host.requestUpdate());
    }
  }

  #draw(module: BodyModule, {html, ...options}: BodySpec): void {
    const element = (this.#element ??= document.createElement('div'));
    element.className = 'tin-body';
    element.slot = 'body';
    element.lang = options.lang ?? 'vi';
    element.replaceChildren(module.renderBody(html, options));
    if (element.parentNode !== this.#host) this.#host.append(element);
    this.#adoptStyles();
  }

  /** The document or shadow root that the view stands in takes the body's styles for as long as it does. */
  #adoptStyles(): void {
    if (this.#module && this.#host.isConnected)
      this.#release ??= this.#module.adoptBodyStyles(this.#host.getRootNode());
  }
}
