import {articles} from '../sample/sample-data.js';
import type {SampleArticle, SampleCategory} from '../sample/sample-types.js';
import {fold} from '../sample/text.js';
import {findCategory, findShape, type Shape} from './shapes.js';

/** What the portal's server makes of an address, so that the page says the same with and without JavaScript. */
export interface Visit {
  readonly shape: Shape;
  /** `?ban=cdn`: the built script instead of the sources. */
  readonly built: boolean;
  /** The article asked for, `'missing'` where there is none of that id. */
  readonly article?: SampleArticle | 'missing';
  readonly category?: SampleCategory;
  readonly words: string;
  readonly page: number;
  readonly pageCount: number;
  /** The articles of the page of the list. */
  readonly listed: readonly SampleArticle[];
  /** An address of this portal with other values; `undefined` takes one away. */
  link(changes: Readonly<Record<string, string | undefined>>): string;
}

/** Articles on a page of the list. */
export const PAGE_SIZE = 6;

/** Reads the portal's address: `?he=` shape, `?bai=` article, `?chuyen-muc=` category, `?trang=` page, `?tu-khoa=` words. */
export function readVisit(address: string, built: boolean): Visit {
  const {searchParams: query} = new URL(address);
  const shape = findShape(query.get('he'));
  const category = findCategory(query.get('chuyen-muc'));
  const words = query.get('tu-khoa')?.trim() ?? '';
  const found = articles.filter(
    article =>
      (!category || article.categories.includes(category)) &&
      fold(words)
        .split(/\s+/)
        .every(word => fold(`${article.title} ${article.summary ?? ''} ${article.text}`).includes(word)),
  );
  const pageCount = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(pageCount, Math.max(1, Number(query.get('trang')) || 1));
  const id = query.get('bai');
  return {
    shape,
    built: built || query.get('ban') === 'cdn',
    words,
    page,
    pageCount,
    listed: found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    ...(category && {category}),
    ...(id !== null && {article: articles.find(article => shape.idOf(article) === id) ?? 'missing'}),
    link: changes => linkFrom(query, changes),
  };
}

const KEPT = ['he', 'ban', 'chuyen-muc', 'tu-khoa'];

function linkFrom(query: URLSearchParams, changes: Readonly<Record<string, string | undefined>>): string {
  const next = new URLSearchParams();
  for (const name of KEPT) {
    const value = query.get(name);
    if (value !== null) next.set(name, value);
  }
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString();
  return text ? `/?${text}` : '/';
}
