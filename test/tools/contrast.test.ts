import {expect, fixtureSync} from '@open-wc/testing';
import {CONTRASTS, chosenContrast, keepContrast, setContrast, watchContrast} from '../../src/tools/contrast.js';

const KEY = 'tin:contrast';

function channels(color: string): number[] {
  return color
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number);
}

function luminance(color: string): number {
  const [r, g, b] = channels(color).map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function ratio(one: string, two: string): number {
  const [dark, light] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** What a custom property's colour is when it is used. */
function used(element: HTMLElement, name: string): string {
  const probe = element.appendChild(document.createElement('i'));
  probe.style.setProperty('color', `var(--tin-${name})`, 'important');
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('contrast', () => {
  const stops: (() => void)[] = [];
  const hostile = () =>
    fixtureSync<HTMLElement>(`<div>
      <style>#trang p { color: #222 !important } .bai p { color: #333 !important; background: #fff } .bai { color: #111; background: #eee }</style>
      <div class="bai" id="trang"><p>Chữ <a href="#x">liên kết</a> <font color="#000080">xanh</font> <span style="color: red; background-color: yellow">đỏ</span></p><table bgcolor="#ffffff"><tbody><tr><td bgcolor="#ffffcc">Ô</td></tr></tbody></table></div>
    </div>`);
  const kept = (root = hostile()) => {
    const target = root.querySelector<HTMLElement>('.bai')!;
    stops.push(keepContrast(target));
    return target;
  };

  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    setContrast('normal');
    localStorage.clear();
  });

  for (const contrast of ['dark', 'high'] as const) {
    it(`has at least 7:1 for every text in ${contrast}, whatever colours the page and the body bring`, () => {
      const looks = new CSSStyleSheet();
      looks.replaceSync(
        '@layer tin-body { .bai span, .bai td { color: #444 !important; background: #eee !important } }',
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, looks];
      stops.push(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== looks)));
      const target = kept();

      setContrast(contrast);

      const surface = getComputedStyle(target).backgroundColor;
      const texts = [...target.querySelectorAll('p, a, font, span, td')];
      expect(texts).to.have.length(5);
      for (const text of texts) {
        const {color, backgroundColor} = getComputedStyle(text);
        expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
        expect(ratio(color, surface)).to.be.at.least(7);
      }
    });

    it(`has at least 7:1 for the text colours and 3:1 for the lines of ${contrast}`, () => {
      const target = kept();

      setContrast(contrast);

      const surface = used(target, 'surface');
      for (const name of ['color', 'muted', 'link', 'accent', 'error', 'focus'])
        expect(ratio(used(target, name), surface), name).to.be.at.least(7);
      expect(ratio(used(target, 'on-accent'), used(target, 'accent'))).to.be.at.least(7);
      expect(ratio(used(target, 'border'), surface)).to.be.at.least(3);
    });

    it(`moves nothing by going ${contrast}`, () => {
      const target = kept();
      const boxes = () => [...target.querySelectorAll('*')].map(el => JSON.stringify(el.getBoundingClientRect()));
      const before = boxes();

      setContrast(contrast);

      expect(boxes()).to.deep.equal(before);
    });
  }

  it('tells links from text by more than their colour', () => {
    const target = kept();

    setContrast('dark');

    expect(getComputedStyle(target.querySelector('a')!).textDecorationLine).to.equal('underline');
  });

  it('leaves the element as it was in normal', () => {
    const root = hostile();
    const before = root.innerHTML;
    kept(root);

    setContrast('high');
    setContrast('normal');

    expect(root.innerHTML).to.equal(before);
  });

  it('reaches an element in a shadow root', () => {
    const host = fixtureSync<HTMLElement>('<div></div>');
    const root = host.attachShadow({mode: 'open'});
    const target = root.appendChild(document.createElement('div'));
    stops.push(keepContrast(target));

    setContrast('high');
    setContrast('dark');
    setContrast('high');

    expect(getComputedStyle(target).backgroundColor).to.equal('rgb(0, 0, 0)');
    expect(root.adoptedStyleSheets).to.have.length(1);
  });

  it('applies what was stored at once, and nothing that makes no sense', () => {
    localStorage.setItem(KEY, 'dark');
    expect(kept().getAttribute('data-tin-contrast')).to.equal('dark');
    for (const stop of stops.splice(0)) stop();

    localStorage.setItem(KEY, 'purple');
    expect(kept().hasAttribute('data-tin-contrast')).to.equal(false);
  });

  it('is remembered, and in step with other tabs', () => {
    const target = kept();
    const heard: string[] = [];
    stops.push(watchContrast(contrast => heard.push(contrast)));

    setContrast('high');
    expect(localStorage.getItem(KEY)).to.equal('high');

    localStorage.setItem(KEY, 'dark');
    dispatchEvent(new StorageEvent('storage', {key: KEY}));

    expect(heard).to.deep.equal(['high', 'dark']);
    expect(chosenContrast()).to.equal('dark');
    expect(target.getAttribute('data-tin-contrast')).to.equal('dark');
  });

  it('offers normal first', () => {
    expect(CONTRASTS[0]).to.equal('normal');
  });
});
