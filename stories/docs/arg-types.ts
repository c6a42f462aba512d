import type {ArgTypes, InputType} from 'storybook/internal/types';
import {allDocs} from './all-docs.js';
import {common} from './common.js';
import {declarationOf, defaultOf, TOOLS, type Item} from './manifest.js';
import type {Glossary, Language, Text} from './tag-docs.js';

type Section = keyof Glossary;

const SECTIONS: Readonly<Record<Section, Text>> = {
  attributes: {vi: 'Thuộc tính', en: 'Attributes'},
  events: {vi: 'Sự kiện', en: 'Events'},
  slots: {vi: 'Ngăn chứa (slot)', en: 'Slots'},
  parts: {vi: 'Phần tô điểm được (::part)', en: 'Parts (::part)'},
  properties: {vi: 'Biến CSS', en: 'CSS properties'},
};

const NAMELESS: Text = {vi: '(mặc định)', en: '(default)'};

/** Controls and tables of a tag, all from its doc comments: one row for each thing a page can use. */
export function argTypesOf(tag: string, language: Language): ArgTypes {
  const {attributes, events, slots, cssParts, cssProperties} = declarationOf(tag);
  const rows = (section: Section, items: readonly Item[] = [], more: (item: Item) => InputType) =>
    items.map((item): [string, InputType] => {
      const {name, default: text} = item;
      const description = descriptionOf(tag, section, item, language);
      const defaultValue = text === undefined ? {} : {defaultValue: {summary: defaultOf(item)}};
      const key = section === 'attributes' || section === 'properties' ? name : `${section}:${name}`;
      const row: InputType = {name: name || NAMELESS[language], description, ...more(item)};
      return [key, {...row, table: {category: SECTIONS[section][language], ...row.table, ...defaultValue}}];
    });
  return Object.fromEntries([
    ...rows('attributes', attributes, attribute),
    ...rows('events', events, ({type}) => ({control: false, table: {type: {summary: type?.text ?? 'CustomEvent'}}})),
    ...rows('slots', slots, () => ({control: false})),
    ...rows('parts', cssParts, () => ({control: false})),
    ...rows('properties', cssProperties, ({name}) => ({
      control: {type: /accent|surface|border$/.test(name) ? 'color' : 'text'},
    })),
  ]) as ArgTypes;
}

/** What a row says: the doc comment, or the Vietnamese for it. */
function descriptionOf(tag: string, section: Section, {name, description}: Item, language: Language): string {
  const own = allDocs.find(docs => docs.tag === tag)?.vietnamese[section]?.[name];
  return (language === 'vi' ? (own ?? common[section]?.[name]) : undefined) ?? description ?? '';
}

function attribute(item: Item): InputType {
  const {name, type} = item;
  const text = type?.text.replace(/ \| undefined$/, '') ?? 'string';
  const table = {type: {summary: text}};
  if (name === 'state') return {control: false, table: {...table, readonly: true}};
  if (name === 'tools') return {control: {type: 'check'}, options: [...TOOLS], table};
  if (name === 'credentials') return {control: {type: 'select'}, options: ['omit', 'same-origin', 'include'], table};
  if (name === 'heading-level') return {control: {type: 'range', min: 1, max: 6, step: 1}, table};
  if (text === 'boolean') return {control: {type: 'boolean'}, table};
  if (text === 'number' || name === 'timeout' || name === 'saved') return {control: {type: 'number', min: 0}, table};
  const choices = [...text.matchAll(/'([^']+)'/g)].map(([, choice = '']) => choice);
  return choices.length > 1
    ? {control: {type: 'inline-radio'}, options: choices, table}
    : {control: {type: 'text'}, table};
}
