import type {ReadOptions} from '../reading/article.js';

/** Tags that can be written with their articles in them. */
const WIDGETS = ['article-list', 'article-card', 'article-view', 'news-ticker'] as const;
export type Widget = (typeof WIDGETS)[number];

/** What was asked for, or what is wrong with it. */
export type Command =
  | {readonly name: 'help'}
  | {readonly name: 'check'; readonly src: string; readonly read: ReadOptions}
  | BakeCommand
  | {readonly problem: string};

/** One tag to write. */
export interface BakeCommand {
  readonly name: 'bake';
  readonly src: string;
  readonly read: ReadOptions;
  readonly widget: Widget;
  readonly id?: string;
  readonly link?: string;
  readonly attributes: Readonly<Record<string, string | boolean>>;
}

const OWN = ['preset', 'items', 'map', 'tz', 'date-order', 'widget', 'id', 'link', 'help'];

/** Reads the arguments after the program's name. */
export function readCommand(args: readonly string[]): Command {
  const {words, options} = sort(args);
  const [name = 'help', src, ...rest] = words;
  if (name === 'help' || options['help']) return {name: 'help'};
  if (name !== 'check' && name !== 'bake')
    return {problem: `Không có lệnh "${name}". / There is no command "${name}".`};
  if (!src || !isAddress(src) || rest.length > 0)
    return {problem: `Cần đúng một địa chỉ http(s). / One http(s) address is needed: the-tin ${name} https://…`};
  const read = readOptionsOf(options);
  if ('problem' in read) return read;
  if (name === 'check') return {name, src, read};
  const widget = WIDGETS.find(one => one === options['widget']);
  if (!widget) return {problem: `--widget cần là một trong / must be one of: ${WIDGETS.join(', ')}`};
  const {id, link} = options;
  const attributes = Object.fromEntries(Object.entries(options).filter(([key]) => !OWN.includes(key)));
  return {
    name,
    src,
    read,
    widget,
    attributes,
    ...(typeof id === 'string' && {id}),
    ...(typeof link === 'string' && {link}),
  };
}

/** `--name value`, `--name=value` and `--name`; the rest are words. */
function sort(args: readonly string[]): {words: string[]; options: Record<string, string | boolean>} {
  const words: string[] = [];
  const options: Record<string, string | boolean> = {};
  for (let n = 0; n < args.length; n++) {
    const [, name, inline] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(args[n] ?? '') ?? [];
    const following = args[n + 1];
    if (name === undefined) words.push(args[n] ?? '');
    else if (inline !== undefined) options[name] = inline;
    else if (following === undefined || following.startsWith('--')) options[name] = true;
    else {
      options[name] = following;
      n++;
    }
  }
  return {words, options};
}

function readOptionsOf(options: Readonly<Record<string, string | boolean>>): ReadOptions | {problem: string} {
  const {preset, items, map, tz, 'date-order': dateOrder} = options;
  if (dateOrder !== undefined && dateOrder !== 'dmy' && dateOrder !== 'mdy')
    return {problem: '--date-order cần là / must be: dmy, mdy'};
  if (tz !== undefined && !(Math.abs(Number(tz)) <= 14)) return {problem: '--tz cần là số giờ / must be hours: 7'};
  return {
    ...(typeof preset === 'string' && {preset}),
    ...(typeof items === 'string' && {items}),
    ...(typeof map === 'string' && {map}),
    ...(tz !== undefined && {tz: Number(tz)}),
    ...(dateOrder !== undefined && {dateOrder}),
  };
}

function isAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}
