import {html, nothing, type TemplateResult} from 'lit';
import type {Copied} from './state.js';

export interface TabsOptions {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly selected: string;
  readonly select: (name: string) => void;
  readonly panel: TemplateResult;
}

/** Tabs after the ARIA pattern: one tab stop, arrows and Home and End choose. */
export function tabs({id, label, names, selected, select, panel}: TabsOptions): TemplateResult {
  const index = Math.max(names.indexOf(selected), 0);
  const onKey = (event: KeyboardEvent): void => {
    const last = names.length - 1;
    const moves: Record<string, number> = {
      ArrowRight: index === last ? 0 : index + 1,
      ArrowLeft: index === 0 ? last : index - 1,
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    select(names[to] ?? '');
    document.getElementById(`${id}-${to}`)?.focus();
  };
  return html`
    <div class="tabs" role="tablist" aria-label=${label} @keydown=${onKey}>
      ${names.map(
        (name, n) => html`
          <button
            type="button"
            role="tab"
            id="${id}-${n}"
            aria-controls="${id}-panel"
            aria-selected=${n === index ? 'true' : 'false'}
            tabindex=${n === index ? 0 : -1}
            @click=${() => select(name)}
          >
            ${name}
          </button>
        `,
      )}
    </div>
    <div class="panel" role="tabpanel" id="${id}-panel" aria-labelledby="${id}-${index}">${panel}</div>
  `;
}

/** Code to look at and to copy, and whether it was copied. */
export function codeBlock(
  label: string,
  code: string,
  copy: (code: string, label: string) => void,
  copied?: Copied,
): TemplateResult {
  const isCopied = copied?.label === label;
  return html`
    <div class="code">
      <div class="code-head">
        <span>${label}</span>
        <button type="button" class="small" @click=${() => copy(code, label)}>
          ${isCopied && copied.isDone ? 'Đã sao chép' : 'Sao chép'}<span class="hidden"> ${label}</span>
        </button>
        ${isCopied && !copied.isDone ? html`<p>Không sao chép được: hãy chọn đoạn mã rồi nhấn Ctrl+C.</p>` : nothing}
      </div>
      <pre tabindex="0" role="region" aria-label=${label}><code>${code}</code></pre>
    </div>
  `;
}
