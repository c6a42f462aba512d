import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {language} from '../docs/language.js';
import type {Text} from '../docs/tag-docs.js';
import {allPresets} from './all-presets.js';
import {contrast, PAIRS} from './contrast.js';
import type {Preset, Tokens} from './preset.js';
import {declarations, themeStyle} from './preset-style.js';
import {themeEditorStyles} from './theme-editor.styles.js';
import {COLOURS, MEASURES} from './token-fields.js';

type Scheme = 'light' | 'dark';

const say = ({vi, en}: Text): string => (language() === 'en' ? en : vi);
const first = allPresets[0] as Preset;

/** A page where a designer changes tokens, sees every element and the contrast with them, and takes the CSS away. */
export class ThemeEditor extends LitElement {
  static override styles = themeEditorStyles;

  static override properties = {
    scheme: {state: true},
    themes: {state: true},
    measures: {state: true},
    copied: {state: true},
  };

  declare scheme: Scheme;
  declare themes: Readonly<Record<Scheme, Tokens>>;
  declare measures: Readonly<Record<string, string>>;
  declare copied: boolean;

  constructor() {
    super();
    this.scheme = 'light';
    this.themes = {light: first.light, dark: first.dark};
    this.measures = first.measures ?? {};
    this.copied = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('copied')) this.copied = false;
  }

  protected override render(): TemplateResult {
    return html`
      <section class="panel" aria-label=${say({vi: 'Bảng chỉnh', en: 'Controls'})}>
        ${this.#renderPresets()} ${this.#renderColours()} ${this.#renderMeasures()}
      </section>
      <section class="stage" aria-label=${say({vi: 'Xem trước', en: 'Preview'})}><slot></slot></section>
      <section class="figures">${this.#renderContrast()} ${this.#renderCss()}</section>
    `;
  }

  protected override updated(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    stage.style.cssText = `color-scheme: ${this.scheme}; ${declarations(this.themes[this.scheme], this.measures).join(' ')}`;
  }

  #renderPresets(): TemplateResult {
    const isChosen = ({light, dark}: Preset): boolean => light === this.themes.light && dark === this.themes.dark;
    return html`
      <fieldset>
        <legend>${say({vi: 'Bắt đầu từ', en: 'Start from'})}</legend>
        <div class="choices">
          ${allPresets.map(
            preset =>
              html`<button
                type="button"
                aria-pressed=${isChosen(preset) ? 'true' : 'false'}
                title=${say(preset.about)}
                @click=${() => this.#start(preset)}
              >
                <svg class="swatch" viewBox="0 0 2 1" aria-hidden="true">
                  <rect width="1" height="1" fill=${preset.light.accent} />
                  <rect x="1" width="1" height="1" fill=${preset.light['on-accent']} />
                </svg>
                ${say(preset.title)}
              </button>`,
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend>${say({vi: 'Nền', en: 'Scheme'})}</legend>
        <div class="choices">
          ${(['light', 'dark'] as const).map(
            scheme =>
              html`<button
                type="button"
                aria-pressed=${this.scheme === scheme ? 'true' : 'false'}
                @click=${() => (this.scheme = scheme)}
              >
                ${scheme === 'light' ? say({vi: 'Sáng', en: 'Light'}) : say({vi: 'Tối', en: 'Dark'})}
              </button>`,
          )}
        </div>
      </fieldset>
    `;
  }

  #renderColours(): TemplateResult {
    const tokens = this.themes[this.scheme];
    return html`
      <fieldset>
        <legend>${say({vi: 'Màu', en: 'Colours'})}</legend>
        ${(Object.keys(COLOURS) as (keyof Tokens)[]).map(
          name =>
            html`<label>
              <input
                type="color"
                .value=${live(tokens[name])}
                @input=${({target}: InputEvent) => this.#paint(name, (target as HTMLInputElement).value)}
              />
              <span>${say(COLOURS[name])}<code>${name === 'page' ? 'background' : `--tin-${name}`}</code></span>
            </label>`,
        )}
      </fieldset>
    `;
  }

  #renderMeasures(): TemplateResult {
    return html`
      <fieldset>
        <legend>${say({vi: 'Khuôn khổ', en: 'Measures'})}</legend>
        ${MEASURES.map(
          ({name, title, values}) =>
            html`<label class="measure">
              <span>${say(title)}<code>--tin-${name}</code></span>
              <select
                .value=${live(this.measures[name] ?? '')}
                @change=${({target}: Event) =>
                  (this.measures = {...this.measures, [name]: (target as HTMLSelectElement).value})}
              >
                ${values.map(([value, text]) => html`<option value=${value}>${say(text)}</option>`)}
              </select>
            </label>`,
        )}
      </fieldset>
    `;
  }

  #renderContrast(): TemplateResult {
    const tokens = this.themes[this.scheme];
    const rows = PAIRS.map(({front, back, least}) => ({front, back, least, is: contrast(tokens[front], tokens[back])}));
    const short = rows.filter(({is, least}) => is < least).length;
    return html`
      <h2>${say({vi: 'Độ tương phản', en: 'Contrast'})}</h2>
      <p role="status">
        ${
          short === 0
            ? say({vi: 'Mọi cặp màu đều đủ.', en: 'Every pair is enough.'})
            : say({vi: `Còn ${short} cặp màu chưa đủ.`, en: `${short} pairs are not enough.`})
        }
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">${say({vi: 'Cặp màu', en: 'Pair'})}</th>
            <th scope="col">${say({vi: 'Có', en: 'Is'})}</th>
            <th scope="col">${say({vi: 'Cần', en: 'Needs'})}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({front, back, least, is}) =>
              html`<tr class=${is < least ? 'short' : ''}>
                <th scope="row">
                  <svg class="swatch" viewBox="0 0 2 1" aria-hidden="true">
                    <rect width="2" height="1" fill=${tokens[back]} />
                    <circle cx="1" cy=".5" r=".3" fill=${tokens[front]} />
                  </svg>
                  ${front} / ${back}
                </th>
                <td>${is < least ? '✗' : '✓'} ${number(is)}</td>
                <td>${number(least)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    `;
  }

  #renderCss(): TemplateResult {
    const css = themeStyle(this.themes.light, this.themes.dark, this.measures);
    return html`
      <h2>CSS</h2>
      <button type="button" class="copy" @click=${() => void this.#copy(css)}>
        ${say({vi: 'Sao chép CSS', en: 'Copy the CSS'})}
      </button>
      <span role="status">${this.copied ? say({vi: 'Đã sao chép.', en: 'Copied.'}) : ''}</span>
      <pre tabindex="0">${css}</pre>
    `;
  }

  #start({light, dark, measures = {}}: Preset): void {
    this.themes = {light, dark};
    this.measures = measures;
  }

  #paint(name: keyof Tokens, colour: string): void {
    this.themes = {...this.themes, [this.scheme]: {...this.themes[this.scheme], [name]: colour}};
  }

  async #copy(css: string): Promise<void> {
    await navigator.clipboard.writeText(css);
    this.copied = true;
  }
}

const number = (value: number): string => value.toFixed(1).replace('.', language() === 'en' ? '.' : ',');
