import {TinError} from '../reading/tin-error.js';

const RETRIES = 2;
const MOST_MS = 8_000;
/** Who is told to come back later than this does so by the next load, not by a timer. */
const MOST_OBEYED_MS = 60_000;
const PASSING = [408, 425, 429, 500, 502, 503, 504, 520];

/**
 * Runs again after a failure that may pass by itself: twice at most, after growing, jittered waits, or after exactly the
 * wait that the server asked for. An attempt that ran into the time limit is not repeated: the reader has waited enough.
 */
export async function retry<T>(failure: unknown, run: () => Promise<T>, signal: AbortSignal): Promise<T> {
  let error = failure;
  for (let attempt = 0; attempt < RETRIES; attempt++) {
    if (!(error instanceof TinError) || !mayPass(error) || isAway()) break;
    const wait = error.detail.retryAfter ?? Math.random() * Math.min(MOST_MS, 500 * 2 ** attempt);
    if (wait > MOST_OBEYED_MS) break;
    await sleep(wait, signal);
    try {
      return await run();
    } catch (next) {
      error = next;
    }
  }
  throw error;
}

const mayPass = ({code, status = 0}: TinError): boolean => code === 'network' || PASSING.includes(status);

/** Nobody is looking, or nothing can be reached. */
const isAway = (): boolean => globalThis.document?.hidden || globalThis.navigator?.onLine === false;

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const wake = (): void => {
      signal.removeEventListener('abort', stop);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, {once: true});
  });
}
