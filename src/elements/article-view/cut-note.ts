import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../locale/msg.js';
import type {Article} from '../../reading/article.js';

/** Under a text that is shown in part: that it is, and where all of it stands. */
export function cutTemplate({url}: Article): TemplateResult {
  return html`<p class="status">
    ${msg('Bài viết quá dài nên ở đây chỉ hiện phần đầu.', {id: 'cut'})}
    ${url ? html`<a href=${url}>${msg('Xem đầy đủ ở trang gốc', {id: 'cut.original'})}</a>` : nothing}
  </p>`;
}
