/** What a frame tells its parent, and what a parent that came late asks for. */
export const HEIGHT = 'tin-height';
export const ASK_HEIGHT = 'tin-height?';

/**
 * Tells the page around this one how high its content is, now and after every change. The height is no secret, so that
 * it is sent whatever the parent's origin; what the parent says is heard from the parent only, and answered to its
 * origin only.
 */
export function reportHeight(content: Element): void {
  if (parent === self) return;
  const height = (): number => Math.ceil(content.getBoundingClientRect().height);
  const report = (origin = '*'): void => parent.postMessage({type: HEIGHT, height: height()}, origin);
  new ResizeObserver(() => report()).observe(content);
  addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
    // A local file has no origin to answer to.
    if (source === parent && data === ASK_HEIGHT) report(origin === 'null' ? '*' : origin);
  });
}
