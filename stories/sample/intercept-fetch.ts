import {answer} from './answer.js';

/**
 * Lets `answer` stand in for the network at `/sample/…` of this origin, for pages without a server behind them such as
 * a static Storybook. Everything else goes the usual way. Returns what puts the old `fetch` back.
 *
 * Images and files are not fetched by script: `samplePlugin({emit: true})` writes them into the build, and answers
 * name them beside the page, wherever it is published.
 */
export function interceptFetch(): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = respondTo(request);
    if (!response) return original(input, init);
    request.signal.throwIfAborted();
    const whole = await response;
    request.signal.throwIfAborted();
    return whole;
  };
  return () => {
    globalThis.fetch = original;
  };
}

function respondTo(request: Request): Promise<Response> | Response | undefined {
  const url = new URL(request.url);
  if (url.origin !== location.origin) return undefined;
  const folder = new URL('.', document.baseURI).pathname.replace(/\/$/, '');
  // A page published below the root asks for /sample/…; answered from its own folder, its images are found.
  if (url.pathname.startsWith('/sample/')) url.pathname = folder + url.pathname;
  return answer(new Request(url, {method: request.method, signal: request.signal}));
}
