/** How high an embedding is, in pixels, where its page is a telephone's and where it is a desk's. */
export interface Room {
  readonly narrow: number;
  readonly wide: number;
}

/** A page 320 px wide has margins; columns change between the wide ones, and with them the height. */
const NARROW = 288;
const WIDE = [960, 1200];

/** The page has a font of its own: lines of Noto Sans are a sixth higher than those of Arial. */
const SPARE = 1.15;

/**
 * Measures the preview at these widths. All of it happens before the browser paints again, so that nobody sees it.
 *
 * @returns Nothing where the frame cannot be looked into, as on a page opened from a disk.
 */
export function measureRoom(frame: HTMLIFrameElement): Room | undefined {
  const content = frame.contentDocument?.querySelector('main');
  if (!content) return undefined;
  const {width} = frame.style;
  const heightAt = (wanted: number): number => {
    frame.style.width = `${wanted}px`;
    return Math.ceil(content.getBoundingClientRect().height * SPARE);
  };
  const room = {narrow: heightAt(NARROW), wide: Math.max(...WIDE.map(heightAt))};
  frame.style.width = width;
  return room;
}
