import {makeSnippet, readHash, type Refusal, type Snippet} from '../snippet.js';

const MOST_LETTERS = 100_000;
const TAGS = 'tin-news-ticker,tin-article-list,tin-article-card,tin-category-list,tin-article-view';

/** Reads code made earlier: a tag, a `div data-tin`, an iframe, or the address of this page. */
export function readSnippet(code: string, base: string): Snippet | Refusal {
  const text = code.trim();
  if (/^https?:\S+#[\w-]+\?/.test(text)) return readHash(new URL(text).hash, base);
  // Nothing in a parsed document runs or is fetched. The leading element keeps Chromium's parser quick.
  const page = new DOMParser().parseFromString(`<body>${text.slice(0, MOST_LETTERS)}`, 'text/html');
  const frame = page.querySelector('iframe[src*="embed.html#"]');
  if (frame) return readHash(/#.*$/s.exec(frame.getAttribute('src') ?? '')?.[0] ?? '', base);
  const element = page.querySelector(`${TAGS},[data-tin]:not([data-tin=source],[data-tin=text-size])`);
  if (!element) return {refused: text.slice(0, 60)};
  const id = read(element, 'source');
  const source = id ? page.getElementById(id) : element.parentElement?.closest('tin-source,[data-tin=source]');
  const name = element.getAttribute('data-tin') ?? element.localName.replace('tin-', '');
  return makeSnippet(name, [...(source ? pairs(source) : []), ...pairs(element)], base);
}

const read = (element: Element, name: string): string | null =>
  element.getAttribute(name) ?? element.getAttribute(`data-${name}`);

const pairs = (element: Element): (readonly [string, string])[] =>
  [...element.attributes].map(({name, value}) => [name.replace(/^data-/, ''), value] as const);
