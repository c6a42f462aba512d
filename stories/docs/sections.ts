import {allDocs} from './all-docs.js';
import {language} from './language.js';
import type {TagDocs, Text} from './tag-docs.js';

type Part = 'keyboard' | 'accessibility' | 'embedding' | 'scripting';

const HEADINGS: Readonly<Record<Part | 'controls' | 'stories', Text>> = {
  controls: {vi: 'Thử ngay', en: 'Try it'},
  stories: {vi: 'Các ví dụ', en: 'Examples'},
  embedding: {vi: 'Khi nhúng vào trang', en: 'When you embed it'},
  keyboard: {vi: 'Bằng bàn phím', en: 'By keyboard'},
  accessibility: {vi: 'Trợ năng', en: 'Accessibility'},
  scripting: {vi: 'Bằng mã lệnh', en: 'From a script'},
};

const docsOf = (tag: string): TagDocs | undefined => allDocs.find(docs => docs.tag === tag);

/** The name of a tag, and the tag. */
export const titleOf = (tag: string): string => docsOf(tag)?.name[language()] ?? tag;

/** What a tag is for, in Markdown. */
export const introOf = (tag: string): string => `\`<${tag}>\`\n\n${docsOf(tag)?.intro[language()] ?? ''}`;

/** One part of a tag's page, in Markdown. */
export const sectionOf = (tag: string, part: Part): string =>
  `## ${HEADINGS[part][language()]}\n\n${docsOf(tag)?.[part][language()] ?? ''}`;

/** A heading of a tag's page. */
export const headingOf = (part: keyof typeof HEADINGS): string => HEADINGS[part][language()];
