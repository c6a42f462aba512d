import type {ArticlePage, NextPage} from './article.js';
import {plainName} from './dictionary.js';
import {safeUrl} from './safe-url.js';
import {isBag, type Bag} from './nested.js';
import {toNumber, toText} from './values.js';

/** What a list says about itself, by plain name, the surest names first. */
const TOTAL =
  /(?:^|search)(?:total(?:results(?:size)?|(?:item|row|record)?count|elements|docs|items|rows?|records?|hits|size|posts|articles|num|number)?|numitems|tong(?:so)?(?!.*trang$)(?:tin|bai|banghi|luong|dong)?.*|numfound|nbhits|filtercount|recordsfiltered|recordstotal|totalcount|found(?:posts|items)?|count|hits|inlinecount|odatacount|itemstotal)$/;

const PAGES =
  /^(?:total|nb|num|number|tong(?:so)?|so|last|max|maxnum)_?(?:of)?(?:pages?|trang)$|^(?:pages?count|pages|pagetotal|totalpage)$/;
const PAGE =
  /^(?:(?:current|trang)?_?(?:page|trang)(?:index|number|no|hientai|num|current)?|trangso|pagenum|number|current)$/;
const SIZE =
  /(?:^|search)(?:(?:items|results)?perpage|page_?size|limit|size|sodong|hitsperpage|itemsperpage|rows|take|maxresults|pagelimit|sobanghi(?:.*trang)?|perpage)$/;
const OFFSET = /^(?:skip|offset|start|from)$/;
const NEXT_URL = /^(?:(?:odata)?next(?:link|url|page|pageurl|href)?|more.*url)$/;
const CURSOR =
  /^(?:next)?(?:page)?(?:cursor|token)$|^(?:nextpagetoken|endcursor|nextcursor|continuation(?:token)?|after)$/;
/** Stored procedures say in every row how many there are. */
const IN_ROWS = /^(?:total|tong(?:so)?)_?(?:rows?|records?|count|banghi|dong)$|^(?:records?|rows?)(?:count|total)$/;
/** Objects beside the list that are about it. */
const ABOUT = /meta|thongtin|pag|batch|links?$|^feed$|^search|^info$|^hits$|^total$|trang|cursor|aggregate/;

/** Plain names and what stands under them. */
type Facts = Map<string, unknown>;

function collect(bag: Bag, facts: Facts, depth = 0): void {
  const add = (name: string, value: unknown): unknown => facts.has(name) || facts.set(name, value);
  for (const key of Object.keys(bag).slice(0, 100)) {
    const value = bag[key];
    const name = plainName(key);
    if (Array.isArray(value)) {
      const next: unknown = /^_?links?$/.test(key) && value.find(link => isBag(link) && link['rel'] === 'next');
      if (isBag(next)) facts.set('next', next['href']);
    } else if (isBag(value)) {
      const inner =
        value['href'] ??
        value['$t'] ??
        (name === 'next' ? (value['link'] ?? value['url']) : name === 'total' ? value['value'] : undefined);
      if (inner !== undefined && typeof inner !== 'object') add(name, inner);
      else if (depth < 3 && ABOUT.test(name)) collect(value, facts, depth + 1);
    } else if (value !== null) add(name, value);
  }
}

/** Reads what stands around a list about its pages. Nearer facts win over farther ones. */
export function readPaging(
  around: readonly Bag[],
  records: readonly unknown[],
  base: string | undefined,
): Omit<ArticlePage, 'articles'> {
  const count = records.length;
  const [row] = records;
  const facts: Facts = new Map();
  for (const bag of [...around].reverse()) collect(bag, facts);
  const all = [...facts];
  const number = (pattern: RegExp): number | undefined =>
    all.map(([name, value]) => (pattern.test(name) ? toNumber(value) : undefined)).find(value => value !== undefined);
  // jqGrid: {page, total, records}, where the total is of pages.
  const inAll = number(/^records$/);
  let total =
    inAll ??
    number(/^(?:filtercount|recordsfiltered|itotaldisplayrecords)$/) ??
    number(/^total(?:count)?$/) ??
    number(TOTAL) ??
    (isBag(row) ? toNumber(row[Object.keys(row).find(key => IN_ROWS.test(plainName(key))) ?? '']) : undefined);
  const size = number(SIZE);
  const page = number(PAGE);
  const offset = number(OFFSET);
  const hasNext = all.find(([name]) => /^has(?:next|more)(?:page)?$|^more$/.test(name))?.[1];
  const pagesOf = (): number | undefined =>
    number(inAll === undefined ? PAGES : /^total$/) ??
    (total !== undefined && size && size >= count ? Math.ceil(total / size) : undefined);

  const said = (): NextPage | undefined => {
    for (const [name, value] of all) {
      const text = NEXT_URL.test(name) ? toText(value) : '';
      if (/^[1-9]\d*$/.test(text)) return {kind: 'page', value: text};
      const url = /\D/.test(text) && /[/?]/.test(text) ? safeUrl(value, base) : undefined;
      if (url) return {kind: 'url', value: url};
    }
    if (hasNext === false || facts.get('last') === true) return undefined;
    for (const [name, value] of all) {
      const text = CURSOR.test(name) || name === 'offset' ? toText(value) : '';
      if (text && (name !== 'offset' || /\D/.test(text))) return {kind: 'cursor', value: text};
    }
    const pages = pagesOf() ?? 0;
    if (page !== undefined) {
      // Counted from 0, the last page is one before the number of pages.
      const last = page === 0 || facts.has('nbpages') || facts.has('pageable') ? pages - 1 : pages;
      return hasNext === true || page < last ? {kind: 'page', value: `${page + 1}`} : undefined;
    }
    const after = (offset ?? NaN) + (size ?? NaN);
    return after < (total ?? 0) ? {kind: 'offset', value: `${after}`} : undefined;
  };
  const next = said();
  // "count" may also be of this page alone.
  if (total === count && (next ?? facts.get('hasmore') === true)) total = undefined;
  const pageCount = pagesOf();
  return {
    ...(total !== undefined && {total}),
    ...(pageCount !== undefined && {pageCount}),
    ...(next && {next}),
  };
}
