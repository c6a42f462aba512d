export interface StubbedFetch {
  /** Path and query of every request so far. */
  readonly calls: string[];
  /** Changes what an address answers from now on. */
  answer(path: string, body: unknown): void;
  restore(): void;
}

/**
 * Answers `fetch` from a table of paths for the rest of the test. A key with a query matches the whole address, one
 * without matches every query. A value may be JSON, a `Response`, or a function; anything else is a network error.
 */
export function stubFetch(routes: Record<string, unknown>): StubbedFetch {
  const original = globalThis.fetch;
  const table = {...routes};
  const calls: string[] = [];
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input), location.href);
    calls.push(url.pathname + url.search);
    const key = [url.pathname + url.search, url.pathname].find(path => path in table);
    if (key === undefined) throw new TypeError(`no route for ${url.pathname}`);
    init?.signal?.throwIfAborted();
    const value = table[key];
    const answer: unknown = typeof value === 'function' ? await (value as (url: URL) => unknown)(url) : value;
    return answer instanceof Response
      ? answer.clone()
      : Response.json(answer, {headers: {'cache-control': 'no-store'}});
  };
  return {
    calls,
    answer: (path, body) => void (table[path] = body),
    restore: () => void (globalThis.fetch = original),
  };
}

let addresses = 0;

/** An address nobody has asked before: answers are shared for a moment, and kept for worse days. */
export const unasked = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}lan=${++addresses}`;
