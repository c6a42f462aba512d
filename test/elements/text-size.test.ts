import {expect, fixture, fixtureSync, html, oneEvent} from '@open-wc/testing';
import '../../src/elements/text-size/define.js';
import type {TinTextSize} from '../../src/elements/text-size/text-size.js';
import {setTextPercent, textPercent} from '../../src/tools/text-scale.js';
import {catchWarnings} from '../support/console-warnings.js';
import {keepsTheElementContract} from '../support/element-contract.js';

const part = (el: Element, name: string) => el.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;
const status = (el: Element) => el.shadowRoot!.querySelector<HTMLElement>('[role="status"]')!;
const scaleOf = (el: Element) => (el as HTMLElement).style.getPropertyValue('--tin-text-scale');
const press = async (el: TinTextSize, name: string) => {
  part(el, name).click();
  await el.updateComplete;
};

describe('<tin-text-size>', () => {
  let warnings: ReturnType<typeof catchWarnings>;

  beforeEach(() => (warnings = catchWarnings()));
  afterEach(() => {
    warnings.restore();
    setTextPercent(100);
    localStorage.clear();
  });

  keepsTheElementContract('tin-text-size');

  describe('for readers', () => {
    it('is a named group of three buttons whose names begin with what is seen', async () => {
      const el = await fixture<TinTextSize>(html`<tin-text-size></tin-text-size>`);

      const names = ['decrease', 'reset', 'increase'].map(name => {
        const button = part(el, name);
        return [button.textContent!.trim(), button.getAttribute('aria-label')];
      });
      expect(names).to.deep.equal([
        ['A-', 'A-: giảm cỡ chữ'],
        ['A', 'A: cỡ chữ mặc định'],
        ['A+', 'A+: tăng cỡ chữ'],
      ]);
      expect(part(el, 'label').textContent).to.equal('Xem với cỡ chữ');
      expect(status(el).textContent).to.equal('');
      await expect(el).to.be.accessible();
    });

    for (const size of ['16px', '10px', '62.5%'])
      it(`has targets of 44 pixels in text of ${size}`, async () => {
        const page = await fixture(`<div style="font-size: ${size}"><tin-text-size></tin-text-size></div>`);
        const el = page.querySelector('tin-text-size')!;
        await el.updateComplete;

        for (const button of el.shadowRoot!.querySelectorAll('button')) {
          const {width, height} = button.getBoundingClientRect();
          expect(Math.min(width, height)).to.be.at.least(44);
        }
      });

    it('says each press once, the same words too', async () => {
      const el = await fixture<TinTextSize>(html`<tin-text-size steps="100 112.5 250"></tin-text-size>`);
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(status(el).textContent!));
      observer.observe(status(el), {childList: true, characterData: true, subtree: true});

      for (const name of ['increase', 'increase', 'increase', 'increase', 'reset', 'decrease']) await press(el, name);
      observer.disconnect();

      expect(said.map(text => text.replace('\u00a0', '_'))).to.deep.equal([
        'Cỡ chữ 112,5%',
        'Cỡ chữ 250%',
        'Đã ở cỡ chữ lớn nhất',
        'Đã ở cỡ chữ lớn nhất_',
        'Cỡ chữ 100%',
        'Đã ở cỡ chữ nhỏ nhất',
      ]);
    });

    it('keeps the focus, and tells that there is no larger size', async () => {
      const el = await fixture<TinTextSize>(html`<tin-text-size steps="100 200"></tin-text-size>`);
      part(el, 'increase').focus();

      await press(el, 'increase');
      await press(el, 'increase');

      expect(el.shadowRoot!.activeElement).to.equal(part(el, 'increase'));
      expect(part(el, 'increase').getAttribute('aria-disabled')).to.equal('true');
      expect(part(el, 'decrease').getAttribute('aria-disabled')).to.equal('false');
      expect(part(el, 'value').textContent).to.equal('200%');
      await expect(el).to.be.accessible();
    });

    it('fits a screen of 320 pixels', async () => {
      const page = await fixture('<div style="width: 320px"><tin-text-size></tin-text-size></div>');
      const el = page.querySelector('tin-text-size')!;
      await el.updateComplete;

      expect(el.getBoundingClientRect().width).to.be.at.most(320);
    });
  });

  describe('its target', () => {
    it('is the view around it', async () => {
      const page = await fixture(html`
        <div>
          <tin-article-view id="other"></tin-article-view>
          <tin-article-view id="own"
            ><p><tin-text-size></tin-text-size></p
          ></tin-article-view>
        </div>
      `);

      page.querySelector('tin-text-size')!.increase();

      expect(scaleOf(page.querySelector('#own')!)).to.equal('1.125');
      expect(scaleOf(document.documentElement)).to.equal('');
    });

    it('is the view whose shadow it stands in', async () => {
      const view = await fixture(html`<tin-article-view></tin-article-view>`);
      const control = document.createElement('tin-text-size');
      (view.shadowRoot ?? view.attachShadow({mode: 'open'})).append(control);
      await control.updateComplete;

      control.increase();

      expect(scaleOf(view)).to.equal('1.125');
    });

    it('is the view beside it', async () => {
      const page = await fixture(html`
        <div>
          <section><tin-article-view id="far"></tin-article-view></section>
          <section>
            <p><tin-text-size></tin-text-size></p>
            <tin-article-view id="near"></tin-article-view>
          </section>
        </div>
      `);

      page.querySelector('tin-text-size')!.increase();

      expect(scaleOf(page.querySelector('#near')!)).to.equal('1.125');
      expect(scaleOf(page.querySelector('#far')!)).to.equal('');
    });

    it('is the page where there is no view, until one comes', async () => {
      const page = await fixture('<div><p style="font-size: 10px">Chữ</p><tin-text-size></tin-text-size></div>');
      const el = page.querySelector('tin-text-size')!;
      const text = page.querySelector('p')!;

      el.increase();
      expect(getComputedStyle(text).fontSize).to.equal('11.25px');
      expect(scaleOf(document.documentElement)).to.equal('1.125');

      const view = page.appendChild(document.createElement('tin-article-view'));
      el.increase();
      expect(scaleOf(view)).to.equal('1.25');
      expect(getComputedStyle(text).fontSize).to.equal('10px');
      expect(scaleOf(document.documentElement)).to.equal('');
    });

    it('is the page while the view beside it shows nothing', async () => {
      const page = await fixture(html`
        <div>
          <tin-text-size></tin-text-size>
          <p style="font-size: 10px">Danh sách tin</p>
          <tin-article-view state="idle"></tin-article-view>
        </div>
      `);
      const [el, view] = [page.querySelector('tin-text-size')!, page.querySelector('tin-article-view')!];
      const sizeOfPage = () => getComputedStyle(page.querySelector('p')!).fontSize;

      await press(el, 'increase');
      expect([sizeOfPage(), scaleOf(view)]).to.deep.equal(['11.25px', '']);

      view.setAttribute('state', 'loading');
      await Promise.resolve();
      expect([sizeOfPage(), scaleOf(view)]).to.deep.equal(['10px', '1.125']);

      view.setAttribute('state', 'idle');
      await Promise.resolve();
      expect(sizeOfPage()).to.equal('11.25px');

      el.remove();
      view.setAttribute('state', 'ready');
      view.setAttribute('state', 'idle');
      await Promise.resolve();
      expect(sizeOfPage()).to.equal('10px');
    });

    it('is the element named by for, and follows the attribute', async () => {
      const page = await fixture(html`
        <div>
          <p id="one" style="font-size: 10px">Một</p>
          <p id="two" style="font-size: 10px">Hai</p>
          <tin-text-size for="one"></tin-text-size>
        </div>
      `);
      const el = page.querySelector('tin-text-size')!;
      const shown = () => ['#one', '#two'].map(id => getComputedStyle(page.querySelector(id)!).fontSize);

      el.increase();
      expect(shown()).to.deep.equal(['11.25px', '10px']);

      el.setAttribute('for', 'two');
      await el.updateComplete;
      expect(shown()).to.deep.equal(['10px', '11.25px']);
    });

    it('is the default one, with one warning, where for names nothing', async () => {
      const page = await fixture(html`
        <div>
          <tin-article-view></tin-article-view>
          <tin-text-size for="không-có"></tin-text-size>
        </div>
      `);
      const el = page.querySelector('tin-text-size')!;

      el.increase();
      el.increase();

      expect(scaleOf(page.querySelector('tin-article-view')!)).to.equal('1.25');
      expect(warnings.texts).to.have.length(1);
    });

    it('is scaled again when the control comes back', async () => {
      const page = await fixture('<div><p style="font-size: 10px">Chữ</p><tin-text-size></tin-text-size></div>');
      const el = page.querySelector('tin-text-size')!;
      el.increase();

      el.remove();
      page.append(el);

      expect(getComputedStyle(page.querySelector('p')!).fontSize).to.equal('11.25px');
    });

    it('has its own size again when the control leaves the page', async () => {
      const page = await fixture('<div><p style="font-size: 10px">Chữ</p><tin-text-size></tin-text-size></div>');
      const el = page.querySelector('tin-text-size')!;
      el.increase();

      el.remove();

      expect(getComputedStyle(page.querySelector('p')!).fontSize).to.equal('10px');
    });
  });

  it('shows what was stored in its first rendering, and applies it', async () => {
    localStorage.setItem('tin:text-scale', '150');

    const page = fixtureSync(html`<div><tin-article-view></tin-article-view><tin-text-size></tin-text-size></div>`);
    await page.querySelector('tin-text-size')!.updateComplete;

    expect(scaleOf(page.querySelector('tin-article-view')!)).to.equal('1.5');
    expect(part(page.querySelector('tin-text-size')!, 'value').textContent).to.equal('150%');
  });

  it('is in step with another control, which says nothing', async () => {
    const page = await fixture(html`<div><tin-text-size></tin-text-size><tin-text-size></tin-text-size></div>`);
    const [one, two] = [...page.querySelectorAll('tin-text-size')];
    await press(two!, 'increase');

    await press(one!, 'increase');
    await two!.updateComplete;

    expect(part(two!, 'value').textContent).to.equal('125%');
    expect(status(one!).textContent).to.equal('Cỡ chữ 125%');
    expect(status(two!).textContent).to.equal('');
  });

  it('fires tin-text-size when the size changes, and only then', async () => {
    const el = await fixture<TinTextSize>(html`<tin-text-size steps="100 200"></tin-text-size>`);
    const heard: number[] = [];
    const listen = (event: Event) => heard.push((event as CustomEvent<{percent: number}>).detail.percent);
    document.addEventListener('tin-text-size', listen);

    for (const name of ['decrease', 'increase', 'increase', 'reset', 'reset']) await press(el, name);
    document.removeEventListener('tin-text-size', listen);

    expect(heard).to.deep.equal([200, 100]);
  });

  it('fires an event that leaves shadow roots', async () => {
    const el = await fixture<TinTextSize>(html`<tin-text-size></tin-text-size>`);
    setTimeout(() => el.increase());

    const {bubbles, composed} = await oneEvent(el, 'tin-text-size');

    expect([bubbles, composed]).to.deep.equal([true, true]);
  });

  it('takes the default sizes, with a warning, for steps it cannot read', async () => {
    const el = await fixture<TinTextSize>(html`<tin-text-size steps="to nhỏ"></tin-text-size>`);

    el.increase();

    expect(textPercent()).to.equal(112.5);
    expect(warnings.texts).to.have.length(1);
  });

  it('works through its methods before it is in the page', () => {
    const el = document.createElement('tin-text-size');

    el.increase();
    el.increase();
    el.decrease();

    expect(textPercent()).to.equal(112.5);
  });
});
