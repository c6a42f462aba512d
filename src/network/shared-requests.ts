import {TinError} from '../reading/tin-error.js';
import type {Answer} from './answer.js';
import {failure} from './failure.js';
import type {Freshness} from './endpoint.js';
import {fetchAnswer, type FetchOptions} from './fetch-answer.js';

/** For how long an answer also serves those who ask a little later. */
const SHARED_MS = 2_000;

interface Request {
  readonly answer: Promise<Answer>;
  readonly abort: AbortController;
  users: number;
  doneAt?: number;
}

interface Failure {
  readonly error: TinError;
  readonly until: number;
}

const requests = new Map<string, Request>();
/** What failed last time, and when its server wants to be asked again (ms since 1970). */
const failures = new Map<string, Failure>();

/** The answer of an address: one request for all who want it, which goes on until the last of them is gone. */
export async function requestAnswer(
  url: string,
  {timeout, credentials}: Pick<FetchOptions, 'timeout' | 'credentials'>,
  signal: AbortSignal,
  fresh: Freshness = false,
): Promise<Answer> {
  signal.throwIfAborted();
  checkAddress(url);
  const key = `${credentials} ${url}`;
  const failed = failures.get(key);
  if (failed && fresh !== true && isTooEarly(failed)) throw failed.error;
  forgetOld();
  let request = requests.get(key);
  if (!request || (fresh === true && request.doneAt)) {
    // Who tries again after a failure wants no cache in between; else it may say that nothing has changed.
    const cache = fresh ? (failed && fresh === true ? 'reload' : 'no-cache') : 'default';
    request = start(key, url, {timeout, credentials, cache});
  }
  return join(key, request, signal);
}

function start(key: string, url: string, options: FetchOptions): Request {
  const abort = new AbortController();
  const {signal} = abort;
  const run = (): Promise<Answer> => fetchAnswer(url, options, signal);
  const answer = run().catch(async (error: unknown) => {
    signal.throwIfAborted();
    const part = await import('./failing.js').catch(() => undefined);
    if (!part) throw error;
    return part.retry(error, run, signal);
  });
  const request: Request = {answer, abort, users: 0};
  requests.set(key, request);
  answer.then(
    () => {
      request.doneAt = Date.now();
      failures.delete(key);
    },
    (error: unknown) => {
      // A failure is never shared with those who come later.
      if (requests.get(key) === request) requests.delete(key);
      if (error instanceof TinError) failures.set(key, {error, until: Date.now() + (error.detail.retryAfter ?? 0)});
    },
  );
  return request;
}

function join(key: string, request: Request, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      request.users--;
      reject(signal.reason);
      if (request.users || request.doneAt) return;
      requests.delete(key);
      request.abort.abort();
    };
    request.users++;
    signal.addEventListener('abort', leave, {once: true});
    request.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

/** A clock that was set back makes no wait longer than the server asked for. */
function isTooEarly({error, until}: Failure): boolean {
  const left = until - Date.now();
  return left > 0 && left <= (error.detail.retryAfter ?? 0);
}

/** No timer: nothing of ours runs on a page that wants nothing. */
function forgetOld(): void {
  const now = Date.now();
  for (const [key, {doneAt}] of requests) if (doneAt && Math.abs(now - doneAt) > SHARED_MS) requests.delete(key);
}

/** @param page Protocol of the page. */
export function checkAddress(url: string, page = globalThis.location?.protocol): void {
  if (!/^https?:\/\//i.test(url)) throw failure('config', url);
  // Browsers refuse it without saying why. They let pages read from the reader's own machine.
  const isRefused = /^http:\/\/(?!(localhost|[^/]*\.localhost|127\.[\d.]+|\[::1\])([:/]|$))/i.test(url);
  if (isRefused && page === 'https:') throw failure('mixed-content', url);
}
