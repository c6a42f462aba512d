import {currentLocale, useLocale} from './msg.js';

export {setStrings} from './msg.js';

let latest = 0;

/** Code of the language every element speaks: `vi` or `en`. */
export function getLocale(): string {
  return currentLocale();
}

/**
 * Changes the language of every element on the page.
 *
 * @param locale `vi` (source language, always there) or `en` (loaded on first use). A region is ignored: `en-GB` is `en`.
 * @returns Resolves once the language is in use; rejects where it does not exist or could not be loaded, and then
 * the language stays as it was.
 */
export async function setLocale(locale: string): Promise<void> {
  const request = ++latest;
  const templates = await loadTemplates(locale);
  // A later call may have overtaken this one while it loaded: the last wish counts.
  if (request === latest) useLocale(languageOf(locale), templates);
}

async function loadTemplates(locale: string) {
  switch (languageOf(locale)) {
    case 'vi':
      return undefined;
    case 'en':
      return (await import('./generated/en.js')).templates;
    default:
      throw new RangeError(
        `[the-tin] Chưa có ngôn ngữ "${locale}", chỉ có vi và en. / No locale "${locale}", only vi and en.`,
      );
  }
}

const languageOf = (locale: string): string => locale.toLowerCase().split(/[-_]/, 1)[0] ?? '';
