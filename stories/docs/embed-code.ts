import {declarationOf, defaultOf} from './manifest.js';

/** Values of attributes by their names, of CSS properties by theirs (`--tin-gap`). */
export type Values = Readonly<Record<string, unknown>>;

const SAMPLE = 'sample/wordpress/';
const LONGEST_LINE = 88;
const FALLBACK = '<a href="/tin-tuc">Tin tức</a>';

/** Whether a value is data for a property; a list of words is an attribute. */
export const isData = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !(Array.isArray(value) && value.every(one => typeof one === 'string'));

/** Value of an attribute as markup has it; nothing where it is not set. */
export function attributeText(value: unknown): string | undefined {
  if (value === true) return '';
  if (value === undefined || value === null || value === false || value === '') return undefined;
  if (isData(value)) return undefined;
  return Array.isArray(value) ? value.join(' ') || 'none' : String(value);
}

/** Whether the element has no data of its own and stands inside a `<tin-source>`. */
export const needsSource = (tag: string, values: Values): boolean =>
  !['tin-source', 'tin-text-size'].includes(tag) &&
  !attributeText(values['src']) &&
  !attributeText(values['source']) &&
  !Object.values(values).some(isData);

/**
 * The markup to copy into a page: the script, and the tag with the attributes that are not at their defaults. The
 * sample's address is written as that of a WordPress site, the most usual one.
 */
export function embedCode(tag: string, values: Values): string {
  const attributes = attributesOf(tag, values);
  const inside =
    tag === 'tin-text-size' ? '' : tag === 'tin-source' ? '<tin-article-list></tin-article-list>' : FALLBACK;
  const element = write(tag, attributes, inside);
  const whole = needsSource(tag, values) ? write('tin-source', [['src', '/wp-json/wp/v2/posts']], element) : element;
  return `<script src="the-tin.js" defer></script>\n\n${whole}`;
}

type Attribute = readonly [name: string, value: string];

function attributesOf(tag: string, values: Values): Attribute[] {
  const {attributes = []} = declarationOf(tag);
  const set = attributes.flatMap((item): Attribute[] => {
    const text = attributeText(values[item.name]);
    return text === undefined || text === defaultOf(item) ? [] : [[item.name, text.replace(SAMPLE, '/')]];
  });
  const style = Object.entries(values)
    .filter(([name, value]) => name.startsWith('--') && value)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('; ');
  return style ? [...set, ['style', style]] : set;
}

function write(tag: string, attributes: readonly Attribute[], inside: string): string {
  const texts = attributes.map(([name, value]) => (value ? `${name}="${escape(value)}"` : name));
  const line = [`<${tag}`, ...texts].join(' ');
  const start = line.length < LONGEST_LINE ? line : [`<${tag}`, ...texts.map(text => `  ${text}`)].join('\n');
  return inside ? `${start}>\n${inside.replace(/^/gm, '  ')}\n</${tag}>` : `${start}></${tag}>`;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
