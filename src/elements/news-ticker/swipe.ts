const LEAST_PX = 30;

/**
 * Hears a finger or pen that is drawn sideways over an element, which must leave that direction free (`touch-action`).
 * The mouse keeps selecting text.
 */
export function swipe(onSwipe: (by: 1 | -1) => void): {
  readonly down: (event: PointerEvent) => void;
  readonly up: (event: PointerEvent) => void;
} {
  let start: PointerEvent | undefined;
  return {
    down: event => void (start = event.isPrimary && event.pointerType !== 'mouse' ? event : undefined),
    up: ({pointerId, clientX, clientY}) => {
      if (pointerId !== start?.pointerId) return;
      const x = clientX - start.clientX;
      const isSideways = Math.abs(x) >= LEAST_PX && Math.abs(x) > 2 * Math.abs(clientY - start.clientY);
      start = undefined;
      if (isSideways) onSwipe(x < 0 ? 1 : -1);
    },
  };
}
