import type {TinError, TinErrorCode} from '../reading/tin-error.js';
import {failure} from './failure.js';
import {readBytes, textOf} from './read-body.js';

/** Error bodies are for developers: a message, not a page. */
const MOST_ERROR_BYTES = 2 ** 16;

/** The failure that an answer with a status other than 2xx is. */
export async function statusFailure(url: string, response: Response): Promise<TinError> {
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
