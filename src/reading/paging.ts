import type {ArticlePage, NextPage} from './article.js';
import {plainName} from './dictionary.js';
import {safeUrl} from './safe-url.js';
import {isBag, type Bag} from './nested.js';
import {toNumber, toText} from './values.js';

/** What a list says about itself, by plain name, the surest names first. */
const TOTAL =
  /(?:^|search)(?:total(?:results(?:size)?|count|elements|docs|items|rows?|records?|hits|size|posts|articles|num|number)?|tong(?:so)?(?:tin|bai|banghi|luong|dong)?.*|numfound|nbhits|filtercount|recordsfiltered|recordstotal|totalcount|found(?:posts|items)?|count|hits|inlinecount|odatacount)$/;

const PAGES =
  /^(?:total|nb|num|number|tongso|so|last|max|maxnum)_?(?:of)?(?:pages?|trang)$|^(?:pages?count|pages|pagetotal|totalpage)$/;
const PAGE = /^(?:(?:current|trang)?_?(?:page|trang)(?:index|number|no|hientai|num|current)?|trangso|pagenum|number)$/;
const SIZE =
  /(?:^|search)(?:(?:items|results)?perpage|page_?size|limit|size|sodong|hitsperpage|itemsperpage|rows|take|maxresults|pagelimit|sobanghi|perpage)$/;
const OFFSET = /^(?:skip|offset|start|from)$/;
const NEXT_URL = /^(?:(?:odata)?next(?:link|url|page|pageurl|href)?|more.*url)$/;
const CURSOR =
  /^(?:next)?(?:page)?(?:cursor|token)$|^(?:nextpagetoken|endcursor|nextcursor|continuation(?:token)?|after)$/;
/** Objects beside the list that are about it. */
const ABOUT = /meta|pag|links?$|^feed$|^search|^info$|^hits$|^total$|trang|cursor|aggregate/;

type Facts = Map<string, unknown>;

function collect(bag: Bag, facts: Facts, depth = 0): void {
  for (const key of Object.keys(bag).slice(0, 100)) {
    const value = bag[key];
    const name = plainName(key);
    if (Array.isArray(value) && /^_?links?$/.test(key)) {
      const next: unknown = value.find(link => isBag(link) && link['rel'] === 'next');
      if (isBag(next)) facts.set('next', next['href']);
      continue;
    }
    if (isBag(value)) {
      const inner =
        value['href'] ??
        value['$t'] ??
        (name === 'next' ? (value['link'] ?? value['url']) : undefined) ??
        (name === 'total' ? value['value'] : undefined);
      if (inner !== undefined && typeof inner !== 'object') {
        if (!facts.has(name)) facts.set(name, inner);
      } else if (depth < 3 && ABOUT.test(name)) collect(value, facts, depth + 1);
    } else if (!Array.isArray(value) && value !== null && !facts.has(name)) facts.set(name, value);
  }
}

/** Reads what stands around a list about its pages. Nearer facts win over farther ones. */
export function readPaging(
  around: readonly Bag[],
  count: number,
  base: string | undefined,
): Omit<ArticlePage, 'articles'> {
  const facts: Facts = new Map();
  for (const bag of [...around].reverse()) collect(bag, facts);
  const names = [...facts.keys()];
  const number = (pattern: RegExp): number | undefined => {
    const found = names.filter(name => pattern.test(name)).map(name => toNumber(facts.get(name)));
    return found.find(value => value !== undefined);
  };
  let total = number(/^(?:filtercount|recordsfiltered)$/) ?? number(/^total(?:count)?$/) ?? number(TOTAL);
  const size = number(SIZE);
  const page = number(PAGE);
  const offset = number(OFFSET);
  const said = number(PAGES);
  const next = nextOf();
  // "count" may also be of this page alone.
  if (total === count && (next || facts.get('hasmore') === true)) total = undefined;
  const pageCount = countPages();
  return {
    ...(total !== undefined && {total}),
    ...(pageCount !== undefined && {pageCount}),
    ...(next && {next}),
  };

  function countPages(): number | undefined {
    return said ?? (total !== undefined && size && size >= count ? Math.ceil(total / size) : undefined);
  }

  function nextOf(): NextPage | undefined {
    for (const name of names) {
      if (!NEXT_URL.test(name)) continue;
      const value = facts.get(name);
      const text = toText(value);
      if (/^\d+$/.test(text)) {
        if (Number(text)) return {kind: 'page', value: text};
        continue;
      }
      const url = typeof value === 'string' && /[/?]/.test(value) ? safeUrl(value, base) : undefined;
      if (url) return {kind: 'url', value: url};
    }
    const hasNext = [...facts].find(([name]) => /^has(?:next|more)(?:page)?$|^more$/.test(name))?.[1];
    if (hasNext === false) return undefined;
    for (const name of names) {
      const text = CURSOR.test(name) || name === 'offset' ? toText(facts.get(name)) : '';
      if (text && (name !== 'offset' || /\D/.test(text))) return {kind: 'cursor', value: text};
    }
    const pageCount = countPages();
    if (page !== undefined) {
      // Counted from 0, the last page is one before the number of pages.
      const isFromZero = page === 0 || names.includes('nbpages') || names.includes('pageable');
      if (hasNext === true || (pageCount !== undefined && page + (isFromZero ? 1 : 0) < pageCount))
        return {kind: 'page', value: `${page + 1}`};
      return undefined;
    }
    if (offset !== undefined && size !== undefined && total !== undefined && offset + size < total)
      return {kind: 'offset', value: `${offset + size}`};
    return undefined;
  }
}
