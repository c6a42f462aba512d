import {updateWhenLocaleChanges} from '@lit/localize';
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {msg} from '../../src/locale/msg.js';
import {getLocale, setLocale, setStrings} from '../../src/locale/set-locale.js';

class SpeakingElement extends LitElement {
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  protected override render() {
    return html`${getLocale()}: ${msg('Thử lại', {id: 'retry'})}`;
  }
}
customElements.define('test-speaking-element', SpeakingElement);

describe('setLocale', () => {
  let el: SpeakingElement;
  const said = async () => {
    await el.updateComplete;
    return el.shadowRoot!.textContent;
  };

  beforeEach(async () => (el = await fixture(html`<test-speaking-element></test-speaking-element>`)));
  afterEach(() => setLocale('vi'));

  it('starts in Vietnamese', async () => {
    expect(await said()).to.equal('vi: Thử lại');
  });

  it('changes what elements already on the page say, and back', async () => {
    await setLocale('en');
    expect(await said()).to.equal('en: Try again');

    await setLocale('vi');
    expect(await said()).to.equal('vi: Thử lại');
  });

  it('takes a region for its language', async () => {
    await setLocale('en-GB');

    expect(getLocale()).to.equal('en');
  });

  it('lets the last of two calls win', async () => {
    await Promise.all([setLocale('en'), setLocale('vi')]);

    expect(getLocale()).to.equal('vi');
  });

  it('refuses a language it does not have and stays as it was', async () => {
    const refusal = await setLocale('fr').then(
      () => undefined,
      (error: unknown) => error,
    );

    expect(refusal).to.be.instanceOf(RangeError);
    expect(getLocale()).to.equal('vi');
  });

  it("puts the page's own wording on screen at once", async () => {
    setStrings({retry: 'Tải lại trang'});

    expect(await said()).to.equal('vi: Tải lại trang');
    setStrings({retry: 'Thử lại'});
  });
});
