import {TinError, type TinErrorCode, type TinErrorOptions} from '../reading/tin-error.js';

/** An error that says which address failed, and how. What to do about it is added by `worded`. */
export const failure = (code: TinErrorCode, url: string, options: TinErrorOptions = {}): TinError =>
  new TinError(code, `[the-tin] ${url} (${options.status ?? code})`, {...options, url});

/** A part of the library without which there is no answer to what was asked. */
export const needed = <T>(part: Promise<T>): Promise<T> =>
  part.catch((cause: unknown) => {
    throw failure('network', 'the-tin', {cause});
  });
