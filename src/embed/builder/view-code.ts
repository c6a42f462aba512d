import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from './actions.js';
import {codeTabs} from './code-tabs.js';
import {WIDGETS} from './labels.js';
import type {State} from './state.js';
import {codeBlock, tabs} from './tabs.js';

/** Step 4: the code. */
export function viewCode(state: State, actions: Actions): TemplateResult {
  const {snippet, found, script, hasIntegrity, keepsRoom, codeTab, height, room} = state;
  if (!snippet.source['src']) return html`<p class="hint">Mã hiện ra ở đây khi đã có địa chỉ ở bước 1.</p>`;
  const all = codeTabs(snippet, {
    script,
    version: actions.version,
    integrity: hasIntegrity ? actions.integrity : undefined,
    articles: found?.articles ?? [],
    height,
    room: keepsRoom ? room : undefined,
    title: snippet.own['heading'] ?? WIDGETS[snippet.widget][0],
  });
  const tab = all.find(({name}) => name === codeTab) ?? all[0];
  return html`
    <details>
      <summary>Nơi đặt the-tin.js (bản ${actions.version})</summary>
      <label for="script">Địa chỉ của the-tin.js</label>
      <input
        id="script"
        type="text"
        inputmode="url"
        spellcheck="false"
        .value=${script}
        @change=${(event: Event) => actions.update({script: (event.target as HTMLInputElement).value.trim()})}
      />
      <label class="check"
        ><input
          type="checkbox"
          .checked=${hasIntegrity}
          @change=${(event: Event) => actions.update({hasIntegrity: (event.target as HTMLInputElement).checked})}
        />
        Ghim đúng bản này (integrity): tệp bị sửa hoặc được nâng cấp thì trình duyệt không chạy</label
      >
      <label class="check"
        ><input
          type="checkbox"
          .checked=${keepsRoom}
          @change=${(event: Event) => actions.update({keepsRoom: (event.target as HTMLInputElement).checked})}
        />
        Giữ sẵn chỗ (style) để trang không nhảy khi tin hiện ra; bỏ chọn nếu trang cấm thuộc tính style</label
      >
    </details>
    ${tabs({
      id: 'code',
      label: 'Nơi dán mã',
      names: all.map(({name}) => name),
      selected: tab?.name ?? '',
      select: codeTab => actions.update({codeTab}),
      panel: html`${
        tab
          ? html`<ol class="steps">
                ${tab.steps.map(step => html`<li>${step}</li>`)}
              </ol>
              ${tab.blocks.map(({label, code}) => codeBlock(label, code, actions.copy, state.copied))}`
          : nothing
      }`,
    })}
  `;
}
