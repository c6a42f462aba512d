/** Markup that is already safe. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | undefined | Markup | readonly Markup[];

/** A template tag for pages written on the server: whatever is put in is escaped, unless it is `Markup`. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + write(parts[index - 1]) + string));
}

/** Markup that comes from the server's own store. */
export const trusted = (text: string): Markup => new Markup(text);

/** Attributes from a table. */
export const attributes = (values: Readonly<Record<string, string>>): Markup =>
  trusted(
    Object.entries(values)
      .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
      .join(''),
  );

function write(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(one => one.text).join('\n');
  return escapeMarkup(String(part));
}

function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
