import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import {isTemplateResult} from 'lit/directive-helpers.js';
import {keyed} from 'lit/directives/keyed.js';
import {setLocale} from '../src/locale/set-locale.js';
import {presetStyle} from '../stories/theme/preset-style.js';
import {emulate} from './emulate.js';

/** As modest a page as can be, which any rule of a story's own page overrules. */
const PAGE = `:where(body) { background: Canvas; color: CanvasText;
  font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif }`;

const sheet = new CSSStyleSheet();

/** What the toolbar says about the page around a story: language, colours, size of letters, motion. */
export const surround: Decorator = (story, {globals, parameters}) => {
  // For the tests: which state the story is about.
  document.documentElement.dataset['shows'] = String(parameters['shows'] ?? '');
  const scheme = String(globals['scheme']);
  const {style} = document.documentElement;
  style.colorScheme = scheme === 'dark' || scheme === 'forced' ? 'dark' : 'light';
  style.fontSize = globals['textSize'] === '100' ? '' : `${String(globals['textSize'])}%`;
  const colours = scheme === 'forced' ? '' : presetStyle(String(globals['accent']), scheme === 'dark');
  sheet.replaceSync(`${PAGE}${colours}`);
  if (!document.adoptedStyleSheets.includes(sheet))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  emulate({
    ...(scheme === 'contrast' && {'prefers-contrast': 'more'}),
    ...(scheme === 'forced' && {'forced-colors': 'active', 'prefers-contrast': 'custom'}),
    ...(globals['motion'] === 'reduced' && {'prefers-reduced-motion': 'reduce'}),
  });
  void setLocale(String(globals['locale']));
  const content = story();
  // An element asks for the reader's wishes when it enters the page: it enters anew when they change.
  return isTemplateResult(content) ? html`${keyed(`${scheme} ${String(globals['motion'])}`, content)}` : content;
};
