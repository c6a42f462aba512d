import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../locale/msg.js';
import {failureText} from '../../shared/status-text.js';

export interface MoreButton {
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  /** Why the latest try failed. */
  readonly error: unknown;
  /** What tells the button from those of other lists, put behind its text. */
  readonly suffix: string;
  readonly onPress: (event: MouseEvent) => void;
}

/** The button that adds articles. It stays where it is at the end: whoever has pressed it stands there. */
export function moreButton(state: MoreButton): TemplateResult {
  const {hasMore, isLoading, error, suffix, onPress} = state;
  const text = textOf(state);
  return html`
    ${error === undefined ? nothing : html`<p class="status">${failureText(error)}</p>`}
    <button
      part="more"
      type="button"
      aria-disabled=${!hasMore || isLoading}
      aria-label=${suffix ? `${text}${suffix}` : nothing}
      @click=${onPress}
    >
      ${text}
    </button>
  `;
}

function textOf({hasMore, isLoading, error}: MoreButton): string {
  if (isLoading) return msg('Đang tải tin…', {id: 'loading'});
  if (error !== undefined) return msg('Thử lại', {id: 'retry'});
  return hasMore ? msg('Xem thêm tin', {id: 'more'}) : allShownText();
}

export const allShownText = (): string => msg('Đã hiển thị tất cả', {id: 'more.end'});
