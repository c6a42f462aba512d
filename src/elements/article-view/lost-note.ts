import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../locale/msg.js';
import type {Article} from '../../reading/article.js';

/** The cleaning could not be loaded: the bare words are shown, and the way to all of the article. */
export function lostTemplate({url}: Article, onRetry: () => void): TemplateResult {
  return html`<p class="status">
    ${plainNote()}
    <button part="retry" type="button" @click=${onRetry}>${msg('Thử lại', {id: 'retry'})}</button>
    ${url ? html`<a href=${url}>${msg('Xem bài gốc', {id: 'original'})}</a>` : nothing}
  </p>`;
}

export const plainNote = (): string =>
  msg('Chưa tải được hình ảnh và cách trình bày của bài viết, nên ở đây chỉ có chữ.', {id: 'body.plain'});
