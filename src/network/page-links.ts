import type {PageLinks} from './answer.js';

const numberOf = (headers: Headers, names: readonly string[]): number | undefined => {
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null && /^\d+$/.test(value)) return Number(value);
  }
  return undefined;
};

/** What the headers of an answer say about paging: WordPress' own, `X-Total-Count`, and `Link: <…>; rel="next"`. */
export function pageLinksOf(headers: Headers): PageLinks {
  const total = numberOf(headers, ['x-wp-total', 'x-total-count', 'x-total']);
  const pageCount = numberOf(headers, ['x-wp-totalpages', 'x-total-pages']);
  const next = /<([^>]*)>[^<]*;\s*rel\s*=\s*"?[^",;]*\bnext\b/i.exec(headers.get('link') ?? '')?.[1];
  return {...(total !== undefined && {total}), ...(pageCount !== undefined && {pageCount}), ...(next && {next})};
}
