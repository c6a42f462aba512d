import {expect} from '@open-wc/testing';
import {poll} from '../../src/network/poll.js';

/** A clock that only moves when it is told to. */
function handClock() {
  const original = {setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, now: Date.now};
  const timers = new Map<number, {readonly at: number; readonly run: () => void}>();
  let now = 1_000_000;
  let ids = 0;
  globalThis.setTimeout = ((run: () => void, ms = 0) => {
    timers.set(++ids, {at: now + ms, run});
    return ids;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((id: number) => void timers.delete(id)) as typeof clearTimeout;
  Date.now = () => now;
  return {
    timers,
    pass(ms: number): void {
      const end = now + ms;
      for (;;) {
        const due = [...timers].filter(([, {at}]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
        if (!due) break;
        const [id, {at, run}] = due;
        timers.delete(id);
        now = at;
        run();
      }
      now = end;
    },
    set: (to: number) => void (now = to),
    restore(): void {
      Object.assign(globalThis, {setTimeout: original.setTimeout, clearTimeout: original.clearTimeout});
      Date.now = original.now;
    },
  };
}

function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', {configurable: true, value: hidden});
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('poll', () => {
  const {random} = Math;
  let clock: ReturnType<typeof handClock>;
  let runs = 0;
  let stop = (): void => {};

  beforeEach(() => {
    runs = 0;
    clock = handClock();
    Math.random = () => 0.5;
  });
  afterEach(() => {
    stop();
    clock.restore();
    Math.random = random;
    delete (document as unknown as {hidden?: boolean}).hidden;
  });
  const start = (seconds: number): void => void (stop = poll(seconds, () => runs++));

  it('runs again and again', () => {
    start(100);
    clock.pass(99_999);
    expect(runs).to.equal(0);
    clock.pass(200_001);
    expect(runs).to.equal(3);
  });

  it('runs at least a minute apart, whatever is asked for', () => {
    Math.random = () => 0;
    start(1);
    clock.pass(59_999);
    expect(runs).to.equal(0);
    clock.pass(1);
    expect(runs).to.equal(1);
  });

  it('is up to a tenth early or late', () => {
    for (const [value, ms] of [
      [0, 90_000],
      [0.999999, 110_000],
    ] as const) {
      Math.random = () => value;
      start(100);
      const [timer] = [...clock.timers.values()].slice(-1);
      expect(timer!.at - Date.now()).to.be.closeTo(ms, 1);
      stop();
    }
  });

  it('stands still while the page is hidden, and makes up for it once', () => {
    start(100);
    setHidden(true);
    clock.pass(1_000_000);
    expect(runs).to.equal(0);
    expect(clock.timers.size).to.equal(0);
    setHidden(false);
    expect(runs).to.equal(1);
    clock.pass(100_000);
    expect(runs).to.equal(2);
  });

  it('does not start in a hidden page', () => {
    Object.defineProperty(document, 'hidden', {configurable: true, value: true});
    start(100);
    clock.pass(1_000_000);
    expect(runs).to.equal(0);
  });

  it('goes on where it was after a short look elsewhere', () => {
    start(100);
    clock.pass(50_000);
    setHidden(true);
    clock.pass(10_000);
    setHidden(false);
    expect(runs).to.equal(0);
    clock.pass(40_000);
    expect(runs).to.equal(1);
  });

  it('is not stopped for hours by a clock that was set back', () => {
    start(100);
    setHidden(true);
    clock.set(0);
    setHidden(false);
    clock.pass(100_000);
    expect(runs).to.equal(1);
  });

  it('leaves nothing behind', () => {
    start(100);
    stop();
    setHidden(true);
    setHidden(false);
    clock.pass(1_000_000);
    expect([runs, clock.timers.size]).to.deep.equal([0, 0]);
  });
});
