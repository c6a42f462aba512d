import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/elements/article-view/define.js';
import type {TinArticleView} from '../../src/elements/article-view/article-view.js';
import {setTextPercent} from '../../src/tools/text-scale.js';
import {oneArticle} from '../support/articles.js';
import {bodyShown} from '../support/body-shown.js';

const article = oneArticle({
  html:
    `<p id="dau">Mở đầu có chú thích <a href="#ghi-chu">[1]</a>.</p>${'<p>Nội dung thông báo của xã.</p>'.repeat(80)}` +
    '<p id="ghi-chu">[1] Theo Nghị quyết của Hội đồng nhân dân. <a href="#dau">Trở lên</a></p>',
});

/** The element with the focus, in whatever shadow root. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

describe('<tin-article-view> by keyboard', () => {
  const address = location.href;

  afterEach(() => {
    history.replaceState(null, '', address);
    scrollTo(0, 0);
    setTextPercent(100);
  });

  const show = async (): Promise<[view: TinArticleView, body: HTMLElement]> => {
    const view = fixtureSync<TinArticleView>(html`<tin-article-view .article=${article}></tin-article-view>`);
    const body = await bodyShown(view);
    await view.updateComplete;
    return [view, body];
  };

  it('goes to a place in the text with screen and focus', async () => {
    const [, body] = await show();
    body.querySelector<HTMLElement>('a[href^="#"]')!.click();
    const place = [...body.querySelectorAll('p')].at(-1)!;
    while (focused() !== place) await new Promise(requestAnimationFrame);

    const {top, bottom} = place.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight + 1, `${top} to ${bottom} of ${innerHeight}`).to.equal(true);
  });

  it('leaves every key to the page and the browser', async () => {
    const [view] = await show();
    const before = [view.innerHTML, view.shadowRoot!.innerHTML];
    (document.activeElement as HTMLElement | null)?.blur();
    const keys = [...'abcdefghijklmnopqrstuvwxyz0123456789+-/ ', 'ArrowLeft', 'ArrowRight', 'PageDown', 'Escape'];
    const taken = keys.filter(key => {
      const press = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, composed: true});
      return !document.body.dispatchEvent(press) || !view.dispatchEvent(new KeyboardEvent('keydown', press));
    });

    expect(taken).to.deep.equal([]);
    expect([view.innerHTML, view.shadowRoot!.innerHTML]).to.deep.equal(before);
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('takes no focus when it comes with its page, or is loaded again', async () => {
    const [view] = await show();
    view.article = oneArticle({title: 'Bài được sửa', html: '<p>Đã sửa.</p>'});
    await view.updateComplete;

    expect(document.activeElement === document.body).to.equal(true);
  });

  it('keeps the focus on A+ and A- past the last step', async () => {
    const [view] = await show();
    const control = view.shadowRoot!.querySelector('tin-text-size')!;
    await control.updateComplete;
    for (const name of ['increase', 'decrease']) {
      const press = control.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;
      press.focus();
      for (let n = 0; n < 10; n++) {
        press.click();
        await control.updateComplete;
      }
      expect(focused() === press, name).to.equal(true);
      expect(press.getAttribute('aria-disabled')).to.equal('true');
      expect(press.hasAttribute('disabled')).to.equal(false);
    }
  });
});
