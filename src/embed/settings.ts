/** What an attribute takes. */
export interface Setting {
  /** Name of the attribute. */
  readonly name: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'choice' | 'address';
  /** What holds without the attribute; as in the custom-elements manifest, which a test compares. */
  readonly default?: string;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

/** Names of the tags, without `tin-`, that stand for a whole widget. */
export type WidgetName = 'news-ticker' | 'article-list' | 'article-card' | 'category-list' | 'article-view';

const text = (name: string, preset?: string): Setting => ({
  name,
  kind: 'text',
  ...(preset !== undefined && {default: preset}),
});
const address = (name: string): Setting => ({name, kind: 'address'});
const flag = (name: string): Setting => ({name, kind: 'boolean', default: 'false'});
const count = (name: string, preset: number, min: number, max: number): Setting => ({
  name,
  kind: 'number',
  default: String(preset),
  min,
  max,
});
const choice = (name: string, ...choices: readonly [string, ...string[]]): Setting => ({
  name,
  kind: 'choice',
  default: choices[0],
  choices,
});
const level = (preset: number): Setting => count('heading-level', preset, 1, 6);

/**
 * The attributes that an embedding may set, tag by tag: what `embed.html` takes from its address and what the builder
 * offers. The first choice is the default. Left out on purpose: what names another part of the page (`source`, `for`,
 * `*-param`), what is only told (`state`), and what an address from a stranger must not decide (`credentials`,
 * `embeds`).
 */
export const SETTINGS: Readonly<Record<WidgetName, readonly Setting[]>> = {
  'news-ticker': [
    text('heading'),
    count('limit', 8, 1, 50),
    text('category'),
    flag('autoplay'),
    count('interval', 7, 5, 60),
    choice('mode', 'fade', 'slide', 'scroll'),
    count('refresh', 0, 0, 86400),
    level(2),
  ],
  'article-list': [
    text('heading'),
    count('limit', 6, 1, 100),
    choice('layout', 'grid', 'list', 'headlines'),
    choice('more', 'button', 'pages', 'none'),
    text('category'),
    flag('search'),
    text('query'),
    text('exclude'),
    flag('exclude-current'),
    flag('unique'),
    count('new-days', 0, 0, 90),
    level(2),
  ],
  'article-card': [
    text('article-id'),
    choice('layout', 'vertical', 'horizontal', 'headline'),
    flag('no-image'),
    flag('no-summary'),
    flag('no-date'),
    flag('no-category'),
    count('new-days', 0, 0, 90),
    level(3),
  ],
  'category-list': [
    text('heading'),
    choice('display', 'list', 'tree', 'chips', 'select'),
    flag('no-counts'),
    text('current'),
    level(2),
  ],
  'article-view': [
    text('article-id'),
    text('tools'),
    text('site-name'),
    count('related', 0, 0, 20),
    text('repair'),
    {name: 'title-case', kind: 'choice', choices: ['sentence']},
    level(1),
  ],
};

/** The attributes of `<tin-source>` that say where the data is and how to read it. */
export const SOURCE_SETTINGS: readonly Setting[] = [
  address('src'),
  text('items'),
  text('map'),
  text('preset', 'auto'),
  address('article-src'),
  address('category-src'),
  address('link'),
  {name: 'tz', kind: 'number', min: -12, max: 14},
  {name: 'date-order', kind: 'choice', choices: ['dmy', 'mdy']},
  {name: 'timeout', kind: 'number', min: 1, max: 120},
  {name: 'saved', kind: 'number', min: 0, max: 365},
];

export const isWidgetName = (name: string): name is WidgetName => Object.hasOwn(SETTINGS, name);

/** The value as an attribute may hold it, or nothing where the setting does not take it or has it by default. */
export function settle(setting: Setting, value: string, base: string): string | undefined {
  const trimmed = value.trim();
  switch (setting.kind) {
    case 'boolean':
      return trimmed === 'false' ? undefined : '';
    case 'number': {
      const number = Number(trimmed);
      const isInside = number >= (setting.min ?? -Infinity) && number <= (setting.max ?? Infinity);
      return trimmed && isInside && String(number) !== setting.default ? String(number) : undefined;
    }
    case 'choice':
      return setting.choices?.includes(trimmed) && trimmed !== setting.default ? trimmed : undefined;
    case 'address':
      return trimmed && trimmed.split(/\s+/).every(one => isWebAddress(one, base)) ? trimmed : undefined;
    case 'text':
      return trimmed && trimmed.length <= MOST_LETTERS && trimmed !== setting.default ? trimmed : undefined;
  }
}

const MOST_LETTERS = 2000;

function isWebAddress(template: string, base: string): boolean {
  try {
    // The variables of a template are no part of what decides where it leads.
    const {protocol, username, password} = new URL(template.replace(/\{[^{}]*\}/g, ''), base);
    return /^https?:$/.test(protocol) && !username && !password;
  } catch {
    return false;
  }
}
