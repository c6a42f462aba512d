import type {StoryContext} from '@storybook/web-components-vite';
import {nothing, type TemplateResult} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import {POSTS} from './addresses.js';
import {attributeText, isData, needsSource, type Values} from './docs/embed-code.js';
import {overNetwork} from './network.js';

/**
 * Renders one tag with what the controls say, inside a `<tin-source>` of the sample where it has no data of its own.
 *
 * @param address Of the sample; the toolbar's network does not touch one with a fault.
 */
export const widget =
  (tag: string, address = POSTS) =>
  (values: Values, {globals}: Pick<StoryContext, 'globals'>): TemplateResult => {
    const name = unsafeStatic(tag);
    const here = {...values, ...('src' in values && {src: overNetwork(String(values['src'] ?? ''), globals)})};
    const element = html`<${name} ${setAll(here)}></${name}>`;
    if (!needsSource(tag, values)) return element;
    return html`<tin-source src=${overNetwork(address, globals)}>${element}</tin-source>`;
  };

/** Sets attributes, properties (objects) and CSS properties, and takes away those that are no longer wanted. */
class SetAll extends Directive {
  #names: string[] = [];

  override update({element}: ElementPart, [values]: [Values]): unknown {
    const gone = this.#names.filter(name => !(name in values));
    this.#names = Object.keys(values);
    for (const name of [...gone, ...this.#names]) set(element as HTMLElement, name, values[name]);
    return nothing;
  }

  render(_values: Values): unknown {
    return nothing;
  }
}

const setAll = directive(SetAll);

function set(element: HTMLElement, name: string, value: unknown): void {
  if (name.startsWith('--')) return element.style.setProperty(name, String(value ?? ''));
  if (isData(value)) return void Object.assign(element, {[name]: value});
  const text = attributeText(value);
  if (text === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}
