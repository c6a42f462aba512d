const LEAST_MS = 60_000;

/**
 * Runs something again and again, at least a minute apart and up to 10 % early or late, so that all open pages do not
 * come at once. Stops while the page is hidden; what was missed is made up for once when it is seen again.
 *
 * @param seconds Between two runs; at least 60.
 * @returns A function that ends it.
 */
export function poll(seconds: number, run: () => void): () => void {
  const page = globalThis.document;
  const period = seconds * 1000;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;

  const wait = (ms: number): void => {
    due = Date.now() + ms;
    timer = setTimeout(tick, ms);
  };
  const tick = (): void => {
    wait(Math.max(LEAST_MS, period * (0.9 + Math.random() * 0.2)));
    run();
  };
  const onVisibility = (): void => {
    clearTimeout(timer);
    if (page.hidden) return;
    const left = due - Date.now();
    // A clock that was set back must not stop the news for hours.
    if (left > 0) wait(Math.min(left, Math.max(LEAST_MS, period)));
    else tick();
  };

  wait(Math.max(LEAST_MS, period * (0.9 + Math.random() * 0.2)));
  page?.addEventListener('visibilitychange', onVisibility);
  if (page?.hidden) clearTimeout(timer);
  return () => {
    clearTimeout(timer);
    page?.removeEventListener('visibilitychange', onVisibility);
  };
}
