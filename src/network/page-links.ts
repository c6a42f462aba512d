import type {PageLinks} from './answer.js';

const numberIn = (headers: Headers, name: RegExp): number | undefined => {
  for (const [key, value] of headers) if (name.test(key) && /^\d+$/.test(value)) return +value;
  return undefined;
};

/** What the headers of an answer say about paging: WordPress' own, others' like them, and `Link: <…>; rel="next"`. */
export function pageLinksOf(headers: Headers): PageLinks {
  const next = /<([^>]*)>[^<]*;\s*rel\s*=\s*"?[^",;]*\bnext\b/i.exec(headers.get('link') ?? '')?.[1];
  const total = numberIn(headers, /^x-(wp-)?total(-count)?$/);
  const pageCount = numberIn(headers, /^x-(wp-)?total-?pages$/);
  return {...(total !== undefined && {total}), ...(pageCount !== undefined && {pageCount}), ...(next && {next})};
}
