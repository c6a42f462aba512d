import {msg} from '../locale/msg.js';
import type {Article} from '../reading/article.js';
import {altText} from './alt-text.js';
import {dateText} from './date-text.js';
import {headingTag} from './heading.js';
import {titleOf} from './title-of.js';
import type {CardShape} from './waiting-card.js';

/** What a card shows, and how. */
export interface CardOptions extends CardShape {
  readonly headingLevel: number;
  readonly href: string | undefined;
  /** Mark it "Mới". */
  readonly isNew?: boolean;
  /** Leave the date out. */
  readonly noDate?: boolean;
  /** Leave the category out. */
  readonly noCategory?: boolean;
}

/** What may differ between two cards of the same parts. */
const ATTRIBUTES = ['href', 'datetime', 'alt', 'src'];

const patterns = new Map<string, HTMLElement>();

/**
 * One article as a card. The only link is the title; it covers the whole card, and its name is the title alone. The
 * image comes after the text, where its heading has been heard, and is put first by the style sheet.
 *
 * Nodes and no template: a list holds up to thousands of cards, and what a template remembers of each took more memory
 * than the card, and as long to compare again as to draw it. What is pressed in cards is heard by the element around
 * them (`whole-card.ts`).
 *
 * @param old The card that stands there. It is brought up to date and given back where it has the same parts, so that
 *   a link keeps its focus and an image is not loaded again.
 */
export function drawCard(article: Article, options: CardOptions, old?: HTMLElement): HTMLElement {
  const {href, hasImage, hasSummary} = options;
  const tag = headingTag(options.headingLevel);
  if (!patterns.has(tag)) patterns.set(tag, makePattern(tag));
  const card = patterns.get(tag)?.cloneNode(true) as HTMLElement;
  const [text, box] = partsOf(card);
  const [title, meta, summary] = partsOf(text);
  const [mark, date, category] = partsOf(meta);
  const [link, words] = partsOf(title);

  fill(link, href && titleOf(article));
  link.setAttribute('href', href ?? '');
  fill(words, !href && titleOf(article));
  fill(mark, options.isNew && msg('Mới', {id: 'new'}));
  fill(date, !options.noDate && article.publishedAt && dateText(article.publishedAt, 'card'));
  date.setAttribute('datetime', article.publishedAt ?? '');
  fill(category, !options.noCategory && article.categories[0]);
  if (!meta.firstChild) meta.remove();
  fill(summary, hasSummary && article.summary);
  if (hasImage && article.image) {
    const image = box.firstElementChild as HTMLImageElement;
    image.alt = altText(article);
    image.src = secureSrc(article.image.src);
  } else box.remove();
  return old ? renew(old, card) : card;
}

/** Its first children: a live list of them, which `children` would be, would stay with the element. */
function partsOf(element: Element): [HTMLElement, HTMLElement, HTMLElement] {
  const first = element.firstElementChild as HTMLElement;
  const second = first.nextElementSibling as HTMLElement;
  return [first, second, second.nextElementSibling as HTMLElement];
}

function fill(element: HTMLElement, text: string | false | undefined): void {
  if (text) element.textContent = text;
  else element.remove();
}

/** A card with all the parts that there may be. How an image is to be loaded is said before what. */
const makePattern = (tag: string): HTMLElement =>
  make('article', {part: 'card', class: 'card'}, [
    make('div', {class: 'text'}, [
      make(tag, {part: 'title'}, [
        // Not draggable: who drags over the title selects it.
        make('a', {part: 'link', class: 'lines', draggable: 'false'}),
        make('span', {class: 'lines'}),
      ]),
      make('p', {part: 'meta', class: 'meta'}, [
        make('span', {part: 'new', class: 'new'}),
        make('time', {part: 'date'}),
        make('span', {part: 'category'}),
      ]),
      make('p', {part: 'summary', class: 'summary'}),
    ]),
    // The box keeps its size when the picture does not come. An article without a picture has no box: an empty one
    // would say that something is missing.
    make('div', {part: 'image', class: 'image'}, [make('img', {loading: 'lazy', decoding: 'async'})]),
  ]);

function make(tag: string, attributes: Readonly<Record<string, string>>, children: readonly Node[] = []): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) element.appendChild(child);
  return element;
}

/** The old card with what is in the new one; the new one itself where it has other parts. */
function renew(old: HTMLElement, card: HTMLElement): HTMLElement {
  const ours = [...old.querySelectorAll('*')];
  const theirs = [...card.querySelectorAll('*')];
  const isAlike = ({localName, part}: Element, i: number): boolean =>
    localName === theirs[i]?.localName && part.value === theirs[i].part.value;
  if (ours.length !== theirs.length || !ours.every(isAlike)) return card;
  ours.forEach((mine, i) => {
    const other = theirs[i];
    if (!other) return;
    for (const name of ATTRIBUTES) {
      const value = other.getAttribute(name);
      if (value !== null && value !== mine.getAttribute(name)) mine.setAttribute(name, value);
    }
    if (!mine.firstElementChild && mine.textContent !== other.textContent) mine.textContent = other.textContent;
  });
  return old;
}

/** Browsers refuse http images on an https page; most servers have them under https as well. */
const secureSrc = (src: string): string => (location.protocol === 'https:' ? src.replace(/^http:/, 'https:') : src);
