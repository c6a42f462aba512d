import {TinError} from '../reading/tin-error.js';
export async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  let r: Response;
  try {
    r = await fetch(url, {signal});
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new TinError('network', 'n', {url, cause});
  }
  if (!r.ok)
    throw new TinError(r.status === 404 ? 'not-found' : r.status >= 500 ? 'server' : 'http', 'h', {
      url,
      status: r.status,
    });
  const text = await r.text();
  if (text.startsWith('<')) throw new TinError('not-json', 'nj', {url});
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TinError('bad-json', 'bj', {url, cause});
  }
}
