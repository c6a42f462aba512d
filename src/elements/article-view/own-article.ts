import type {Article} from '../../reading/article.js';

/** Enough of a text to be an article, and not a link that stands in for one. */
const MIN_TEXT = 200;

/** Share of the text that makes a box the one that holds it. */
const MOST = 0.8;

/** An article that the server has written into the view, where nothing says where else to get one. */
export function ownArticle(host: HTMLElement): Article | undefined {
  // Not all of it may be there yet. And a source around the view, even one that is not defined yet, has articles.
  if (document.readyState === 'loading' || isInSource(host)) return undefined;
  const children = childrenOf(host);
  const isText = children.some(child => child.matches('h1,h2,h3,p') || child.querySelector('h1,h2,h3,p'));
  const length = children.reduce((sum, child) => sum + child.textContent.trim().length, 0);
  if (!isText && length < MIN_TEXT) return undefined;
  const title = host.querySelector('h1,h2,h3')?.textContent ?? document.title;
  return {
    title: title.replace(/\s+/g, ' ').trim(),
    categories: [],
    attachments: [],
    ...(host.lang && {lang: host.lang}),
  };
}

/** What holds the text of such an article, and as little else as possible: its title and date keep their own looks. */
export function textBox(host: HTMLElement): HTMLElement {
  const length = host.textContent.length;
  let box = host;
  for (;;) {
    const inner = childrenOf(box).find(
      child => child instanceof HTMLElement && !child.matches('p') && child.textContent.length > MOST * length,
    );
    if (!(inner instanceof HTMLElement)) return box;
    box = inner;
  }
}

/** Children that are part of the text: not what was put into one of the view's slots. */
const childrenOf = (box: HTMLElement): Element[] => [...box.children].filter(child => !child.slot);

function isInSource(host: Element): boolean {
  if (host.closest('tin-source')) return true;
  const root = host.getRootNode();
  return root instanceof ShadowRoot && isInSource(root.host);
}
