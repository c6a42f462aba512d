import {allPresets} from './all-presets.js';
import type {Tokens} from './preset.js';

/** The CSS of tokens, as a designer would paste it. */
export const tokenStyle = ({page, ...tokens}: Tokens, selector = 'body'): string =>
  `${selector} {\n  background: ${page};\n  color: ${tokens.color};\n${Object.entries(tokens)
    .map(([name, value]) => `  --tin-${name}: ${value};\n`)
    .join('')}}`;

/** The CSS of a preset; nothing where there is none of that name. */
export function presetStyle(name: string, isDark: boolean): string {
  const preset = allPresets.find(one => one.name === name);
  return preset ? tokenStyle(isDark ? preset.dark : preset.light) : '';
}
