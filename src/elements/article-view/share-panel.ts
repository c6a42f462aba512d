import {html, nothing, type TemplateResult} from 'lit';
import {msg, str} from '../../locale/msg.js';
import {canShare, copyLink, share, shareLinks, type ShareLink} from '../../tools/share.js';
import type {Reading} from './reading.js';

/** What the panel reads of the tools, and tells them. */
export interface ShareState {
  readonly reading: Reading | undefined;
  /** Whether the browser would not copy the address: it is then shown, to be copied by hand. */
  readonly isUncopied: boolean;
  readonly tell: (text: string) => void;
  readonly showAddress: () => void;
  readonly closeOnEscape: (event: KeyboardEvent) => void;
}

/** The ways to share an article: by the device's own menu where it has one, by its address, and by other sites. */
export function sharePanel(state: ShareState): TemplateResult | typeof nothing {
  const {reading, isUncopied, tell, showAddress, closeOnEscape} = state;
  if (!reading) return nothing;
  const {url} = reading;
  const shared = {title: reading.article.title, url};
  const copy = async (): Promise<void> => {
    if (await copyLink(url)) return tell(msg('Đã sao chép liên kết', {id: 'share.copied'}));
    showAddress();
    tell(msg(str`Không sao chép được. Địa chỉ bài viết: ${url}`, {id: 'share.uncopied'}));
  };
  return html`<div id="share-panel" class="panel" @keydown=${closeOnEscape}>
    <ul role="list">
      ${
        canShare()
          ? html`<li>
              <button type="button" @click=${() => void share(shared)}>
                ${msg('Chia sẻ qua ứng dụng khác', {id: 'share.device'})}
              </button>
            </li>`
          : nothing
      }
      <li>
        <button type="button" @click=${() => void copy()}>${msg('Sao chép liên kết', {id: 'share.copy'})}</button>
      </li>
      ${shareLinks(shared).map(link => html`<li>${linkTemplate(link)}</li>`)}
    </ul>
    ${isUncopied ? addressTemplate(url) : nothing}
  </div>`;
}

function addressTemplate(url: string): TemplateResult {
  const select = (event: Event): void => (event.target as HTMLInputElement).select();
  const label = msg('Địa chỉ bài viết', {id: 'share.address'});
  return html`<input readonly .value=${url} aria-label=${label} @focus=${select} />`;
}

function linkTemplate({to, href}: ShareLink): TemplateResult {
  if (to === 'email') return html`<a href=${href}>${msg('Gửi qua email', {id: 'share.email'})}</a>`;
  const text =
    to === 'zalo' ? msg('Chia sẻ qua Zalo', {id: 'share.zalo'}) : msg('Chia sẻ qua Facebook', {id: 'share.facebook'});
  return html`<a href=${href} target="_blank" rel="noopener noreferrer"
    >${text} <span class="note">${msg('(mở trong thẻ mới)', {id: 'new-tab'})}</span></a
  >`;
}
