import {adoptStyles} from './adopt-styles.js';

/** What stands on the paper besides the article. All of it is text for readers. */
export interface PrintOptions {
  /** Name of the site or unit, above the article. */
  readonly siteName?: string | undefined;
  /** Lines under the article, such as its address and the date of printing. */
  readonly footer: readonly string[];
}

const PART = 'data-tin-print';
const HEAD = 'data-tin-print-head';
const FOOT = 'data-tin-print-foot';
const HREF = 'data-tin-print-href';
const PICTURES_WAIT_MS = 3_000;

// The page keeps its nodes: what is not the article is hidden, and what is around it loses its box. Bare text around it
// has no element to hide and gets size 0, but for the root, whose size some texts depend on. In a layer, because important
// rules in one outweigh all of the page's.
const STYLES = `@page{size:A4;margin:20mm 15mm 20mm 20mm}
@layer tin-print{@media print{
[${PART}=off]{display:none!important}
[${PART}=around]{all:unset!important;display:block!important}
[${PART}=around]:not(:root){font-size:0!important}
[${PART}=around]::before,[${PART}=around]::after{content:none!important}
[${PART}=article]{all:revert!important;display:block!important;color:#000!important;font:12pt/1.5 var(--tin-font,serif)!important;--tin-color:#000!important;--tin-muted:#000!important;--tin-link:#000!important;--tin-surface:#fff!important;--tin-measure:none!important}
[${PART}=article]>:is([slot=tools],[slot=after]){display:none!important}
[${PART}=article] *{content-visibility:visible!important}
}}
@media print{
[${HEAD}]::before,[${FOOT}]::after{display:block;white-space:pre-line;font-size:10pt;overflow-wrap:anywhere}
[${HEAD}]::before{content:attr(${HEAD});margin-block-end:1em;padding-block-end:.25em;border-block-end:1px solid;font-weight:700}
[${FOOT}]::after{content:attr(${FOOT});margin-block-start:1.5em;padding-block-start:.25em;border-block-start:1px solid}
[${HREF}]::after{content:" (" attr(${HREF}) ")";font-size:.85em;overflow-wrap:anywhere}
:is(img,figure,table,tr,blockquote){break-inside:avoid}
:is(h1,h2,h3,h4,h5,h6){break-after:avoid}
}`;

// In the article's own shadow: nothing to press, nothing to go to.
const INNER = `${STYLES}
@media print{:is([part~=tools],[part~=related],[part~=status],button,nav){display:none!important}}`;

/**
 * Prints one article alone, whatever page it stands in, and leaves the page as it was. No frame and no copy: those
 * need permissions that a strict policy does not give, and lose pictures that have been loaded.
 *
 * @returns When the print dialog is open or, in most browsers, closed.
 */
export async function printArticle(article: HTMLElement, options: PrintOptions): Promise<void> {
  // Without pictures to wait for it happens within the press.
  const pictures = pendingPictures(article);
  if (pictures.length > 0) await Promise.race([Promise.all(pictures), delay(PICTURES_WAIT_MS)]);
  const restore = prepare(article, options);
  // Some browsers return from print() at once. Where no afterprint comes, what stays touches nothing but paper.
  addEventListener('afterprint', restore, {once: true});
  globalThis.print();
}

let restoreLast: (() => void) | undefined;

function prepare(article: HTMLElement, {siteName, footer}: PrintOptions): () => void {
  restoreLast?.();
  const marked: [Element, string][] = [];
  const mark = (element: Element, name: string, value: string): void => {
    element.setAttribute(name, value);
    marked.push([element, name]);
  };
  const drops: (() => void)[] = [];

  mark(article, PART, 'article');
  if (siteName) mark(article, HEAD, siteName);
  if (footer.length > 0) mark(article, FOOT, footer.join('\n'));
  if (article.shadowRoot) drops.push(adoptStyles(article.shadowRoot, INNER));
  for (let node: Node = article; ;) {
    const parent: Node | null = node instanceof Element ? (node.assignedSlot ?? node.parentNode) : node.parentNode;
    // Also beside the article in the light tree, where a slot has taken it into another.
    for (const sibling of siblingsOf(node)) mark(sibling, PART, 'off');
    const next: Node | null = parent ?? (node instanceof ShadowRoot ? node.host : null);
    if (!next || next.nodeType === Node.DOCUMENT_NODE) break;
    if (next instanceof Element && !next.hasAttribute(PART)) mark(next, PART, 'around');
    drops.push(adoptStyles(next.getRootNode(), STYLES));
    node = next;
  }
  for (const [link, address] of addressesIn(article)) mark(link, HREF, address);

  return (restoreLast = () => {
    for (const [element, name] of marked.splice(0)) element.removeAttribute(name);
    for (const drop of drops) drop();
    restoreLast = undefined;
  });
}

function siblingsOf(node: Node): Element[] {
  const siblings = node instanceof Element ? [...(node.parentNode?.children ?? [])] : [];
  return siblings.filter(sibling => sibling !== node && !sibling.matches('head, script, style, link, template'));
}

/** Links whose address the paper should show: those that leave the page, and do not already say where to. */
function addressesIn(article: HTMLElement): [Element, string][] {
  const roots = [article, ...(article.shadowRoot ? [article.shadowRoot] : [])];
  const links = roots.flatMap(root => [...root.querySelectorAll<HTMLAnchorElement>('a[href]')]);
  return links.flatMap(link => {
    const {href, protocol} = link;
    const isSamePage = link.getAttribute('href')?.startsWith('#');
    const text = link.textContent.trim();
    const address = protocol === 'mailto:' ? link.pathname : href;
    const isShown = text === '' || (text.includes('.') && address.includes(text.replace(/^\W+|\W+$/g, '')));
    return isSamePage || isShown || !/^(?:https?|mailto):$/.test(protocol) ? [] : [[link, readable(address)]];
  });
}

/** Vietnamese letters instead of their percent codes. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Pictures that were to be loaded only when they come into view: paper has no view. */
function pendingPictures(article: HTMLElement): Promise<unknown>[] {
  return [...article.querySelectorAll('img')].flatMap(image => {
    image.loading = 'eager';
    return image.complete ? [] : [image.decode().catch(() => undefined)];
  });
}

const delay = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
