import type {ArticlePage, NextPage} from './article.js';
import {plainName} from './field-names.js';
import {isObject, keysOf, type Json} from './references.js';
import {safeUrl} from './safe-url.js';

type Paging = Omit<ArticlePage, 'articles'>;

const TOTAL =
  /^(?:total|total(?:count|results?|rows?|elements|docs|items?|records?|number|entries|size)|nbhits|count|filtercount|tong|tongso\w*|tongbanghi|sobanghi|recordcount|recordstotal|numfound|hits|opensearchtotalresults|found|tongtin)$/;
const PAGES =
  /^(?:totalpages?|pagecount|pages?count|lastpage|nbpages|sotrang|tongsotrang|tongtrang|numpages|pages|maxpage|pagetotal)$/;
const PAGE = /^(?:page|currentpage|pageindex|pagenumber|pageno|trang|tranghientai|trangso|number|current)$/;
const SIZE =
  /^(?:perpage|pagesize|limit|size|itemsperpage|hitsperpage|sodong|soluong|sobanghimoitrang|opensearchitemsperpage|rows|take|pagelimit)$/;
const OFFSET = /^(?:skip|offset|start|from)$/;
const NEXT_URL = /^(?:next|nexturl|nextpageurl|nextlink|odatanextlink|moretopicsurl|nexthref|nextpagelink)$/;
const CURSOR = /^(?:nextpagetoken|nextcursor|endcursor|cursor|continuation(?:token)?|nexttoken|nextpageid)$/;

/** What an answer says about the pages of its list. */
export function readPaging(root: unknown, listKeys: readonly string[], base: string | undefined): Paging {
  const facts = collect(root, listKeys);
  const number = (name: RegExp): number | undefined =>
    facts.find(([key, value]) => name.test(key) && isCount(value))?.[1] as never;
  const text = (name: RegExp): unknown => facts.find(([key, value]) => name.test(key) && value)?.[1];
  // What a filter leaves is the total that a reader is told.
  const total = toNumber(number(/^filtercount$/) ?? number(TOTAL));
  const size = toNumber(number(SIZE));
  const said = toNumber(number(PAGES));
  const pageCount = said ?? (total !== undefined && size ? Math.ceil(total / size) : undefined);
  const next = nextOf();
  return {
    ...(total !== undefined && {total}),
    ...(pageCount !== undefined && {pageCount}),
    ...(next && {next}),
  };

  function nextOf(): NextPage | undefined {
    const address = text(NEXT_URL);
    const url = typeof address === 'string' && /[/?]/.test(address) ? safeUrl(address, base) : undefined;
    if (url) return {kind: 'url', value: url};
    const cursor = text(CURSOR);
    if (
      typeof cursor === 'string' &&
      text(/^hasnextpage$/) !== false &&
      !facts.some(([key, value]) => key === 'hasnextpage' && value === false)
    )
      return {kind: 'cursor', value: cursor};
    const named = toNumber(number(/^(?:next|nextpage)$/));
    if (named !== undefined) return {kind: 'page', value: String(named)};
    const page = toNumber(number(PAGE));
    if (page !== undefined && pageCount !== undefined) {
      // The first page is 0 for some: what they call it says so, or nothing does.
      const isLast = page === 0 ? pageCount <= 1 : page >= pageCount;
      return isLast ? undefined : {kind: 'page', value: String(page + 1)};
    }
    const offset = toNumber(number(OFFSET));
    if (offset !== undefined && size && total !== undefined && offset + size < total)
      return {kind: 'offset', value: String(offset + size)};
    return undefined;
  }
}

/** Everything beside the list, nearest to it first: names with their plain values. */
function collect(root: unknown, listKeys: readonly string[]): (readonly [name: string, value: unknown])[] {
  const facts: (readonly [string, unknown])[] = [];
  const chain: Json[] = [];
  let at: unknown = root;
  for (const key of listKeys) {
    if (isObject(at)) chain.unshift(at);
    at = isObject(at) || Array.isArray(at) ? (at as Json)[key] : undefined;
    if (typeof at === 'string') break;
  }
  if (chain.length === 0 && isObject(root)) chain.push(root);
  for (const object of chain) add(object, object === root && chain.length > 1 ? 1 : 2, listKeys);
  return facts;

  function add(object: Json, depth: number, skip: readonly string[]): void {
    const inner: Json[] = [];
    for (const key of keysOf(object)) {
      const value = object[key];
      const name = plainName(key.replace(/^@|^__/, ''));
      if (isObject(value)) {
        const wrapped = value['$t'] ?? value['href'];
        if (wrapped !== undefined) facts.push([name, wrapped]);
        else if (
          /^(?:meta|page|paging|pagination|links?|pageinfo|paginginfo|pager|phantrang|page_?meta|_?links)$/.test(name)
        )
          inner.push(value);
      } else if (!Array.isArray(value)) facts.push([name, value]);
      else if (name === 'link')
        for (const one of value) if (isObject(one) && one['rel'] === 'next') facts.push(['next', one['href']]);
    }
    if (depth > 0) for (const one of inner) add(one, depth - 1, skip);
  }
}

const isCount = (value: unknown): boolean =>
  (typeof value === 'number' && value >= 0) || (typeof value === 'string' && /^\d+$/.test(value));
const toNumber = (value: unknown): number | undefined =>
  value === undefined || value === null ? undefined : Number(value);
