import type {TinError} from '../reading/tin-error.js';

/** The error with words for the webmaster in it; only those whose endpoint fails load them. */
export async function worded(error: TinError): Promise<TinError> {
  try {
    (await import('./failing.js')).describe(error);
  } catch {
    // Which address failed, and how, is said already.
  }
  return error;
}
