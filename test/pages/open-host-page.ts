import type {HostPage} from '../../stories/pages/host-page.js';
import {widgets} from '../../stories/pages/widgets.js';
import {answer} from '../../stories/sample/answer.js';

/** An article with headings, lists, a table and a picture. */
const ARTICLE = '1058';
const DATA = 'tin-news-ticker, tin-category-list, tin-article-list, tin-article-card, tin-article-view';
const DEFINE = new URL('../../src/define.ts', import.meta.url).href;
/** The pictures of the sample are drawn by its own server; this one is a file. */
const PICTURE = new URL('../../stories/portal/portal.png', import.meta.url).href;

/** A host page in a frame of its own: its rules are the document's, and its width is that of a screen. */
export interface OpenPage {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** Sets the width of the screen and waits for the layout. */
  resize(width: number): Promise<void>;
  close(): void;
}

/** Opens a page with all elements in it, and waits until each shows its data. */
export async function openHostPage(page: HostPage): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'display: block; width: 1280px; height: 900px; border: 0';
  document.body.append(frame);
  const own = frame.contentDocument!;
  own.open();
  // A `srcdoc` would never be in quirks mode.
  own.write(`${page.isQuirky ? '' : '<!DOCTYPE html>'}<html lang="vi"><body></body></html>`);
  own.close();
  const window = frame.contentWindow as Window & typeof globalThis;
  window.fetch = answerFromSample;
  // The reader's choices are not to reach the other tests of this origin.
  Object.defineProperty(window, 'localStorage', {get: () => undefined});

  const style = own.createElement('style');
  style.textContent = page.css;
  const template = own.createElement('template');
  template.innerHTML = page.html(widgets({src: '/sample/wordpress/wp-json/wp/v2/posts', article: ARTICLE}));
  const script = own.createElement('script');
  script.type = 'module';
  script.src = DEFINE;
  own.head.append(style);
  own.body.append(template.content, script);
  await allShown(own);
  return {
    document: own,
    window,
    resize: async width => {
      frame.style.width = `${width}px`;
      await new Promise(resolve => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));
    },
    close: () => frame.remove(),
  };
}

async function answerFromSample(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await answer(new Request(input, init));
  if (!response) throw new TypeError(`not of the sample: ${String(input)}`);
  const text = (await response.text()).replace(/[^"\\]*\\?\/sample\\?\/images\\?\/[^"\\]*/g, PICTURE);
  return new Response(text, response);
}

async function allShown(page: Document): Promise<void> {
  const isShown = () =>
    [...page.querySelectorAll(DATA)].every(element => element.getAttribute('state') === 'ready') &&
    page.querySelector('.tin-body') !== null;
  if (isShown()) return;
  await new Promise<void>(resolve => {
    const observer = new MutationObserver(() => {
      if (!isShown()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(page, {subtree: true, childList: true, attributeFilter: ['state']});
  });
}
