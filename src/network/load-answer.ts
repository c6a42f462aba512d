import {TinError} from '../reading/tin-error.js';
import type {Answer} from './answer.js';
import {failure} from './failure.js';
import type {Endpoint, Loaded, LoadOptions} from './endpoint.js';
import {requestAnswer} from './shared-requests.js';
import {worded} from './worded.js';

export interface Reading<T> {
  readonly signal: AbortSignal;
  readonly options: LoadOptions;
  /** What to make of the answer; whatever it throws is a failure of the endpoint. */
  readonly read: (answer: Answer) => T | Promise<T>;
  /** Whether the error says that what was here is gone or not public, so that no copy may stand in. */
  readonly isFinal?: (error: TinError) => boolean;
}

/** Loads and reads one address; where that fails, a saved copy of it stands in. */
export async function loadAnswer<T>(endpoint: Endpoint, url: string, reading: Reading<T>): Promise<Loaded<T>> {
  const {signal, options, read, isFinal} = reading;
  try {
    const answer = await requestAnswer(url, endpoint, signal, options.fresh);
    const value = await read(answer);
    if (endpoint.saved > 0) void copies().then(all => all?.saveCopy(url, answer));
    return {value, ...(answer.isCut && {isCut: true})};
  } catch (cause) {
    signal.throwIfAborted();
    // Both are on their way at once.
    const kept = copies();
    const error = await worded(toTinError(cause, url));
    signal.throwIfAborted();
    if (isFinal?.(error)) (await kept)?.forgetCopy(url);
    else if (endpoint.saved > 0 && endpoint.credentials === 'omit') {
      const copy = await (await kept)?.findCopy(url, endpoint.saved);
      signal.throwIfAborted();
      if (copy) {
        const value = await Promise.resolve(copy.answer)
          .then(read)
          .catch(() => undefined);
        if (value !== undefined) return {value, stale: {savedAt: copy.savedAt, error}};
      }
    }
    throw error;
  }
}

/** What keeps copies; nothing where it cannot be loaded. The headlines do not wait for it. */
const copies = (): Promise<typeof import('./saved-copies.js') | undefined> =>
  import('./saved-copies.js').catch(() => undefined);

/** Reading knows no addresses, but the webmaster has to know which one it was. */
function toTinError(error: unknown, url: string): TinError {
  if (!(error instanceof TinError)) return failure('shape', url, {cause: error});
  if (error.message.includes(error.url || url)) return error;
  const {code, message, detail, cause} = error;
  return new TinError(code, `[the-tin] ${url} (${code}): ${message}`, {url, detail, cause});
}
