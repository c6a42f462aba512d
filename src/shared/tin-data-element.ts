import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {DelayController} from '../controllers/delay-controller.js';
import {LoadController, type LoadState} from '../controllers/load-controller.js';
import {SourceController} from '../controllers/source-controller.js';
import type {SourceRole, SourceSettings} from '../controllers/source-settings.js';
import {currentLocale, msg, str} from '../locale/msg.js';
import type {Freshness, Loaded} from '../network/endpoint.js';
import {optionalText} from './attributes.js';
import {momentText} from './date-text.js';
import {failureText, warnOfFailure} from './status-text.js';
import {TinElement} from './tin-element.js';

/** What a data element shows at the moment. */
export type DataState = 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'failed';

/** A reader is told that loading goes on after the first delay, and that the network is slow after the second. */
const TOLD_AFTER_MS = [1_000, 8_000] as const;

/**
 * What the elements that show an endpoint's data have in common: where the data come from, what state they are in,
 * what the reader is told about it, and which events say so.
 */
export abstract class TinDataElement<T> extends TinElement {
  /** What the element does for its source. */
  protected static readonly role: SourceRole = 'list';

  /** Address of the JSON, absolute or relative to the page. Wins over `source`. */
  @property({converter: optionalText}) src?: string;

  /** Id of a `<tin-source>`; without it and `src`, the nearest one around the element. */
  @property({converter: optionalText}) source?: string;

  protected readonly sourced = new SourceController(this, (this.constructor as typeof TinDataElement).role, () =>
    this.loader.refresh(),
  );

