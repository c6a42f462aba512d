import {isWidgetName, settle, SETTINGS, SOURCE_SETTINGS, type Setting, type WidgetName} from './settings.js';

/** One embedding, whatever the form it is written in: names and values of attributes other than the default. */
export interface Snippet {
  readonly widget: WidgetName;
  /** Attributes of the widget's own. */
  readonly own: Readonly<Record<string, string>>;
  /** `src`, and what else `<tin-source>` takes. */
  readonly source: Readonly<Record<string, string>>;
}

/** Why an embedding cannot be made of what was given. */
export interface Refusal {
  readonly refused: string;
}

/**
 * Reads `#news-ticker?src=…&limit=5`. Attributes that the tag does not have, or values that they do not take, are left
 * out; an unknown tag, or an address that is not http(s), is refused.
 */
export function readHash(hash: string, base: string): Snippet | Refusal {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('?');
  return makeSnippet(name, [...new URLSearchParams(rest.join('?'))], base);
}

/** Sorts names and values into an embedding, or says why not. */
export function makeSnippet(
  name: string,
  pairs: readonly (readonly [string, string])[],
  base: string,
): Snippet | Refusal {
  if (!isWidgetName(name)) return {refused: name};
  const own: Record<string, string> = {};
  const source: Record<string, string> = {};
  for (const [key, value] of pairs) {
    const take = (settings: readonly Setting[], into: Record<string, string>): boolean => {
      const setting = settings.find(one => one.name === key);
      const settled = setting && settle(setting, value, base);
      if (settled !== undefined) into[key] = settled;
      return setting?.kind !== 'address' || settled !== undefined || value.trim() === '';
    };
    if (!take(SETTINGS[name], own) || !take(SOURCE_SETTINGS, source)) return {refused: value};
  }
  return {widget: name, own, source};
}

/** Writes what `readHash` reads, without the `#`. */
export function writeHash({widget, own, source}: Snippet): string {
  const query = new URLSearchParams({...source, ...own});
  return `${widget}?${query}`;
}

/** Whether more than an address is to be said about the data, so that a `<tin-source>` has to say it. */
export const needsSource = ({own, source}: Snippet): boolean =>
  'article-id' in own || Object.keys(source).some(name => name !== 'src');
