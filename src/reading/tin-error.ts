/** What went wrong, for code that has to decide. Elements turn it into a sentence for the reader. */
export type TinErrorCode =
  | 'network'
  | 'timeout'
  | 'not-found'
  | 'forbidden'
  | 'rate-limited'
  | 'server'
  | 'http'
  | 'not-json'
  | 'bad-json'
  | 'shape'
  | 'too-large'
  | 'mixed-content'
  | 'config';

/** Facts about a failure that help a developer. Never shown to readers. */
export interface TinErrorDetail {
  /** First characters of what came instead. */
  readonly snippet?: string;
  /** The answer came from another address than the one asked. */
  readonly redirected?: boolean;
  /** Body of a JSON error answer. */
  readonly body?: unknown;
  /** Keys that were in the answer, or near the position of an error in a path. */
  readonly keys?: readonly string[];
  /** Where in an expression, a template or an attribute the error is, from 0. */
  readonly position?: number;
  /** Milliseconds the server asked to wait. */
  readonly retryAfter?: number;
}

export interface TinErrorOptions {
  readonly url?: string;
  readonly status?: number;
  readonly cause?: unknown;
  readonly detail?: TinErrorDetail;
}

/** The one error the data layer throws. `message` is written for the webmaster's console and says what to do. */
export class TinError extends Error {
  override readonly name = 'TinError';
  readonly code: TinErrorCode;
  /** Address that was asked; empty where no address was involved. */
  readonly url: string;
  readonly status: number | undefined;
  readonly detail: TinErrorDetail;

  constructor(code: TinErrorCode, message: string, {url = '', status, cause, detail = {}}: TinErrorOptions = {}) {
    super(message, {cause});
    this.code = code;
    this.url = url;
    this.status = status;
    this.detail = detail;
  }
}
