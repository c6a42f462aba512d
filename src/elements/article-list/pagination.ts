import {html, nothing, type TemplateResult} from 'lit';
import {msg, str} from '../../locale/msg.js';

export interface Pagination {
  /** From 1. */
  readonly page: number;
  /** Absent where the endpoint does not say. */
  readonly pageCount: number | undefined;
  readonly hasNext: boolean;
  /** What tells the navigation from those of other lists, put behind its name. */
  readonly suffix: string;
  /** Address of a page of the list; none where the page's address does not hold it. */
  readonly href: (page: number) => string | undefined;
  readonly onGo: (event: MouseEvent, page: number) => void;
}

/** Navigation between the pages of a list. */
export function pagination(state: Pagination): TemplateResult | typeof nothing {
  const {page, pageCount, hasNext, suffix} = state;
  if (page === 1 && !hasNext) return nothing;
  const isFirst = page === 1;
  return html`
    <nav part="more" class="pages" aria-label=${msg('Phân trang', {id: 'pages'}) + suffix}>
      <ul role="list">
        ${isFirst ? nothing : item(state, 1, msg('Trang đầu', {id: 'page.first'}))}
        ${isFirst ? nothing : item(state, page - 1, msg('Trang trước', {id: 'page.previous'}))}
        <li>${current(page, pageCount)}</li>
        ${hasNext ? item(state, page + 1, msg('Trang sau', {id: 'page.next'})) : nothing}
        ${pageCount && page < pageCount ? item(state, pageCount, msg('Trang cuối', {id: 'page.last'})) : nothing}
      </ul>
    </nav>
  `;
}

/** Which page is shown, as it is read out. */
export function pageText(page: number, pageCount: number | undefined): string {
  return pageCount
    ? msg(str`Trang ${page} trên ${pageCount}`, {id: 'page.heard'})
    : msg(str`Trang ${page}`, {id: 'page'});
}

function current(page: number, pageCount: number | undefined): TemplateResult {
  // A slash is read as "gạch chéo" or not at all.
  const heard = pageText(page, pageCount);
  const seen = pageCount ? msg(str`Trang ${page}/${pageCount}`, {id: 'page.seen'}) : heard;
  return html`<span class="current" aria-current="page"
    ><span aria-hidden="true">${seen}</span><span class="unseen">${heard}</span></span
  >`;
}

function item({suffix, href, onGo}: Pagination, page: number, text: string): TemplateResult {
  const address = href(page);
  const go = (event: MouseEvent): void => onGo(event, page);
  const name = suffix ? text + suffix : nothing;
  return html`<li>
    ${
      address
        ? html`<a class="button" href=${address} aria-label=${name} @click=${go}>${text}</a>`
        : html`<button type="button" aria-label=${name} @click=${go}>${text}</button>`
    }
  </li>`;
}
