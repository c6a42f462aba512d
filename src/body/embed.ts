import {msg, str} from '../locale/msg.js';
import {safeUrl} from '../reading/safe-url.js';
import type {BodyOptions} from './body-options.js';
import {markLanguage} from './own-words.js';

/** Frames that may be loaded: exact host, and what the path starts with. */
const EMBEDS = [
  'www.youtube.com/embed/',
  'www.youtube-nocookie.com/embed/',
  'player.vimeo.com/video/',
  'www.facebook.com/plugins/video.php',
  'www.google.com/maps/embed',
];

/** Names readers know. Others are called by their host. */
const NAMES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/youtube/, 'YouTube'],
  [/vimeo/, 'Vimeo'],
  [/facebook/, 'Facebook'],
  [/^www\.google\./, 'Google Maps'],
];

/**
 * The address to load if a frame is on the list, else nothing. Compared after parsing, so that user names, dots and
 * look-alike paths cannot pass; always https, which all of the list speak.
 */
function embedUrl(address: string, embeds: readonly string[] = EMBEDS): string | undefined {
  const url = new URL(address);
  const isListed = embeds.some(entry => {
    const [, host, path = ''] = /^(?:https:\/\/)?([^/]+)(\/.*)?$/.exec(entry.trim()) ?? [];
    const rest = url.pathname.slice(path.length);
    return (
      url.host === host && url.pathname.startsWith(path) && (!rest || !path || path.endsWith('/') || rest[0] === '/')
    );
  });
  if (!isListed) return undefined;
  url.protocol = 'https:';
  return url.href;
}

/** Where editors and lazy-loading plug-ins keep the address of a frame. */
const ADDRESSES = ['data-src', 'data-lazy-src', 'data-href', 'src', 'data', 'url'];

/** Pages of videos, which editors keep instead of the frame that shows them. */
const VIDEOS: readonly (readonly [page: RegExp, frame: string])[] = [
  [/^(?:www\.|m\.)?youtube\.com\/(?:watch\?(?:.*&)?v=|v\/|shorts\/|live\/)([\w-]{6,20})/, 'www.youtube.com/embed/'],
  [/^youtu\.be\/([\w-]{6,20})/, 'www.youtube.com/embed/'],
  [/^(?:www\.)?vimeo\.com\/(\d+)/, 'player.vimeo.com/video/'],
  [/^((?:www\.|m\.)?facebook\.com\/(?:[^/?#]+\/videos\/|watch\/?\?v=).*)$/, 'www.facebook.com/plugins/video.php?href='],
];

/** The address of the frame that shows a video, of that of its page. */
function frameOf(address: string): string {
  const rest = address.replace(/^https?:\/\//, '');
  for (const [page, frame] of VIDEOS) {
    const found = page.exec(rest)?.[1];
    if (found) return `https://${frame}${frame.includes('?') ? encodeURIComponent(`https://${found}`) : found}`;
  }
  return address;
}

function addressOf(from: Element, base: string): string | undefined {
  const param = from.querySelector('param[name="movie"], param[name="src"]')?.getAttribute('value');
  for (const value of [...ADDRESSES.map(name => from.getAttribute(name)), param]) {
    const url = safeUrl(value, base);
    if (url) return frameOf(url);
  }
  return undefined;
}

/** What is shown for a frame or plug-in: a preview if its address is on the list, a link if it has one, else nothing. */
export function frameOrLink(from: Element, options: BodyOptions, document: Document): HTMLElement | undefined {
  const url = addressOf(from, options.base);
  if (!url) return undefined;
  const title = from.getAttribute('title')?.trim();
  const listed = embedUrl(url, options.embeds);
  if (listed) {
    const preview = embedPreview(document, listed, title);
    markLanguage(preview, options);
    return preview;
  }
  // The end of the path tells a reader more than the host does: "quyet-dinh-12.pdf".
  const {host, pathname} = new URL(url);
  const file = /[^/]+\.\w{2,5}$/.exec(pathname)?.[0];
  const paragraph = document.createElement('p');
  paragraph.append(embedLink(document, url, title || msg(str`Mở nội dung: ${file ?? host}`, {id: 'embed-other'})));
  return paragraph;
}

/**
 * A frame as a button: nothing is asked of the other site until the reader presses it. The link under it works
 * without script, on paper and in a saved copy.
 */
function embedPreview(document: Document, url: string, title: string | undefined): HTMLElement {
  const {host} = new URL(url);
  const site = NAMES.find(([pattern]) => pattern.test(host))?.[1] ?? host;
  const isMap = site === 'Google Maps';
  const name = title || (isMap ? msg('Bản đồ', {id: 'embed-map'}) : msg(str`Video từ ${site}`, {id: 'embed-video'}));

  const box = document.createElement('div');
  box.className = 'tin-embed';
  const button = document.createElement('button');
  button.type = 'button';
  const action = document.createElement('span');
  action.className = 'tin-embed-action';
  action.textContent = isMap ? msg('Mở bản đồ', {id: 'embed-open-map'}) : msg('Phát video', {id: 'embed-play'});
  const subject = document.createElement('span');
  subject.textContent = name;
  const note = document.createElement('span');
  note.className = 'tin-embed-note';
  note.textContent = msg(str`Nội dung được tải từ ${site} khi bấm`, {id: 'embed-note'});
  button.append(action, ' ', subject, ' ', note);
  button.addEventListener('click', () => {
    const frame = loadFrame(button.ownerDocument, url, name);
    button.replaceWith(frame);
    // The pressed button is gone; the reader goes on inside what took its place.
    frame.focus();
  });
  box.append(button, embedLink(document, url, msg(str`Mở trên ${site}`, {id: 'embed-link'})));
  return box;
}

/** What stands for a frame, a plug-in or a file viewer that is not on the list. */
export function embedLink(document: Document, url: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.className = 'tin-embed-link';
  link.rel = 'noopener noreferrer';
  link.textContent = text;
  return link;
}

/** Built from nothing: of the author's frame only the checked address and the title are left. */
function loadFrame(document: Document, url: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-presentation');
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.loading = 'lazy';
  frame.allowFullscreen = true;
  frame.src = url;
  return frame;
}
