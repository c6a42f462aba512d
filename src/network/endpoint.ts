import type {ReadOptions} from '../reading/article.js';

/** One endpoint, fully worked out from attributes: all the data layer needs to know. */
export interface Endpoint {
  /** List addresses or templates, absolute; several are merged, newest first. */
  readonly src: readonly string[];
  /** Template of one article's address. */
  readonly articleSrc?: string;
  /** Address of the categories. */
  readonly categorySrc?: string;
  /** How to read the answers. `base` is set per answer. */
  readonly read: Omit<ReadOptions, 'base'>;
  /** Limit of one attempt in milliseconds, body included. */
  readonly timeout: number;
  readonly credentials: RequestCredentials;
  /** How long a saved copy may stand in, in milliseconds; 0 = never. */
  readonly saved: number;
}

/**
 * How fresh an answer has to be. `false`: whatever is at hand will do. `true`: the reader asked, so that it is always
 * sent. `'poll'`: a timer asked, so that it is sent unless the server said not to come back yet. What is sent may be
 * answered with "nothing has changed", except after a failure.
 */
export type Freshness = boolean | 'poll';

/** How a load is made. */
export interface LoadOptions {
  /** Default `false`. */
  readonly fresh?: Freshness;
}

/** Something loaded, and whether it is a saved copy standing in for an endpoint that failed. */
export interface Loaded<T> {
  readonly value: T;
  /** Set where the value is a saved copy: when it was saved (ms since 1970), and why it had to stand in. */
  readonly stale?: {readonly savedAt: number; readonly error: unknown};
  /** The answer was larger than what is read of it: the end of the list, or of the body, is missing. */
  readonly isCut?: boolean;
}

export const DEFAULT_TIMEOUT_MS = 15_000;
export const DEFAULT_SAVED_MS = 7 * 24 * 60 * 60 * 1000;
