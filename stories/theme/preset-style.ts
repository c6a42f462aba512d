import {allPresets} from './all-presets.js';
import type {Tokens} from './preset.js';

/** Other tokens than colours, by name; empty ones are left out. */
export type Measures = Readonly<Record<string, string>>;

/** The declarations of a theme, one on a line, as a designer pastes them. */
export function declarations({page, ...tokens}: Tokens, measures: Measures = {}): string[] {
  const custom = Object.entries({...tokens, ...measures}).filter(([, value]) => value);
  return [
    `background: ${page};`,
    `color: ${tokens.color};`,
    ...custom.map(([name, value]) => `--tin-${name}: ${value};`),
  ];
}

/** The CSS of a page that is light or dark as the reader's system is. */
export function themeStyle(light: Tokens, dark: Tokens, measures: Measures): string {
  const always = declarations(light, measures);
  const inDark = declarations(dark).filter(line => !always.includes(line));
  return `:root {
  color-scheme: light dark;
}

body {
${indent(always, 2)}
}

@media (prefers-color-scheme: dark) {
  body {
${indent(inDark, 4)}
  }
}
`;
}

/** The CSS of a preset; nothing where there is none of that name. */
export function presetStyle(name: string, isDark: boolean): string {
  const preset = allPresets.find(one => one.name === name);
  if (!preset) return '';
  const {measures = {}} = preset;
  return `body {\n${indent(declarations(isDark ? preset.dark : preset.light, measures), 2)}\n}`;
}

const indent = (lines: readonly string[], by: number): string => lines.map(line => ' '.repeat(by) + line).join('\n');
