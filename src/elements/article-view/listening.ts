import {html, nothing, type TemplateResult} from 'lit';
import {msg, str} from '../../locale/msg.js';
import type {Player, PlayerError} from '../../tools/player.js';
import type {Reading} from './reading.js';

export {createPlayer} from '../../tools/listen.js';

/** Speeds to choose from. */
const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 2];

/** What the panel reads of the tools. */
export interface Listening {
  readonly player: Player | undefined;
  readonly reading: Reading | undefined;
}

/** What is being read, how fast, and the button that ends it. */
export function playerPanel({player, reading}: Listening): TemplateResult | typeof nothing {
  if (!player || player.state === 'idle') return nothing;
  const title = reading?.article.title ?? '';
  const setRate = (event: Event): void => void (player.rate = Number((event.target as HTMLSelectElement).value));
  const stop = (event: Event): void => {
    // The button goes; the one that begins again stays.
    const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
    player.stop();
    root.getElementById('listen')?.focus();
  };
  return html`
    <div class="row player">
      <span>${msg(str`Đang đọc: ${title}`, {id: 'listen.now'})}</span>
      <button part="tool" type="button" @click=${stop}>${msg('Dừng đọc', {id: 'listen.stop'})}</button>
      <label
        >${msg('Tốc độ đọc', {id: 'listen.rate'})}
        <select @change=${setRate}>
          ${SPEEDS.map(rate => html`<option value=${rate} ?selected=${rate === player.rate}>${rateText(rate)}</option>`)}
        </select></label
      >
    </div>
  `;
}

/** Why nothing is heard. */
export function playerErrorText(error: PlayerError): string {
  switch (error) {
    case 'no-voice':
      return msg('Thiết bị này chưa có giọng đọc tiếng Việt.', {id: 'listen.no-voice'});
    case 'unsupported':
      return msg('Trình duyệt này không hỗ trợ đọc bài.', {id: 'listen.unsupported'});
    case 'network':
      return msg('Giọng đọc cần kết nối mạng. Vui lòng thử lại.', {id: 'listen.network'});
    default:
      return msg('Không đọc được bài viết. Vui lòng thử lại.', {id: 'listen.failed'});
  }
}

/** "1,25 lần": a comma, as Vietnamese writes it. */
function rateText(rate: number): string {
  const times = String(rate).replace('.', ',');
  return rate === 1 ? msg('Bình thường', {id: 'listen.rate-1'}) : msg(str`${times} lần`, {id: 'listen.rate-times'});
}
