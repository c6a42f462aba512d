import {html, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {currentLocale, msg, str} from '../../locale/msg.js';
import {hostStyles} from '../../shared/host.styles.js';
import {TinElement} from '../../shared/tin-element.js';
import {parseSteps, setTextPercent, stepFrom, textPercent, watchTextPercent} from '../../tools/text-scale.js';
import {isWaiting, keepTarget, namedTarget, nearestView} from './target.js';
import {textSizeStyles} from './text-size.styles.js';

/**
 * The control "Xem với cỡ chữ A- A A+": makes the text of an article, or of the page, smaller and larger. The choice
 * is remembered, and holds for every control and article of the site.
 *
 * @summary Makes text smaller and larger.
 * @tag tin-text-size
 *
 * @fires {CustomEvent<{percent: number}>} tin-text-size - The reader has changed the size here. Bubbles.
 *
 * @csspart label - The text before the buttons.
 * @csspart decrease - The button A-.
 * @csspart reset - The button A.
 * @csspart increase - The button A+.
 * @csspart value - The size in percent.
 */
export class TinTextSize extends TinElement {
  static override styles: CSSResultGroup = [hostStyles, textSizeStyles];

  /** Id of the element whose text is scaled; without it the nearest `tin-article-view` that shows one, else the page. */
  @property() for?: string;

  /** Sizes to choose from, in percent, between 50 and 400. */
  @property() steps = '87.5 100 112.5 125 150 175 200 250';

  @state() private message = '';

  #steps = parseSteps(undefined);
  #target: HTMLElement | undefined;
  #release: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  #isPressing = false;
  #missing: string | undefined;
  /** A view without an article leaves its place to the page, until it has one. */
  readonly #views = new MutationObserver(() => this.#attach());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchTextPercent(() => this.#onChange());
    if (this.hasUpdated) this.#attach();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('steps')) this.#steps = parseSteps(this.steps, message => console.warn(message));
    // Before the first paint: what was stored is not to be seen arriving.
    if (this.isConnected && (changed.has('for') || !this.hasUpdated)) this.#attach();
  }

  protected override render(): TemplateResult {
    const percent = textPercent();
    const [smaller, larger] = [this.#isLast(-1), this.#isLast(1)];
    return html`
      <div class="root" role="group" aria-labelledby="label" lang=${currentLocale()}>
        <span part="label" id="label">${msg('Xem với cỡ chữ', {id: 'text-size'})}</span>
        <span class="row">
          ${this.#renderButton('decrease', 'A-', msg('A-: giảm cỡ chữ', {id: 'text-size.decrease'}), smaller)}
          ${this.#renderButton('reset', 'A', msg('A: cỡ chữ mặc định', {id: 'text-size.reset'}), false)}
          ${this.#renderButton('increase', 'A+', msg('A+: tăng cỡ chữ', {id: 'text-size.increase'}), larger)}
          <span part="value">${percentText(percent)}</span>
        </span>
        <span class="unseen" role="status">${this.message}</span>
      </div>
    `;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    this.#release?.();
    this.#target = undefined;
    this.#views.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#onParsed);
  }

  /** Makes the text one step larger, up to the largest. */
  increase(): void {
    this.#step(1);
  }

  /** Makes the text one step smaller, down to the smallest. */
  decrease(): void {
    this.#step(-1);
  }

  /** Gives the text its own size again: 100 %. */
  reset(): void {
    this.#set(100);
  }

  #renderButton(
    action: 'decrease' | 'reset' | 'increase',
    text: string,
    name: string,
    isLast: boolean,
  ): TemplateResult {
    // aria-disabled, not disabled: that would take the focus from under the reader's finger.
    return html`
      <button type="button" part=${action} aria-label=${name} aria-disabled=${isLast} @click=${() => this[action]()}>
        ${text}
      </button>
    `;
  }

  #isLast(by: 1 | -1): boolean {
    return stepFrom(this.#steps, textPercent(), by) === undefined;
  }

  #step(by: 1 | -1): void {
    const next = stepFrom(this.#steps, textPercent(), by);
    if (next !== undefined) this.#set(next);
    else if (by > 0) this.#say(msg('Đã ở cỡ chữ lớn nhất', {id: 'text-size.largest'}));
    else this.#say(msg('Đã ở cỡ chữ nhỏ nhất', {id: 'text-size.smallest'}));
  }

  #set(percent: number): void {
    // A view may have come since; the press is meant for it.
    if (this.isConnected) this.#attach();
    const before = textPercent();
    this.#isPressing = true;
    setTextPercent(percent);
    this.#isPressing = false;
    this.#say(msg(str`Cỡ chữ ${percentText(percent)}`, {id: 'text-size.now'}));
    if (percent !== before)
      this.dispatchEvent(new CustomEvent('tin-text-size', {bubbles: true, composed: true, detail: {percent}}));
  }

  /** Once for every press, also where the same is said again: only what changes is read out. */
  #say(text: string): void {
    this.message = text === this.message ? `${text}\u00a0` : text;
  }

  #onChange(): void {
    // The size was changed elsewhere, and said there: what was last said here is no longer true.
    if (!this.#isPressing) this.message = '';
    this.requestUpdate();
  }

  #attach(): void {
    const target = this.#findTarget();
    if (target === this.#target) return;
    this.#release?.();
    this.#target = target;
    this.#release = target && keepTarget(target);
  }

  #findTarget(): HTMLElement | undefined {
    const found = this.for ? namedTarget(this, this.for) : this.#findView();
    if (found) return found;
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#onParsed, {once: true});
      return undefined;
    }
    if (this.for) this.#warnOfMissing(this.for);
    return (this.for && this.#findView()) || document.documentElement;
  }

  #findView(): HTMLElement | undefined {
    const view = nearestView(this);
    if (!view) return undefined;
    this.#views.observe(view, {attributeFilter: ['state']});
    return isWaiting(view) ? undefined : view;
  }

  #warnOfMissing(id: string): void {
    if (id === this.#missing) return;
    this.#missing = id;
    console.warn(
      `[the-tin] Không có phần tử nào mang id="${id}" cho <tin-text-size for>. / ` +
        `<tin-text-size for>: there is no element with id="${id}".`,
    );
  }

  readonly #onParsed = (): void => this.#attach();
}

/** "112,5%": a comma, as Vietnamese writes it. */
function percentText(percent: number): string {
  const text = String(percent);
  return `${currentLocale() === 'vi' ? text.replace('.', ',') : text}%`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tin-text-size': TinTextSize;
  }
}
