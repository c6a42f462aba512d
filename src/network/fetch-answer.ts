import {TinError, type TinErrorCode} from '../reading/tin-error.js';
import type {Answer} from './answer.js';
import {failure} from './failure.js';
import {pageLinksOf} from './page-links.js';

/** What is read of an answer: 10,000 list items or an article full of pasted pictures, parsed in one short task. */
const MOST_BYTES = 8 * 2 ** 20;
/** What announces more than this is a mistake, not a list to show the beginning of. */
const MOST_ANNOUNCED = 80 * 2 ** 20;
/** Error bodies are for developers: a message, not a page. */
const MOST_ERROR_BYTES = 2 ** 16;

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
    if (!response.ok) throw await statusFailure(url, response);
    if (Number(headers.get('content-length')) > MOST_ANNOUNCED) throw failure('too-large', url);
    const bytes = await readBytes(response, MOST_BYTES);
    const type = headers.get('content-type') ?? '';
    const isCut = bytes.length > MOST_BYTES;
    const isNothing = status === 204 || status === 205;
    const {text, isUtf8} = isNothing ? {text: '[]', isUtf8: true} : await textOf(bytes, type);
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

async function readBytes(response: Response, limit: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (reader && length <= limit) {
    const {done, value} = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Nearly everything is UTF-8; what decodes the rest is only loaded for that. */
async function textOf(bytes: Uint8Array, type?: string): Promise<{readonly text: string; readonly isUtf8: boolean}> {
  try {
    // A zero is half a character of UTF-16.
    if (bytes[0] !== 0 && bytes[1] !== 0) {
      const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
      return {text: text.replace(/^\ufeff+/, ''), isUtf8: true};
    }
  } catch {
    // It is something else, or broken, or was cut within a letter.
  }
  const part = await import('./decode-text.js').catch(() => undefined);
  return {text: part?.decodeText(bytes, type) ?? new TextDecoder().decode(bytes), isUtf8: false};
}

async function statusFailure(url: string, response: Response): Promise<TinError> {
  const {status, headers} = response;
  const retryAfter = retryAfterOf(headers);
  let body: unknown;
  try {
    body = JSON.parse((await textOf(await readBytes(response, MOST_ERROR_BYTES))).text);
  } catch {
    // A page for people, which tells a developer nothing.
  }
  const detail = {...(retryAfter && {retryAfter}), ...(body !== undefined && {body})};
  return failure(CODES[status] ?? (status < 500 ? 'http' : 'server'), url, {status, detail});
}

const CODES: Readonly<Record<number, TinErrorCode>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  410: 'not-found',
  429: 'rate-limited',
};

/** Milliseconds to wait; nothing where the header is missing, malformed or not in the future. */
function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after') ?? '';
  // The server's own clock tells how far its date is: the reader's may be days off.
  const wait = /^\d+$/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - (Date.parse(headers.get('date') ?? '') || Date.now());
  return wait > 0 ? wait : undefined;
}
