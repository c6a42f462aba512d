import {html, nothing, svg, type TemplateResult} from 'lit';
import {SETTINGS, type Setting, type WidgetName} from '../settings.js';
import type {Actions} from './actions.js';
import {CHOICES, SETTING_LABELS, WIDGETS} from './labels.js';
import {PICTURES} from './pictures.js';
import type {State} from './state.js';

/** Step 2: the widget, by its picture. */
export function viewWidgets({snippet}: State, actions: Actions): TemplateResult {
  return html`<fieldset class="widgets">
    <legend class="hidden">Kiểu hiển thị</legend>
    ${Object.entries(WIDGETS).map(
      ([name, [title, text]]) =>
        html`<label class="widget">
          <input
            type="radio"
            name="widget"
            value=${name}
            .checked=${snippet.widget === name}
            @change=${() => actions.choose(name as WidgetName)}
          />
          <svg viewBox="0 0 120 72" aria-hidden="true" focusable="false">${svg`${PICTURES[name as WidgetName]}`}</svg>
          <span><strong>${title}</strong> <small>${text}</small></span>
        </label>`,
    )}
  </fieldset>`;
}

/** Step 3: the settings of the widget. */
export function viewSettings({snippet}: State, actions: Actions): TemplateResult {
  const {widget, own} = snippet;
  return html`<div class="settings">
    ${SETTINGS[widget].map(setting => viewSetting(setting, own[setting.name], actions))}
  </div>`;
}

function viewSetting(setting: Setting, value: string | undefined, actions: Actions): TemplateResult {
  const {name, kind, min, max} = setting;
  // Without a choice of its own to begin with, nothing chosen is one.
  const choices = [...(setting.default === undefined ? [''] : []), ...(setting.choices ?? [])];
  const id = `set-${name}`;
  const label = SETTING_LABELS[name] ?? name;
  const change = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    actions.set(name, kind === 'boolean' ? String(field.checked) : field.value);
  };
  if (kind === 'boolean')
    return html`<label class="check" for=${id}
      ><input type="checkbox" id=${id} .checked=${value !== undefined} @change=${change} /> ${label}</label
    >`;
  const shown = value ?? setting.default ?? '';
  return html`<div>
    <label for=${id}>${label}</label>
    ${
      kind === 'choice'
        ? html`<select id=${id} @change=${change}>
            ${choices.map(one => html`<option value=${one} .selected=${one === shown}>${CHOICES[one] ?? one}</option>`)}
          </select>`
        : html`<input
            id=${id}
            type=${kind === 'number' ? 'number' : 'text'}
            min=${min ?? nothing}
            max=${max ?? nothing}
            .value=${shown}
            @change=${change}
          />`
    }
  </div>`;
}
