import {ASK_HEIGHT, HEIGHT} from './frame/report-height.js';

const MOST_PIXELS = 30_000;

/**
 * Makes the iframes that hold `embed.html` as high as what is in them. A message counts only where an iframe of this
 * page sent it and that iframe's address is of the message's origin.
 *
 * @returns How to stop.
 */
export function resizeFrames(): () => void {
  const hear = ({data, source, origin}: MessageEvent<{type?: unknown; height?: unknown} | null>): void => {
    if (data?.type !== HEIGHT || typeof data.height !== 'number') return;
    const frame = frames().find(({contentWindow}) => contentWindow === source);
    if (!frame || !(data.height > 0 && data.height <= MOST_PIXELS)) return;
    const {protocol, origin: own} = new URL(frame.src);
    if (origin === own || (origin === 'null' && protocol === 'file:')) frame.style.height = `${data.height}px`;
  };
  addEventListener('message', hear);
  // Those that were ready before this script have spoken to nobody.
  const ask = (): void => frames().forEach(({contentWindow}) => contentWindow?.postMessage(ASK_HEIGHT, '*'));
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', ask, {once: true});
  else ask();
  return () => removeEventListener('message', hear);
}

const frames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html#"]'),
];
