// Runs in the page before the library: time under the test's control, and a count of what is under way.
(() => {
  const real = {fetch: self.fetch.bind(self)};
  const timers = new Map();
  let elapsed = 0;
  let shift = Date.UTC(2026, 2, 8);
  let last = 1_000_000;
  let fetching = 0;

  const add = (run, ms, every) => {
    const wait = Math.max(0, Number(ms) || 0);
    timers.set(++last, {at: elapsed + wait, run, every: every ? Math.max(1, wait) : 0});
    return last;
  };
  self.setTimeout = (run, ms, ...values) => add(() => run(...values), ms, false);
  self.setInterval = (run, ms, ...values) => add(() => run(...values), ms, true);
  self.clearTimeout = self.clearInterval = id => void timers.delete(id);
  Date.now = () => shift + elapsed;
  performance.now = () => elapsed;
  Math.random = () => 0.5;

  /** With the answer's body in it: no limit of time passes while it comes. */
  self.fetch = async (...request) => {
    fetching++;
    try {
      const response = await real.fetch(...request);
      return new Response(await response.arrayBuffer(), response);
    } finally {
      fetching--;
    }
  };

  const {port1, port2} = new MessageChannel();
  const turn = () =>
    new Promise(resolve => {
      port1.onmessage = resolve;
      port2.postMessage('');
    });

  /** Until nothing is under way: what was fetched is read and drawn. */
  const settle = async () => {
    do await turn();
    while (fetching > 0 || document.querySelector('[aria-busy]'));
    await turn();
  };

  self.clock = {
    settle,
    timers: () => timers.size,
    setBack: ms => (shift -= ms),
    /** Lets time pass. Between two timers what they have started comes to its end. */
    async pass(ms) {
      const end = elapsed + ms;
      for (;;) {
        let next;
        for (const [id, {at}] of timers) if (at <= end && (!next || at < timers.get(next).at)) next = id;
        if (next === undefined) break;
        const {at, run, every} = timers.get(next);
        elapsed = Math.max(elapsed, at);
        if (every) timers.get(next).at = elapsed + every;
        else timers.delete(next);
        run();
        await settle();
      }
      elapsed = end;
      await settle();
    },
  };

  let isHidden = false;
  Object.defineProperty(document, 'hidden', {get: () => isHidden});
  Object.defineProperty(document, 'visibilityState', {get: () => (isHidden ? 'hidden' : 'visible')});
  /** Another tab comes to the front, or this one again. */
  self.setHidden = value => {
    isHidden = value;
    document.dispatchEvent(new Event('visibilitychange'));
  };
})();
