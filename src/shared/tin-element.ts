import {updateWhenLocaleChanges} from '@lit/localize';
import {LitElement} from 'lit';

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

  /** What has left the page waits until it is back: out there it must ask for nothing, and start no timer. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.isConnected ? super.scheduleUpdate() : undefined;
  }
}
