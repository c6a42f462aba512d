/** Markup that is already safe. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may be put into a template: text is escaped, nothing stays nothing. */
export type MarkupPart = string | number | undefined | Markup | readonly Markup[];

/** A template tag for HTML written on a server: whatever is put in is escaped, unless it is `Markup`. */
export function markup(strings: TemplateStringsArray, ...parts: MarkupPart[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + write(parts[index - 1]) + string));
}

/** Markup from somebody who vouches for it. */
export const trusted = (text: string): Markup => new Markup(text);

/** One attribute, or nothing where it has no value. `true` stands for an attribute without one. */
export function attribute(name: string, value: string | number | boolean | undefined): Markup {
  if (value === undefined || value === false) return trusted('');
  return trusted(value === true ? ` ${name}` : ` ${name}="${escapeMarkup(String(value))}"`);
}

function write(part: MarkupPart): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(one => one.text).join('\n');
  return escapeMarkup(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, letter => ENTITIES[letter] ?? letter);
}
