import {html, nothing, type TemplateResult} from 'lit';
import type {Category} from '../../reading/article.js';
import {dateText} from '../../shared/date-text.js';
import type {Actions} from './actions.js';
import {fixFor, SERVERS, type Server} from './fixes.js';
import {FIELDS, WIDGETS} from './labels.js';
import type {Found, State} from './state.js';
import {codeBlock, tabs} from './tabs.js';
import {TROUBLES} from './troubles.js';
import {leavesOf} from './values.js';

const SHOWN = 3;
const MOST_CATEGORIES = 8;

/** Step 1: the address, and what was found there. */
export function viewData(state: State, actions: Actions): TemplateResult {
  const {address, isBusy, found, diagnosis, snippet, status, copied} = state;
  return html`
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        actions.check();
      }}
    >
      <label for="address">Địa chỉ JSON hoặc RSS của tin bài</label>
      <p class="hint" id="address-hint">Ví dụ https://xa.example.vn/wp-json/wp/v2/posts</p>
      <div class="row">
        <input
          id="address"
          type="text"
          inputmode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-describedby="address-hint"
          .value=${address}
          @input=${(event: Event) => actions.type((event.target as HTMLInputElement).value)}
        />
        <button type="submit" class="primary">${isBusy ? 'Đang kiểm tra…' : 'Kiểm tra'}</button>
      </div>
    </form>
    <details>
      <summary>Sửa mã đã có</summary>
      <label for="old">Dán mã cũ (thẻ, div, iframe hoặc địa chỉ trang này)</label>
      <textarea id="old" rows="4" spellcheck="false"></textarea>
      <button type="button" @click=${() => actions.readOld()}>Đọc mã</button>
    </details>
    ${status && !copied ? html`<p class="said">${status}</p>` : nothing}
    ${diagnosis ? viewTrouble(state, actions) : nothing} ${found ? viewFound(found, state, actions) : nothing}
    ${
      diagnosis?.trouble === 'shape' || snippet.source['items']
        ? html`<label for="items">Vị trí của danh sách</label>
            <input
              id="items"
              type="text"
              spellcheck="false"
              .value=${snippet.source['items'] ?? ''}
              @change=${(event: Event) => actions.setSource('items', (event.target as HTMLInputElement).value)}
            />`
        : nothing
    }
  `;
}

function viewTrouble({diagnosis, serverTab, copied}: State, actions: Actions): TemplateResult | typeof nothing {
  if (!diagnosis) return nothing;
  const {trouble, url, detail} = diagnosis;
  const [title, advice] = TROUBLES[trouble];
  const fix = fixFor(trouble, serverTab as Server, url);
  return html`<section class="trouble" aria-labelledby="trouble">
    <h3 id="trouble">${title}</h3>
    <p>${advice}</p>
    ${
      fix === undefined
        ? nothing
        : tabs({
            id: 'server',
            label: 'Máy chủ đang dùng',
            names: SERVERS,
            selected: serverTab,
            select: serverTab => actions.update({serverTab}),
            panel: codeBlock(`Cách sửa cho ${serverTab}`, fix, actions.copy, copied),
          })
    }
    <details>
      <summary>Chi tiết kỹ thuật</summary>
      <p class="detail">${detail}</p>
    </details>
  </section>`;
}

function viewFound(found: Found, state: State, actions: Actions): TemplateResult {
  const {explanation, articles, categories} = found;
  if (categories) return viewCategories(categories);
  return html`
    <section aria-labelledby="found">
      <h3 id="found">Đã nhận ra</h3>
      <p>
        ${explanation ? `Hệ thống: ${explanation.preset ?? 'không rõ tên, nhận theo dữ liệu'}` : 'RSS hoặc Atom'} ·
        ${articles.length} bài${explanation ? html` · danh sách ở <code>${explanation.items || '$'}</code>` : nothing}
      </p>
      <ol class="articles">
        ${articles
          .slice(0, SHOWN)
          .map(
            ({title, publishedAt}) =>
              html`<li>
                ${title || '(không có tiêu đề)'} <small>${dateText(publishedAt ?? '') || 'không rõ ngày'}</small>
              </li>`,
          )}
      </ol>
      ${explanation ? viewFields(found, state, actions) : nothing}
    </section>
  `;
}

function viewCategories(categories: readonly Category[]): TemplateResult {
  return html`
    <section aria-labelledby="found">
      <h3 id="found">Đã nhận ra</h3>
      <p>
        Địa chỉ này cho các chuyên mục, không cho tin bài, nên kiểu “${WIDGETS['category-list'][0]}” được chọn. Muốn
        hiện tin bài thì dán địa chỉ của tin bài.
      </p>
      <ul>
        ${categories
          .slice(0, MOST_CATEGORIES)
          .map(
            ({name, count}) =>
              html`<li>${name}${count === undefined ? nothing : html` <small>${count} bài</small>`}</li>`,
          )}
      </ul>
    </section>
  `;
}

const sampleText = (field: string, sample = ''): string =>
  (field === 'publishedAt' ? dateText(sample) : sample) || 'chưa có';

function viewFields({json, explanation}: Found, {mapping, snippet}: State, actions: Actions): TemplateResult {
  const places = explanation?.fields as Readonly<Record<string, readonly {path: string; samples: readonly string[]}[]>>;
  const isMapped = (field: string): boolean => new RegExp(`(^|;)\\s*${field}\\s*:`).test(snippet.source['map'] ?? '');
  return html`
    <h3 id="fields">Các trường</h3>
    <p class="hint">Trường nào sai thì bấm “Đổi”, rồi bấm vào giá trị đúng.</p>
    <ul class="fields" aria-labelledby="fields">
      ${Object.entries(FIELDS).map(([field, name]) => {
        const place = places[field]?.find(({samples}) => samples.length > 0) ?? places[field]?.[0];
        const isOpen = mapping === field;
        return html`<li>
          <div class="field">
            <strong>${name}</strong>
            <span class="sample">${sampleText(field, place?.samples[0])}</span>
            <code>${place?.path ?? ''}</code>
            <button
              type="button"
              class="small"
              id="map-${field}"
              aria-expanded=${isOpen ? 'true' : 'false'}
              @click=${() => actions.update({mapping: isOpen ? undefined : field})}
            >
              Đổi<span class="hidden"> ${name}</span>
            </button>
          </div>
          ${
            isOpen
              ? html`<ul class="leaves" aria-label="Giá trị của bài đầu tiên">
                  ${leavesOf(json, explanation?.items ?? '').map(
                    ({path, sample}) =>
                      html`<li>
                        <button type="button" class="leaf" @click=${() => actions.map(field, path)}>
                          <span>${sample}</span> <code>${path}</code>
                        </button>
                      </li>`,
                  )}
                  ${
                    isMapped(field)
                      ? html`<li>
                          <button type="button" class="leaf" @click=${() => actions.map(field, undefined)}>
                            Để tự nhận ra
                          </button>
                        </li>`
                      : nothing
                  }
                </ul>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  `;
}
