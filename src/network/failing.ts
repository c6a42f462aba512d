/** What only a failing endpoint needs, in one part: a reader who waits anyway is not to wait for one after the other. */
export {describe} from './describe-error.js';
export {retry} from './retry.js';
export {statusFailure} from './status-failure.js';
