import {currentLocale} from '../locale/msg.js';
import type {BodyOptions} from './body-options.js';

/** Marks an element of ours whose words are in the reader's language while the body is in another. */
export function markLanguage(element: HTMLElement, {lang = 'vi'}: BodyOptions): void {
  const locale = currentLocale();
  if (lang.split('-')[0] !== locale) element.lang = locale;
}
