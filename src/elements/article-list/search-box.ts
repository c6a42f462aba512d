import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {msg} from '../../locale/msg.js';

/** Who types goes on typing for so long. */
const PAUSE_MS = 400;
/** Longer ones make addresses that servers refuse. */
const MOST_LETTERS = 200;

export interface SearchOptions {
  /** What is being searched for. */
  readonly query: () => string | undefined;
  /** The heading of the list, which tells this box from others of the page. */
  readonly name: () => string;
  readonly isBusy: () => boolean;
  /** Whether all articles are at hand, so that searching asks nobody. */
  readonly isLocal: () => boolean;
  readonly search: (query: string | undefined) => void;
}

/**
 * The box for searching a list. No form: the pages of many portals are one large form, which Enter must not send, and
 * whose scripts look out for it.
 */
export class SearchBox implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};
  readonly #options: SearchOptions;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #isCleared = false;

  constructor(
    host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment},
    options: SearchOptions,
  ) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
  }

  hostUpdated(): void {
    // The button that clears has gone with what it cleared.
    if (this.#isCleared) this.#input?.focus();
    this.#isCleared = false;
  }

  render(): TemplateResult {
    const query = this.#options.query();
    const name = this.#options.name();
    const isBusy = this.#options.isBusy();
    const label = msg('Tìm trong tin', {id: 'search'});
    return html`
      <div part="search" class="search" role="search" aria-label=${name ? `${label}: ${name}` : label}>
        <label for="search">${label}</label>
        <input
          id="search"
          part="input"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          maxlength=${MOST_LETTERS}
          .value=${query ?? ''}
          @keydown=${this.#onKey}
          @input=${this.#onInput}
        />
        <button part="submit" type="button" @click=${this.#submit}>
          ${isBusy ? msg('Đang tìm…', {id: 'search.busy'}) : msg('Tìm', {id: 'search.go'})}
        </button>
        ${
          query
            ? html`<button part="clear" type="button" @click=${this.#clear}>
                ${msg('Bỏ tìm kiếm', {id: 'search.clear'})}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  get #input(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>('#search');
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.stopPropagation();
    // Vietnamese input methods end a word with it.
    if (event.isComposing) return;
    event.preventDefault();
    this.#submit();
  };

  readonly #onInput = (): void => {
    clearTimeout(this.#pause);
    if (this.#options.isLocal()) this.#pause = setTimeout(this.#submit, PAUSE_MS);
  };

  readonly #submit = (): void => {
    clearTimeout(this.#pause);
    this.#options.search(this.#input?.value.trim() || undefined);
  };

  readonly #clear = (): void => {
    clearTimeout(this.#pause);
    this.#isCleared = true;
    this.#options.search(undefined);
  };
}
