import {html, type TemplateResult} from 'lit';
import {writeHash} from '../snippet.js';
import type {Actions} from './actions.js';
import type {Looks, State} from './state.js';

const WIDTHS = [320, 768, 1200];

/** The widget as readers will have it: embed.html itself, at the width of a telephone, a tablet or a desk. */
export function viewPreview({snippet, looks}: State, actions: Actions): TemplateResult {
  const look = (patch: Partial<Looks>): void => actions.update({looks: {...looks, ...patch}});
  const check = (name: 'isDark' | 'isLarge' | 'isStill', label: string): TemplateResult =>
    html`<label class="check"
      ><input
        type="checkbox"
        .checked=${looks[name]}
        @change=${(event: Event) => look({[name]: (event.target as HTMLInputElement).checked})}
      />
      ${label}</label
    >`;
  return html`
    <fieldset class="looks">
      <legend class="hidden">Cách xem</legend>
      ${WIDTHS.map(
        width =>
          html`<label class="check"
            ><input
              type="radio"
              name="width"
              .checked=${looks.width === width}
              @change=${() => look({width})}
            />${width}<span class="hidden"> điểm ảnh</span></label
          >`,
      )}
      ${check('isDark', 'Nền tối')} ${check('isLarge', 'Chữ 200 %')} ${check('isStill', 'Giảm chuyển động')}
    </fieldset>
    <div class="stage">
      ${
        snippet.source['src']
          ? html`<iframe
              title="Xem trước"
              sandbox="allow-scripts allow-same-origin"
              src="embed.html#${writeHash(snippet)}${lookHash(looks)}"
            ></iframe>`
          : html`<p class="hint">Bản xem trước hiện ra khi đã có địa chỉ.</p>`
      }
    </div>
  `;
}

const lookHash = ({isDark, isLarge, isStill}: Looks): string =>
  `&color-scheme=${isDark ? 'dark' : 'light'}${isLarge ? '&text=200' : ''}${isStill ? '&motion=reduce' : ''}`;
