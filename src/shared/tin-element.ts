import {updateWhenLocaleChanges} from '@lit/localize';
import {LitElement, type CSSResult} from 'lit';

/** What every element has in common, and nothing only some of them need. No reactive properties. */
export class TinElement extends LitElement {
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The update it has waited with; the page may take it out again before that.
    if (this.isUpdatePending) void Promise.resolve().then(() => this.isConnected && this.performUpdate());
  }

  /** Style sheets stay behind in the document that made them. @internal */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#dress(this.shadowRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const root = this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.#dress(root);
    return root;
  }

  /** What has left the page waits until it is back: out there it must ask for nothing, and start no timer. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.isConnected ? super.scheduleUpdate() : undefined;
  }

  /** In a document without a window nothing is drawn; the next one dresses it. */
  #dress(root: ShadowRoot): void {
    const view = this.ownerDocument.defaultView;
    if (!view) return;
    root.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map(style => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }
}
