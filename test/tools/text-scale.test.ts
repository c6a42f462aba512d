import {expect} from '@open-wc/testing';
import {
  DEFAULT_STEPS,
  keepTextScale,
  parseSteps,
  setTextPercent,
  stepFrom,
  textPercent,
  watchTextPercent,
} from '../../src/tools/text-scale.js';

const KEY = 'tin:text-scale';

/** What another tab's change looks like from here. */
function changeInAnotherTab(value: string | null): void {
  if (value === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, value);
  dispatchEvent(new StorageEvent('storage', {key: KEY, newValue: value}));
}

function blockStorage(): () => void {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  return () => Object.defineProperty(window, 'localStorage', own!);
}

const scaleOf = (element: HTMLElement) => element.style.getPropertyValue('--tin-text-scale');

describe('text scale', () => {
  const stops: (() => void)[] = [];
  const kept = () => {
    const target = document.createElement('div');
    stops.push(keepTextScale(target));
    return target;
  };

  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    setTextPercent(100);
    localStorage.clear();
  });

  describe('steps', () => {
    for (const [text, expected] of [
      [null, DEFAULT_STEPS],
      ['  ', DEFAULT_STEPS],
      ['87.5 100 112.5 125 150 175 200 250', DEFAULT_STEPS],
      ['150 100', [100, 150]],
      ['100, 120;140', [100, 120, 140]],
      ['100 100 200', [100, 200]],
    ] as const)
      it(`reads ${JSON.stringify(text)} without a warning`, () => {
        const warnings: string[] = [];

        expect(parseSteps(text, message => warnings.push(message))).to.deep.equal(expected);
        expect(warnings).to.deep.equal([]);
      });

    for (const text of ['lớn', '100', '100 100', '100 x', '0 100', '-50 100', '100 9000', '100 Infinity', '1e9 100'])
      it(`takes the default sizes, and warns, instead of ${JSON.stringify(text)}`, () => {
        const warnings: string[] = [];

        expect(parseSteps(text, message => warnings.push(message))).to.equal(DEFAULT_STEPS);
        expect(warnings).to.have.length(1);
      });

    for (const [percent, by, expected] of [
      [100, 1, 112.5],
      [100, -1, 87.5],
      [110, 1, 112.5],
      [110, -1, 100],
      [250, 1, undefined],
      [300, 1, undefined],
      [300, -1, 250],
      [87.5, -1, undefined],
    ] as const)
      it(`goes from ${percent} by ${by} to ${expected}`, () => {
        expect(stepFrom(DEFAULT_STEPS, percent, by)).to.equal(expected);
      });
  });

  it('is set on every target at once, and taken away at 100 %', () => {
    const [one, two] = [kept(), kept()];

    setTextPercent(112.5);
    expect([scaleOf(one), scaleOf(two)]).to.deep.equal(['1.125', '1.125']);

    setTextPercent(100);
    expect([scaleOf(one), scaleOf(two)]).to.deep.equal(['', '']);
  });

  it('applies what was stored as soon as a target is kept', () => {
    localStorage.setItem(KEY, '150');

    expect(scaleOf(kept())).to.equal('1.5');
  });

  it('stores the choice, and nothing for the default', () => {
    setTextPercent(125);
    expect(localStorage.getItem(KEY)).to.equal('125');

    setTextPercent(100);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  for (const [stored, expected] of [
    ['', 100],
    ['x', 100],
    ['-100', 100],
    ['1e999', 100],
    ['100000', 100],
    ['{"percent":200}', 100],
    ['137', 137],
  ] as const)
    it(`reads ${JSON.stringify(stored)} from storage as ${expected} %`, () => {
      localStorage.setItem(KEY, stored);

      expect(textPercent()).to.equal(expected);
    });

  it('follows another tab', () => {
    const target = kept();

    changeInAnotherTab('200');
    expect(scaleOf(target)).to.equal('2');

    changeInAnotherTab(null);
    expect(scaleOf(target)).to.equal('');
  });

  it('follows another tab that cleared everything', () => {
    const target = kept();
    setTextPercent(200);
    localStorage.clear();

    dispatchEvent(new StorageEvent('storage', {key: null}));

    expect(scaleOf(target)).to.equal('');
  });

  it('catches up when the page comes back from the page cache', () => {
    const target = kept();
    localStorage.setItem(KEY, '175');

    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));

    expect(scaleOf(target)).to.equal('1.75');
  });

  it('works for as long as the page lives where storage is blocked', () => {
    const unblock = blockStorage();
    stops.push(unblock);
    const target = kept();

    setTextPercent(150);
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));

    expect(scaleOf(target)).to.equal('1.5');
    expect(textPercent()).to.equal(150);
  });

  it('keeps the choice where storage is full', () => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    stops.push(() => (Storage.prototype.setItem = setItem));
    const target = kept();

    setTextPercent(150);
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));

    expect(scaleOf(target)).to.equal('1.5');
  });

  it('listens to the page only while somebody watches', () => {
    const counts = {added: 0, removed: 0};
    const {addEventListener: add, removeEventListener: remove} = window;
    window.addEventListener = (...args: Parameters<typeof add>) => (counts.added++, add.apply(window, args));
    window.removeEventListener = (...args: Parameters<typeof remove>) => (counts.removed++, remove.apply(window, args));
    stops.push(() => Object.assign(window, {addEventListener: add, removeEventListener: remove}));

    const ends = [watchTextPercent(() => {}), watchTextPercent(() => {})];
    expect(counts.added).to.be.greaterThan(0);
    ends[0]!();
    expect(counts.removed).to.equal(0);
    ends[1]!();
    expect(counts.removed).to.equal(counts.added);
  });

  it('calls a watcher once per change and not after its end', () => {
    const seen: number[] = [];
    const stop = watchTextPercent(percent => seen.push(percent));

    setTextPercent(125);
    setTextPercent(125);
    stop();
    setTextPercent(150);

    expect(seen).to.deep.equal([125]);
  });

  it('reads the newest value where nobody watched while it changed', () => {
    setTextPercent(150);
    localStorage.setItem(KEY, '200');

    expect(textPercent()).to.equal(200);
  });
});
