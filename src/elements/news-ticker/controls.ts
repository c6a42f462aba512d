import {html, type TemplateResult} from 'lit';
import {msg, str} from '../../locale/msg.js';

/** The buttons to the headlines before and after, and which of how many is shown. */
export function turns(
  current: number,
  count: number,
  hasPosition: boolean,
  turn: (by: 1 | -1) => void,
): TemplateResult {
  const place = current + 1;
  const heard = msg(str`Tin ${place} trên ${count}`, {id: 'ticker.position'});
  const position = html`
    <span part="position"><span aria-hidden="true">${place}/${count}</span><span class="unseen">${heard}</span></span>
  `;
  return html`
    ${turnButton('previous', msg('Tin trước', {id: 'ticker.previous'}), 'M8 1L3 6l5 5', () => turn(-1))}
    ${hasPosition ? position : ''}
    ${turnButton('next', msg('Tin sau', {id: 'ticker.next'}), 'M4 1l5 5-5 5', () => turn(1))}
  `;
}

function turnButton(part: string, name: string, path: string, onPress: () => void): TemplateResult {
  return html`
    <button part=${part} type="button" aria-label=${name} @click=${onPress}>
      <svg viewBox="0 0 12 12" aria-hidden="true"><path d=${path} /></svg>
    </button>
  `;
}

/** The button that starts and stops the movement. */
export function playButton(isPaused: boolean, onPress: () => void): TemplateResult {
  const text = isPaused ? msg('Cho tin chạy', {id: 'ticker.play'}) : msg('Tạm dừng chạy tin', {id: 'ticker.pause'});
  return html`<button part="play" type="button" @click=${onPress}>${text}</button>`;
}

/** The button that opens and closes the list of all headlines. */
export function allButton(isOpen: boolean, onPress: () => void): TemplateResult {
  return html`
    <button part="all" type="button" aria-expanded=${isOpen} @click=${onPress}>
      ${isOpen ? msg('Thu gọn', {id: 'ticker.less'}) : msg('Xem tất cả', {id: 'ticker.all'})}
    </button>
  `;
}

/** The button that shows headlines which have come since; while there are none it only keeps its room. */
export function newButton(count: number, onPress: () => void): TemplateResult {
  return html`
    <button part="new" type="button" class=${count > 0 ? '' : 'none'} @click=${onPress}>${newText(count)}</button>
  `;
}

/** What is said when newer headlines have come. */
export const newText = (count: number): string => msg(str`Có ${count} tin mới`, {id: 'ticker.new'});
