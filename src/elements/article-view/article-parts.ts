import {html, nothing, type TemplateResult} from 'lit';
import {currentLocale, msg, str} from '../../locale/msg.js';
import type {Article} from '../../reading/article.js';
import {dateText, timeTag} from '../../shared/date-text.js';

/** The categories, above the title. */
export function categoriesTemplate({categories}: Article): TemplateResult | typeof nothing {
  if (categories.length === 0) return nothing;
  const label = msg('Chuyên mục:', {id: 'category'});
  return html`<p part="category"><span class="unseen">${label} </span>${categories.join(', ')}</p>`;
}

/** When it was published and changed, and how often it was read: each where it is known. */
export function metaTemplate({publishedAt, updatedAt, views}: Article): TemplateResult | typeof nothing {
  const published = publishedAt && dateText(publishedAt) ? publishedAt : undefined;
  const updated = updatedAt !== publishedAt && updatedAt && dateText(updatedAt) ? updatedAt : undefined;
  if (!published && !updated && views === undefined) return nothing;
  const count = views?.toLocaleString(currentLocale());
  return html`
    <p part="meta">
      ${published ? html`<span>${publishedLabel(published)} ${timeTag(published, 'default')}</span>` : nothing}
      ${updated ? html`<span>${updatedLabel(updated)} ${timeTag(updated, 'default')}</span>` : nothing}
      ${count === undefined ? nothing : html`<span>${msg('Lượt xem:', {id: 'views'})} ${count}</span>`}
    </p>
  `;
}

/** Who wrote it, where it comes from, and how to name the source. */
export function creditsTemplate({author, source}: Article, site: string | undefined): TemplateResult {
  const label = msg('Tác giả:', {id: 'author'});
  const reuse = site && msg(str`Ghi rõ nguồn “${site}” khi phát hành lại thông tin từ trang này.`, {id: 'reuse'});
  return html`
    ${author ? html`<p part="author"><span class="unseen">${label} </span>${author}</p>` : nothing}
    ${source ? html`<p part="source">${msg('Nguồn:', {id: 'source'})} ${source}</p>` : nothing}
    ${reuse ? html`<p part="reuse">${reuse}</p>` : nothing}
  `;
}

/** "lúc" is said of an hour, "ngày" of a day. */
const publishedLabel = (iso: string): string =>
  iso.includes('T') ? msg('Đăng lúc', {id: 'published'}) : msg('Đăng ngày', {id: 'published.day'});
const updatedLabel = (iso: string): string =>
  iso.includes('T') ? msg('Cập nhật lúc', {id: 'updated'}) : msg('Cập nhật ngày', {id: 'updated.day'});
