/**
 * Makes what waits by `setTimeout` wait `factor` times shorter, and notes what was asked for. Code under test stays as
 * it is: only the page's clock runs faster.
 */
export function quickenTimers(factor: number): {readonly waits: number[]; restore(): void} {
  const original = globalThis.setTimeout;
  const waits: number[] = [];
  globalThis.setTimeout = ((run: () => void, ms = 0) => {
    waits.push(ms);
    return original(run, ms / factor);
  }) as typeof setTimeout;
  return {waits, restore: () => void (globalThis.setTimeout = original)};
}
