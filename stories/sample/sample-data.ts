import {nongNghiep} from './articles/nong-nghiep.js';
import {thongBao} from './articles/thong-bao.js';
import {categories} from './categories.js';
import type {Draft, SampleArticle, SampleCategory, SampleImage} from './sample-types.js';
import {sizeOf} from './scenes.js';
import {sourceDocument} from './source-document.js';
import {slugify, textOf} from './text.js';
import {writeBody} from './write-body.js';

const drafts: Readonly<Record<string, readonly Draft[]>> = {
  'xay-dung-chinh-quyen': [sourceDocument],
  'nong-nghiep-nong-thon-moi': nongNghiep,
  'thong-bao': thongBao,
};

/** Every article of the commune, newest first. */
export const articles: readonly SampleArticle[] = Object.entries(drafts)
  .flatMap(([slug, list]) => list.map(draft => toArticle(draft, slug)))
  .sort((a, b) => (a.date < b.date ? 1 : -1));

/** How many articles a category holds itself, those of the categories below it not counted. */
export const countIn = (category: SampleCategory): number =>
  articles.filter(article => article.categories.includes(category)).length;

function toArticle({body, dialect, image, alt = '', also, ...rest}: Draft, category: string): SampleArticle {
  const html = body.startsWith('<') ? body : writeBody(body, dialect);
  const picture = image === undefined ? undefined : toImage(image, alt);
  return {
    ...rest,
    slug: slugify(rest.title),
    documentId: documentId(rest.id),
    html,
    text: textOf(html),
    categories: categories.filter(({slug}) => slug === category || slug === also),
    ...(picture && {picture}),
  };
}

function toImage(name: string, alt: string): SampleImage {
  return {path: `/sample/images/${name}.svg`, alt, ...sizeOf(name)};
}

/** 24 letters and digits that belong to the number, as Strapi hands them out. */
function documentId(id: number): string {
  let state = id * 7919;
  return Array.from({length: 24}, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return 'abcdefghijklmnopqrstuvwxyz0123456789'.charAt((state >>> 8) % 36);
  }).join('');
}
