import {expect} from '@open-wc/testing';

const TIMES = 4;
/** Quadratic work is quadratic every time; a machine is busy with something else only now and then. */
const ATTEMPTS = 5;
/** Work too short to be measured is quick enough, whatever it grows by. */
const UNMEASURABLE_MS = 4;
/** Four times the input: linear work takes 4 times as long, quadratic 16. */
const LINEAR = 10;

/**
 * Holds that work grows with its input and not with its square. A ratio of two measurements in one run, so that it says
 * the same on a slow machine as on a fast one; the best of several tries, since another program may have been busy.
 *
 * @param work Does it with an input of size `size`.
 */
export function growsLinearly(work: (size: number) => void, size: number, what = ''): void {
  const best = (of: number): number =>
    Math.min(
      ...Array.from({length: TIMES}, () => {
        const start = performance.now();
        work(of);
        return performance.now() - start;
      }),
    );
  const ratio = (): number => {
    const small = Math.max(best(size), UNMEASURABLE_MS / 4);
    return best(size * 4) / small;
  };
  let least = ratio();
  for (let attempt = 1; least >= LINEAR && attempt < ATTEMPTS; attempt++) least = Math.min(least, ratio());
  expect(least, what).to.be.below(LINEAR);
}
