import {updateWhenLocaleChanges} from '@lit/localize';
import {LitElement} from 'lit';

/** What every element has in common, and nothing only some of them need. No reactive properties. */
export class TinElement extends LitElement {
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }
}
