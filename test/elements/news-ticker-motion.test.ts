import {expect, fixtureSync, oneEvent} from '@open-wc/testing';
import '../../src/elements/news-ticker/define.js';
import type {TinNewsTicker} from '../../src/elements/news-ticker/news-ticker.js';
import {oneArticle, someArticles} from '../support/articles.js';
import {motionWorld, type MotionWorld} from '../support/motion-world.js';

const CALM = '(prefers-reduced-motion: reduce)';
const part = (el: Element, name: string) => el.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const shown = (el: Element) => el.shadowRoot!.querySelector('.current a')!.textContent;
const titles = someArticles(4).map(({title}) => title);
const playName = (el: Element) => part(el, 'play')?.textContent!.trim();
const motionOf = (el: Element) => part(el, 'viewport')!.querySelector('.track')!.getAnimations()[0]!;
const move = (el: Element, type: string, init: PointerEventInit = {pointerType: 'mouse'}) =>
  part(el, 'viewport')!.dispatchEvent(new PointerEvent(type, {bubbles: true, isPrimary: true, ...init}));
/** Where the row's box begins, the room for the focus ring left out. */
const rowStart = (el: Element) =>
  part(el, 'viewport')!.getBoundingClientRect().left + parseFloat(getComputedStyle(part(el, 'viewport')!).paddingLeft);
const hover = (el: Element, type: 'pointerenter' | 'pointerleave') =>
  part(el, 'viewport')!.parentElement!.dispatchEvent(new PointerEvent(type, {pointerType: 'mouse'}));

