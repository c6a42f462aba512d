/** Time under the test's control: timers run only when it says so. */
export function fakeClock(): {pass(ms: number): void; restore(): void} {
  const real = {setTimeout: window.setTimeout, clearTimeout: window.clearTimeout, now: Date.now};
  const timers = new Map<number, {at: number; run: () => void}>();
  let now = 1_000_000;
  let id = 1_000_000_000;
  window.setTimeout = ((run: () => void, ms = 0) => (timers.set(++id, {at: now + ms, run}), id)) as typeof setTimeout;
  window.clearTimeout = ((timer?: number) => void timers.delete(timer ?? 0)) as typeof clearTimeout;
  Date.now = () => now;
  return {
    pass(ms) {
      const end = now + ms;
      for (;;) {
        const [next] = [...timers].filter(([, {at}]) => at <= end).sort((a, b) => a[1].at - b[1].at || a[0] - b[0]);
        if (!next) break;
        timers.delete(next[0]);
        now = Math.max(now, next[1].at);
        next[1].run();
      }
      now = end;
    },
    restore() {
      Object.assign(window, {setTimeout: real.setTimeout, clearTimeout: real.clearTimeout});
      Date.now = real.now;
    },
  };
}
