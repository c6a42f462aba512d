import type {BodyPart} from '../../body/render-body.js';

/** What draws a body part by part. */
export interface Drawing {
  /** Draws the first part, and all of a body that has no other. */
  start(): void;
  /** Draws nothing more until `resume`. */
  pause(): void;
  resume(): void;
  /** Draws the rest at once. */
  finish(): void;
}

/** Milliseconds that parts are drawn for before the page may do something else. */
const TURN = 60;

/** Hidden tabs have no frames. */
const NO_FRAME = 250;

/** What is to be told of a drawing. */
export interface DrawingEvents {
  readonly onEnd: () => void;
  /** A part could not be made: what was drawn before stands, nothing comes after it. */
  readonly onFail: (error: unknown) => void;
}

/** Puts the parts of a body into its element: the first at once, the others as the page finds time. */
export function drawSlowly(
  element: HTMLElement,
  parts: Iterator<BodyPart, void>,
  {onEnd, onFail}: DrawingEvents,
): Drawing {
  let stop: (() => void) | undefined;
  let isOver = false;
  let isSeen = false;
  const draw = (until: number): void => {
    try {
      do {
        const {value} = parts.next();
        if (!value) return;
        element.append(value.nodes);
        if (value.isLast) return end(onEnd);
      } while (performance.now() < until);
    } catch (error) {
      end(() => onFail(error));
    }
  };
  const end = (tell: () => void): void => {
    isOver = true;
    pause();
    tell();
  };
  const finish = (): void => {
    if (!isOver) draw(Infinity);
  };
  const onClick = ({target}: Event): void => {
    // The place it leads to may not be there yet.
    if (target instanceof Element && target.closest('a[href^="#"]')) finish();
  };
  const pause = (): void => {
    stop?.();
    stop = undefined;
  };
  const resume = (): void => {
    if (isOver || stop) return;
    const next = isSeen ? soon : afterFrame;
    const cancel = next(() => {
      isSeen = true;
      pause();
      draw(performance.now() + TURN);
      resume();
    });
    element.addEventListener('click', onClick, {capture: true});
    addEventListener('beforeprint', finish);
    stop = () => {
      cancel();
      element.removeEventListener('click', onClick, {capture: true});
      removeEventListener('beforeprint', finish);
    };
  };
  const start = (): void => {
    // Who comes for a place in the text finds it.
    draw(location.hash ? Infinity : 0);
    resume();
  };
  return {start, pause, resume, finish};
}

/** Runs once the page has answered what waits: a press, a scroll, a frame that is due. */
function soon(run: () => void): () => void {
  const timer = setTimeout(run);
  return () => clearTimeout(timer);
}

/** Runs once the next frame is on screen. */
function afterFrame(run: () => void): () => void {
  let timer = setTimeout(run, NO_FRAME);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run);
  });
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