describe('<tin-news-ticker> while it can move', () => {
  let world: MotionWorld;

  beforeEach(() => (world = motionWorld()));
  afterEach(() => {
    world.restore();
    sessionStorage.clear();
  });

  const ticker = async (attributes = 'autoplay', articles = someArticles(4)) => {
    const el = fixtureSync<TinNewsTicker>(`<tin-news-ticker ${attributes}></tin-news-ticker>`);
    el.articles = articles;
    await el.updateComplete;
    return el;
  };

  /** Every way of standing still leaves no timer behind. */
  const isStill = () => world.waits.length === 0;

  for (const mode of ['fade', 'slide'])
    describe(mode, () => {
      it('goes from headline to headline, and around', async () => {
        const el = await ticker(`autoplay mode="${mode}"`);
        const seen = [];
        for (let n = 0; n < 5; n++) {
          seen.push(shown(el));
          world.pass();
          await el.updateComplete;
        }

        expect(seen).to.deep.equal([...titles, titles[0]]);
      });
    });

  it('gives each headline five seconds at least, and a long one the time to read it', async () => {
    const el = await ticker('autoplay interval="5"', [
      oneArticle({title: 'Tin ngắn'}),
      oneArticle({id: '2', title: 'Dài '.repeat(60)}),
    ]);
    expect(world.waits).to.deep.equal([5000]);

    world.pass();
    await el.updateComplete;
    expect(world.waits).to.deep.equal([20_000]);
  });

  it('says nothing while it moves', async () => {
    const el = await ticker();
    world.pass();
    await el.updateComplete;

    expect(part(el, 'status')!.textContent!.trim()).to.equal('');
    expect(el.shadowRoot!.querySelectorAll('[aria-live]')).to.have.length(0);
  });

  it('rests under the pointer, and goes on afterwards', async () => {
    const el = await ticker();
    hover(el, 'pointerenter');
    await el.updateComplete;
    expect(isStill()).to.equal(true);

    hover(el, 'pointerleave');
    await el.updateComplete;
    expect(world.waits).to.have.length(1);
  });

  it('stops when focus comes into it, and stays so when focus leaves', async () => {
    const el = await ticker();
    el.shadowRoot!.querySelector<HTMLElement>('.current a')!.focus();
    (document.activeElement as HTMLElement).blur();
    await el.updateComplete;

    expect(isStill()).to.equal(true);
    expect(playName(el)).to.equal('Cho tin chạy');
  });

  it('keeps moving while only its pause button has the focus', async () => {
    const el = await ticker();
    part(el, 'play')!.focus();
    await el.updateComplete;

    expect(world.waits).to.have.length(1);
  });

  it('stays paused through pointer, focus, turning, another size, another tab and another place', async () => {
    const el = await ticker();
    part(el, 'play')!.click();
    await el.updateComplete;
    hover(el, 'pointerenter');
    hover(el, 'pointerleave');
    el.shadowRoot!.querySelector<HTMLElement>('.current a')!.focus();
    (document.activeElement as HTMLElement).blur();
    part(el, 'next')!.click();
    el.style.width = '200px';
    document.dispatchEvent(new Event('visibilitychange'));
    world.see(false);
    world.see(true);
    el.parentElement!.append(el);
    await el.updateComplete;

    expect(isStill()).to.equal(true);
    expect(playName(el)).to.equal('Cho tin chạy');
    expect(shown(el)).to.equal(titles[1]);
  });

  it('moves soon after the press that lets it go on, and then as usual', async () => {
    const el = await ticker('autoplay interval="20"');
    part(el, 'play')!.click();
    await el.updateComplete;
    part(el, 'play')!.click();
    await el.updateComplete;
    expect(world.waits).to.deep.equal([2000]);

    world.pass();
    await el.updateComplete;
    expect(shown(el)).to.equal(titles[1]);
    expect(world.waits).to.deep.equal([20_000]);
  });

  it('goes on from where it stopped', async () => {
    const el = await ticker();
    el.next();
    part(el, 'play')!.click();
    await el.updateComplete;
    part(el, 'play')!.click();
    await el.updateComplete;
    expect(shown(el)).to.equal(titles[1]);

    world.pass();
    await el.updateComplete;
    expect(shown(el)).to.equal(titles[2]);
  });

  it('gives a headline that was turned to by the page its full time', async () => {
    const el = await ticker();
    el.next();
    await el.updateComplete;

    expect(world.waits).to.have.length(1);
    expect(shown(el)).to.equal(titles[1]);
  });

  it('neither moves nor offers to where the reader wants no motion, also when that changes', async () => {
    world.prefer(CALM, true);
    const el = await ticker();
    expect([isStill(), playName(el)]).to.deep.equal([true, undefined]);

    world.prefer(CALM, false);
    await el.updateComplete;
    expect([isStill(), playName(el)]).to.deep.equal([false, 'Tạm dừng chạy tin']);

    world.prefer(CALM, true);
    await el.updateComplete;
    expect([isStill(), playName(el)]).to.deep.equal([true, undefined]);
  });

  it('shows a row that may not move as one headline at a time', async () => {
    world.prefer(CALM, true);
    const el = await ticker('autoplay mode="scroll"');

    expect(shown(el)).to.equal(titles[0]);
    expect(el.shadowRoot!.querySelectorAll('[inert]')).to.have.length(0);
  });

  it('does not move out of sight', async () => {
    const el = await ticker();
    world.see(false);
    await el.updateComplete;
    expect(isStill()).to.equal(true);

    world.see(true);
    await el.updateComplete;
    expect(isStill()).to.equal(false);
  });

  it('does not move in a hidden tab', async () => {
    const el = await ticker();
    Object.defineProperty(document, 'hidden', {configurable: true, value: true});
    document.dispatchEvent(new Event('visibilitychange'));
    await el.updateComplete;
    delete (document as {hidden?: boolean}).hidden;

    expect(isStill()).to.equal(true);
  });

  it('does not move while its headlines are open as a list, and shows them all', async () => {
    const el = await ticker();
    part(el, 'all')!.click();
    await el.updateComplete;
    const visible = [...el.shadowRoot!.querySelectorAll('li')].filter(
      item => getComputedStyle(item).visibility === 'visible',
    );

    expect(visible).to.have.length(4);
    expect(part(el, 'all')!.getAttribute('aria-expanded')).to.equal('true');
    expect(isStill()).to.equal(true);
  });

  describe('beside others', () => {
    it('pauses with them, and goes on with them', async () => {
      const first = await ticker('autoplay heading="Tin mới"');
      const second = await ticker('autoplay heading="Thông báo"');
      part(first, 'play')!.click();
      await second.updateComplete;
      expect([isStill(), playName(second)]).to.deep.equal([true, 'Cho tin chạy']);

      second.play();
      await Promise.all([first.updateComplete, second.updateComplete]);
      expect(world.waits).to.have.length(2);
    });

    it('keeps the choice for the session', async () => {
      (await ticker()).pause();
      const later = await ticker();

      expect(isStill()).to.equal(true);
      expect(playName(later)).to.equal('Cho tin chạy');
    });

    it('keeps it for the page where storage is blocked', async () => {
      const {setItem, removeItem} = Storage.prototype;
      Storage.prototype.setItem = Storage.prototype.removeItem = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
      const el = await ticker();
      el.pause();
      await el.updateComplete;
      const name = playName(el);
      el.play();
      Storage.prototype.setItem = setItem;
      Storage.prototype.removeItem = removeItem;
      el.play();

      expect(name).to.equal('Cho tin chạy');
    });
  });

  describe('turned by hand', () => {
    it('says what is shown, and stops', async () => {
      const el = await ticker();
      part(el, 'next')!.click();
      await el.updateComplete;

      expect(part(el, 'status')!.textContent!.trim()).to.equal(`Tin 2 trên 4: ${titles[1]}`);
      expect(isStill()).to.equal(true);
    });

    it('turns by arrow keys inside its controls, and only there', async () => {
      const el = await ticker('');
      const press = (at: HTMLElement, key: string, init: KeyboardEventInit = {}) => {
        const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...init});
        at.dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(press(part(el, 'next')!, 'ArrowRight')).to.equal(true);
      expect(press(part(el, 'next')!, 'ArrowRight')).to.equal(true);
      expect(press(part(el, 'previous')!, 'ArrowLeft')).to.equal(true);
      expect(press(part(el, 'next')!, 'ArrowLeft', {altKey: true})).to.equal(false);
      expect(press(el.shadowRoot!.querySelector<HTMLElement>('.current a')!, 'ArrowRight')).to.equal(false);
      expect(press(document.body, 'ArrowRight')).to.equal(false);
      await el.updateComplete;

      expect(shown(el)).to.equal(titles[1]);
    });

    for (const [how, from, to, expected] of [
      ['to the left', {clientX: 200, clientY: 20}, {clientX: 120, clientY: 25}, titles[1]],
      ['to the right', {clientX: 100, clientY: 20}, {clientX: 190, clientY: 20}, titles[3]],
      ['up and down', {clientX: 200, clientY: 20}, {clientX: 150, clientY: 120}, titles[0]],
      ['hardly', {clientX: 200, clientY: 20}, {clientX: 190, clientY: 20}, titles[0]],
    ] as const)
      it(`hears a finger that is drawn ${how}`, async () => {
        const el = await ticker('');
        move(el, 'pointerdown', {pointerType: 'touch', ...from});
        move(el, 'pointerup', {pointerType: 'touch', ...to});
        await el.updateComplete;

        expect(shown(el)).to.equal(expected);
      });

    it('leaves the mouse to select text, and up and down to the page', async () => {
      const el = await ticker('');
      move(el, 'pointerdown', {pointerType: 'mouse', clientX: 200});
      move(el, 'pointerup', {pointerType: 'mouse', clientX: 100});
      await el.updateComplete;

      expect(shown(el)).to.equal(titles[0]);
      expect(getComputedStyle(part(el, 'viewport')!).touchAction).to.equal('pan-y pinch-zoom');
    });
  });

  describe('scroll', () => {
    it('is one animation of transform alone, without timers, frames of script or changes of the page', async () => {
      const el = await ticker('autoplay mode="scroll"');
      const motion = motionOf(el);
      await motion.ready;
      const {requestAnimationFrame, setInterval} = globalThis;
      let calls = 0;
      globalThis.requestAnimationFrame = globalThis.setInterval = (() => ++calls) as never;
      let changes = 0;
      const observer = new MutationObserver(records => (changes += records.length));
      observer.observe(el.shadowRoot!, {subtree: true, childList: true, attributes: true, characterData: true});
      const start = Number(motion.currentTime);
      for (let n = 0; n < 5; n++) await new Promise(resolve => requestAnimationFrame(resolve));
      observer.disconnect();
      Object.assign(globalThis, {requestAnimationFrame, setInterval});
      const moved = new Set((motion.effect as KeyframeEffect).getKeyframes().flatMap(frame => Object.keys(frame)));

      expect(motion.playState).to.equal('running');
      expect(Number(motion.currentTime)).to.be.greaterThan(start);
      expect([...moved].sort()).to.deep.equal(['composite', 'computedOffset', 'easing', 'offset', 'transform']);
      expect([calls, changes, world.waits.length]).to.deep.equal([0, 0, 0]);
    });

    it('is held under the pointer, by the button, out of sight and outside the page, and goes on from there', async () => {
      const el = await ticker('autoplay mode="scroll"');
      const motion = motionOf(el);
      motion.currentTime = 1234;
      const states: string[] = [];
      const note = async () => {
        await el.updateComplete;
        states.push(motion.playState);
      };
      hover(el, 'pointerenter');
      await note();
      hover(el, 'pointerleave');
      await note();
      world.see(false);
      await note();
      world.see(true);
      await note();
      part(el, 'play')!.click();
      await note();
      part(el, 'play')!.click();
      await note();
      const place = el.parentElement!;
      el.remove();
      await note();
      place.append(el);
      await note();

      expect(states).to.deep.equal([
        ...['paused', 'running', 'paused', 'running', 'paused', 'running', 'paused', 'running'],
      ]);
      expect(Number(motion.currentTime)).to.be.within(1234, 6000);
      expect(motionOf(el) === motion).to.equal(true);
    });

    it('brings the headline before or after to the start of the row', async () => {
      const el = await ticker('autoplay mode="scroll"');
      const items = [...el.shadowRoot!.querySelectorAll<HTMLElement>('[part="item"]')];
      const start = rowStart(el);
      const startsAt = (item: HTMLElement) => Math.abs(item.getBoundingClientRect().left - start) < 2;
      part(el, 'next')!.click();
      expect(startsAt(items[1]!)).to.equal(true);
      part(el, 'next')!.click();
      expect(startsAt(items[2]!)).to.equal(true);
      part(el, 'previous')!.click();
      part(el, 'previous')!.click();
      part(el, 'previous')!.click();
      await el.updateComplete;

      expect(startsAt(items[3]!)).to.equal(true);
      expect(part(el, 'status')!.textContent!.trim()).to.equal(`Tin 4 trên 4: ${titles[3]}`);
    });

    it('brings a headline that has begun to leave back before the one before it', async () => {
      const el = await ticker('autoplay mode="scroll"');
      const items = [...el.shadowRoot!.querySelectorAll<HTMLElement>('[part="item"]')];
      part(el, 'next')!.click();
      motionOf(el).currentTime = Number(motionOf(el).currentTime) + 500;
      part(el, 'previous')!.click();
      const start = rowStart(el);

      expect(Math.abs(items[1]!.getBoundingClientRect().left - start)).to.be.below(1);
    });

    it('takes over where the browser has scrolled to, as for what is searched for in the page', async () => {
      const el = await ticker('autoplay mode="scroll" style="width: 600px"');
      el.pause();
      await el.updateComplete;
      const viewport = part(el, 'viewport')!;
      const third = el.shadowRoot!.querySelectorAll<HTMLElement>('[part="item"]')[2]!;
      const scrolled = oneEvent(viewport, 'scroll');
      third.scrollIntoView({inline: 'start', block: 'nearest'});
      await scrolled;

      expect(viewport.scrollLeft).to.equal(0);
      expect(Math.abs(third.getBoundingClientRect().left - rowStart(el))).to.be.below(5);
    });

    it('brings the link that gets the focus by keyboard into sight', async () => {
      const el = await ticker('autoplay mode="scroll" style="width: 400px"');
      motionOf(el).currentTime = 0;
      // A key was the last thing pressed.
      document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab', bubbles: true}));
      const last = [...el.shadowRoot!.querySelectorAll<HTMLElement>('[part="item"] a')][3]!;
      last.focus();
      await el.updateComplete;
      const box = part(el, 'viewport')!.getBoundingClientRect();
      const {left, right} = last.getBoundingClientRect();

      expect(left).to.be.at.least(box.left - 1);
      expect(right).to.be.at.most(box.right + 1);
      expect(motionOf(el).playState).to.equal('paused');
    });

    it('lets no headline be longer than its box', async () => {
      const el = await ticker('autoplay mode="scroll" style="width: 280px"', [
        oneArticle({title: 'Một tin có tên rất dài '.repeat(8)}),
        ...someArticles(2, 2),
      ]);
      const widths = [...el.shadowRoot!.querySelectorAll<HTMLElement>('[part="item"]')].map(item => item.offsetWidth);

      expect(Math.max(...widths)).to.be.at.most(part(el, 'viewport')!.clientWidth);
    });
  });

  it('leaves nothing behind after a thousand times in and out of the page', async () => {
    const el = await ticker('autoplay refresh="60"');
    const place = el.parentElement!;
    el.remove();
    const before = world.held;
    const added: string[] = [];
    const {addEventListener, removeEventListener} = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      if (this === window || this === document) added.push(type);
      return addEventListener.call(this, type, ...rest);
    };
    EventTarget.prototype.removeEventListener = function (type, ...rest) {
      if ((this === window || this === document) && added.includes(type)) added.splice(added.indexOf(type), 1);
      return removeEventListener.call(this, type, ...rest);
    };
    for (let n = 0; n < 1000; n++) {
      place.append(el);
      if (n % 100 === 0) await el.updateComplete;
      el.remove();
    }
    await el.updateComplete;
    Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});

    expect(before).to.equal(0);
    expect(world.held).to.equal(0);
    expect(added).to.deep.equal([]);
  });
});
