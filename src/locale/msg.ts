import {LOCALE_STATUS_EVENT, str} from '@lit/localize';
import type {StrResult, TemplateMap} from '@lit/localize';

export {str};

/** The brand is what lit-localize's extractor looks for; it has no runtime meaning. */
type TextMsg = ((text: string | StrResult, options: {readonly id: string}) => string) & {_LIT_LOCALIZE_MSG_?: never};

// Not @lit/localize's own runtime: that one can be configured once per page, so it belongs to the page, not to a
// library the page uses, and its messages would share one table of ids with the page's.
let locale = 'vi';
let translations: TemplateMap | undefined;
const overrides = new Map<string, string>();
let changes = 0;

/**
 * A sentence for readers: the page's own wording where it set one, else the current locale's, else the Vietnamese
 * given here. Call it while rendering, never at module level, so that a change of locale reaches it.
 */
export const msg: TextMsg = (text, {id}) => {
  const values = typeof text === 'string' ? [] : text.values;
  const own = overrides.get(id);
  // String.replace with a function: a value holding "$&" must stay what it is.
  if (own !== undefined) return own.replace(/\{(\d+)\}/g, (hole, n: string) => String(values[Number(n)] ?? hole));
  const translated = translations?.[id];
  if (typeof translated === 'string') return translated;
  if (translated && 'strTag' in translated)
    return fill(
      translated.strings,
      translated.values.map(n => values[n as number]),
    );
  return typeof text === 'string' ? text : fill(text.strings, values);
};

/** Code of the language in use: `vi` or `en`. */
export const currentLocale = (): string => locale;

/** Changes whenever messages do. */
export const currentWording = (): number => changes;

/** Puts a language into use and lets every element on the page render again. */
export function useLocale(code: string, templates?: TemplateMap): void {
  locale = code;
  translations = templates;
  announce();
}

/**
 * Replaces messages by the page's own wording, whatever the language.
 *
 * @param strings Message id → wording. `{0}`, `{1}` … stand for the values of the original, in its order.
 */
export function setStrings(strings: Readonly<Record<string, string>>): void {
  for (const [id, text] of Object.entries(strings)) if (typeof text === 'string') overrides.set(id, text);
  announce();
}

/** What `updateWhenLocaleChanges` of @lit/localize listens for. Outside a browser there is nobody to tell. */
function announce(): void {
  changes++;
  globalThis.dispatchEvent?.(new CustomEvent(LOCALE_STATUS_EVENT, {detail: {status: 'ready', readyLocale: locale}}));
}

function fill(strings: readonly string[], values: readonly unknown[]): string {
  return strings.map((text, n) => (n < values.length ? text + String(values[n]) : text)).join('');
}
