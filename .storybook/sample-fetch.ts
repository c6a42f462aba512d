import {answer} from '../stories/sample/answer.js';

/**
 * Answers the sample's addresses inside the page. The static Storybook is nothing but files, and a story must not depend
 * on a network: `fetch('sample/wordpress/…')` gets the very answer the demo portal's server would give, whatever path
 * Storybook is published below. Everything else goes to the real `fetch`.
 */
export function answerFetchFromSample(): void {
  const realFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    return (await answer(request)) ?? realFetch(input, init);
  };
}
