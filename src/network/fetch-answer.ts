import {TinError} from '../reading/tin-error.js';
import type {Answer} from './answer.js';
import {failure} from './failure.js';
import {pageLinksOf} from './page-links.js';
import {readBytes, textOf} from './read-body.js';

/** What is read of an answer: 10,000 list items or an article full of pasted pictures, parsed in one short task. */
const MOST_BYTES = 8 * 2 ** 20;
/** What announces more than this is a mistake, not a list to show the beginning of. */
const MOST_ANNOUNCED = 80 * 2 ** 20;

export interface FetchOptions {
  /** Limit in milliseconds, body included. */
  readonly timeout: number;
  readonly credentials: RequestCredentials;
  readonly cache: RequestCache;
}

/** GETs an address, once. Rejects with a TinError, or with the signal's own reason when aborted. */
export async function fetchAnswer(url: string, options: FetchOptions, signal: AbortSignal): Promise<Answer> {
  signal.throwIfAborted();
  const {timeout, credentials, cache} = options;
  // One controller for both reasons to stop: AbortSignal.any is Chrome 116.
  const abort = new AbortController();
  const stop = (): void => abort.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, timeout);
  signal.addEventListener('abort', stop);
  try {
    // No header of our own, so that no server has to answer a preflight.
    const response = await globalThis.fetch(url, {credentials, cache, signal: abort.signal});
    const {headers, status, redirected} = response;
    if (!response.ok) {
      const cause = await failureOf(url, response);
      // An error page without end: whoever has waited for it does not wait for two more.
      throw isLate ? failure('timeout', url, {cause}) : cause;
    }
    if (Number(headers.get('content-length')) > MOST_ANNOUNCED) throw failure('too-large', url);
    const bytes = await readBytes(response, MOST_BYTES);
    const type = headers.get('content-type') ?? '';
    const isCut = bytes.length > MOST_BYTES;
    const isNothing = status === 204 || status === 205;
    const {text, isUtf8} = isNothing ? {text: '[]', isUtf8: true} : await textOf(bytes, type, isCut);
    return {
      url: response.url || url,
      text,
      type,
      links: pageLinksOf(headers),
      isRedirected: redirected,
      isStorable:
        credentials === 'omit' &&
        !/no-store|private/i.test(headers.get('cache-control') ?? '') &&
        !headers.get('vary')?.includes('*'),
      isCut,
      ...(!isUtf8 && !isCut && !/charset=(?!"?utf-?8)/i.test(type) && {isMiscoded: true}),
    };
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof TinError) throw cause;
    throw failure(isLate ? 'timeout' : 'network', url, {cause});
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    // Whatever has not been read is not wanted.
    stop();
  }
}

/** What a status says is only loaded for those that say no. */
async function failureOf(url: string, response: Response): Promise<TinError> {
  const part = await import('./failing.js').catch(() => undefined);
  const {status} = response;
  return part ? part.statusFailure(url, response) : failure(status < 500 ? 'http' : 'server', url, {status});
}