  protected readonly loader = new LoadController<T>(this, {
    key: () => this.#key(),
    load: (signal, fresh) => this.#load(signal, fresh),
    onSettled: state => void this.updateComplete.then(() => this.#announce(state)),
    isFinal: error => this.isFinal(error),
  });

  readonly #delay = new DelayController(this, ...TOLD_AFTER_MS);
  #isRetrying = false;
  #retryHadFocus = false;
  #message = '';

  /** What the element shows at the moment; reflected to the `state` attribute. */
  get state(): DataState {
    const given = this.given();
    if (given !== undefined) return this.isEmpty(given) ? 'empty' : 'ready';
    const {status, savedAt, value} = this.loader.state;
    if (status !== 'ready') return status;
    if (savedAt !== undefined) return 'stale';
    return value === undefined || this.isEmpty(value) ? 'empty' : 'ready';
  }

  /** Loads again, from the server even where a recent answer is at hand. */
  reload(): void {
    this.loader.reload();
  }

  /** Data the page set itself; nothing is fetched then. */
  protected abstract given(): T | undefined;
  /** What is wanted of the endpoint, as a string that changes when it does; `undefined` for nothing. */
  protected abstract requestKey(settings: SourceSettings): string | undefined;
  protected abstract load(settings: SourceSettings, signal: AbortSignal, fresh: Freshness): Promise<Loaded<T>>;
  protected abstract isEmpty(value: T): boolean;
  /** What `tin-load` carries. */
  protected abstract detailOf(value: T): object;
  protected abstract renderValue(value: T): unknown;

  /** What stands above everything, in every state. */
  protected renderHeading(): unknown {
    return nothing;
  }

  /** What stands around everything, such as a landmark. */
  protected renderFrame(content: TemplateResult): TemplateResult {
    return content;
  }

  /** A quiet stand-in of the final size, of class `wait`, while nothing has been loaded yet. */
  protected renderPlaceholder(): unknown {
    return nothing;
  }

  protected emptyText(): unknown {
    return msg('Chưa có tin bài.', {id: 'empty'});
  }

  /** Whether an error means that the data are gone for good. */
  protected isFinal(_error: unknown): boolean {
    return false;
  }

  /** Says something once to screen readers, such as how many articles were added. */
  protected say(message: string): void {
    this.#message = message;
    this.requestUpdate();
  }

  /** The endpoint in use; none also where the page names a source that is not there. */
  protected get settings(): SourceSettings | undefined {
    try {
      return this.sourced.settings;
    } catch {
      return undefined;
    }
  }

  /** What is on screen: the data, also while newer ones load. */
  protected get value(): T | undefined {
    const value = this.given() ?? this.loader.state.value;
    return value === undefined || this.isEmpty(value) ? undefined : value;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.#isRetrying) this.#retryHadFocus = this.shadowRoot?.activeElement?.part.contains('retry') ?? false;
  }

  protected override render(): TemplateResult {
    const {value, state} = this;
    const isWaiting = value === undefined && state !== 'empty';
    const placeholder = isWaiting && state === 'loading' && !this.hasFallback() ? this.renderPlaceholder() : nothing;
    const content = value !== undefined ? this.renderValue(value) : isWaiting ? this.#renderFallback() : nothing;
    // A fallback with a heading of its own is not to be headed twice.
    const isHeaded = isWaiting && this.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6):not([slot])') !== null;
    const all = html`${isHeaded ? nothing : this.renderHeading()}${placeholder}${this.#renderStatus()}${content}`;
    return html`<div class="root" lang=${currentLocale()}>${this.renderFrame(all)}</div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const {state} = this;
    if (this.getAttribute('state') !== state) this.setAttribute('state', state);
    if (state === 'loading') {
      this.#delay.start();
      this.setAttribute('aria-busy', 'true');
    } else {
      this.#delay.stop();
      this.removeAttribute('aria-busy');
    }
    if (this.#isRetrying && state !== 'loading') this.#endRetry();
  }

  #key(): string | undefined {
    if (this.given() !== undefined) return undefined;
    try {
      const {settings} = this.sourced;
      const request = settings && this.requestKey(settings);
      return request === undefined ? undefined : JSON.stringify([settings?.endpoint, request]);
    } catch (error) {
      // The load that this key starts fails with the same error, and says so to everyone.
      return String(error);
    }
  }

  async #load(signal: AbortSignal, fresh: Freshness): Promise<Loaded<T>> {
    const {settings} = this.sourced;
    if (!settings) throw new DOMException('The source has gone.', 'AbortError');
    return this.load(settings, signal, fresh);
  }

  #announce({status, value, savedAt, error}: LoadState<T>): void {
    if (error !== undefined) {
      warnOfFailure(error);
      this.dispatchEvent(new CustomEvent('tin-error', {detail: {error}}));
    }
    if (status === 'ready') {
      const detail = {...this.detailOf(value as T), stale: savedAt !== undefined};
      this.dispatchEvent(new CustomEvent('tin-load', {detail}));
    }
  }

  #renderFallback(): unknown {
    // The slot stays in every waiting state, so that children parsed later are noticed.
    return html`<slot @slotchange=${() => this.requestUpdate()}></slot>`;
  }

  #renderStatus(): unknown {
    const text = this.#statusText();
    const isShown = text !== undefined && text !== '';
    // Many elements wait together: those who listen hear it of one of them.
    const isQuiet = this.state === 'loading' && !this.#isRetrying && !this.#delay.isFirst;
    const hasRetry = isShown && (this.loader.state.error !== undefined || this.#isRetrying);
    return html`
      <p part="status" role="status" aria-atomic="false" class=${isShown ? 'status' : 'unseen'}>
        ${isShown ? html`<span aria-hidden=${isQuiet ? 'true' : nothing}>${text} </span>` : nothing}<span class="unseen"
          >${this.#message}</span
        >
      </p>
      ${hasRetry ? this.#renderRetry() : nothing}
    `;
  }

  #renderRetry(): TemplateResult {
    return html`
      <button part="retry" type="button" aria-disabled=${this.state === 'loading'} @click=${() => this.#retry()}>
        ${msg('Thử lại', {id: 'retry'})}
      </button>
    `;
  }

  /** The sentence for the state, or nothing where what is on screen says enough. */
  #statusText(): unknown {
    const {state} = this;
    const {savedAt, error} = this.loader.state;
    if (state === 'stale' && savedAt !== undefined) {
      const when = momentText(savedAt);
      return msg(str`Đang xem bản đã lưu lúc ${when}. Nội dung có thể chưa được cập nhật.`, {id: 'stale'});
    }
    if (state === 'empty') return this.emptyText();
    if (this.value === undefined && this.hasFallback()) return undefined;
    if (state === 'failed') return failureText(error);
    if (state === 'loading' && (this.value === undefined || this.#isRetrying)) return this.#loadingText();
    return undefined;
  }

  #loadingText(): string | undefined {
    if (this.#delay.passed > 1) return msg('Mạng chậm, đang tiếp tục tải…', {id: 'loading.slow'});
    // After a press the reader hears at once that it had an effect.
    if (this.#delay.passed > 0 || this.#isRetrying) return msg('Đang tải tin…', {id: 'loading'});
    return undefined;
  }

  /** Whether there are children that readers can see; white space between the tags is none. */
  protected hasFallback(): boolean {
    return [...this.childNodes].some(
      node => (node instanceof Element && !node.slot) || (node instanceof Text && node.data.trim() !== ''),
    );
  }

  #retry(): void {
    if (this.state === 'loading') return;
    this.#isRetrying = true;
    this.reload();
  }

  /** The retry button goes when it has worked: the reader goes on where the content begins. */
  #endRetry(): void {
    this.#isRetrying = false;
    const root = this.renderRoot as ShadowRoot;
    if (this.#retryHadFocus && !root.activeElement)
      root.querySelector<HTMLElement>('a[href], button, [tabindex]')?.focus();
  }
}
