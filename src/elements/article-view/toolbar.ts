import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../locale/msg.js';
import {canPrint, canSave} from '../../tools/abilities.js';
import type {Contrast} from '../../tools/contrast.js';
import type {Player} from '../../tools/player.js';
import type {ReadingTools} from './reading-tools.js';

/** Every tool there is, in the order they stand in. */
export const TOOLS = 'text-size contrast listen print save share';

/** The tools that were asked for and that the browser has, in one group. With none of them, only those of the page. */
export function toolbar(tools: ReadingTools, wanted: ReadonlySet<string>): TemplateResult {
  const shown = [
    wanted.has('text-size') && html`<tin-text-size></tin-text-size>`,
    wanted.has('contrast') && button(contrastAction(tools.contrast), () => tools.changeContrast()),
    wanted.has('listen') && tools.canListen && listenTemplate(tools),
    wanted.has('print') && canPrint() && button(msg('In bài viết', {id: 'print'}), () => void tools.print()),
    wanted.has('save') && canSave() && button(msg('Lưu bài viết', {id: 'save'}), () => void tools.save()),
    wanted.has('share') && shareButton(tools),
  ].filter(Boolean);
  const slot = html`<slot name="tools"></slot>`;
  if (shown.length === 0) return slot;
  return html`
    <div part="tools" role="group" aria-label=${msg('Công cụ đọc bài', {id: 'tools'})}>
      <div class="row">${shown}${slot}</div>
      ${tools.playerPanel?.(tools)} ${tools.panel?.(tools)}
      ${tools.note ? html`<p class="note">${tools.note}</p>` : nothing}
    </div>
  `;
}

const button = (text: string, onPress: () => void): TemplateResult =>
  html`<button part="tool" type="button" @click=${onPress}>${text}</button>`;

/** The name tells what a press does. */
function contrastAction(contrast: Contrast): string {
  switch (contrast) {
    case 'normal':
      return msg('Tăng tương phản', {id: 'contrast.high'});
    case 'high':
      return msg('Nền tối', {id: 'contrast.dark'});
    default:
      return msg('Trở về màu mặc định', {id: 'contrast.normal'});
  }
}

function listenTemplate(tools: ReadingTools): TemplateResult {
  return html`<button
    part="tool"
    type="button"
    id="listen"
    @pointerenter=${tools.warm}
    @focus=${tools.warm}
    @click=${() => void tools.toggleListen()}
  >
    ${listenAction(tools.player)}
  </button>`;
}

function listenAction(player: Player | undefined): string {
  switch (player?.state) {
    case 'speaking':
      return msg('Tạm dừng đọc', {id: 'listen.pause'});
    case 'paused':
      return msg('Tiếp tục đọc', {id: 'listen.resume'});
    default:
      return msg('Nghe bài viết', {id: 'listen'});
  }
}

function shareButton(tools: ReadingTools): TemplateResult {
  const isOpen = tools.panel !== undefined;
  return html`<button
    part="tool"
    type="button"
    id="share"
    aria-expanded=${isOpen}
    aria-controls=${isOpen ? 'share-panel' : nothing}
    @click=${() => void tools.toggleShare()}
    @keydown=${tools.closeOnEscape}
  >
    ${msg('Chia sẻ', {id: 'share'})}
  </button>`;
}

/** Tells the webmaster of tools that there are not. */
export function warnOfUnknownTools(wanted: ReadonlySet<string>): void {
  const unknown = [...wanted].filter(word => word && !`${TOOLS} none`.split(' ').includes(word)).join(' ');
  if (unknown) void import('./advice.js').then(({adviseOnTools}) => adviseOnTools(unknown, TOOLS));
}
