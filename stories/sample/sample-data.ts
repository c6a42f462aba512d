import {caiCach} from './articles/cai-cach.js';
import {chinhQuyen} from './articles/chinh-quyen.js';
import {chuyenDoiSo} from './articles/chuyen-doi-so.js';
import {giaoDucYTe} from './articles/giao-duc-y-te.js';
import {nongNghiep} from './articles/nong-nghiep.js';
import {thongBao} from './articles/thong-bao.js';
import {tinTuc} from './articles/tin-tuc.js';
import {vanHoa} from './articles/van-hoa.js';
import {categories} from './categories.js';
import type {Draft, SampleArticle, SampleCategory, SampleImage} from './sample-types.js';
import {sizeOf} from './scenes.js';
import {sourceDocument} from './source-document.js';
import {documentId, slugify, textOf} from './text.js';
import {writeBody} from './write-body.js';

const drafts: Readonly<Record<string, readonly Draft[]>> = {
  'tin-tuc-su-kien': tinTuc,
  'xay-dung-chinh-quyen': [...chinhQuyen, sourceDocument],
  'cai-cach-hanh-chinh': caiCach,
  'chuyen-doi-so': chuyenDoiSo,
  'nong-nghiep-nong-thon-moi': nongNghiep,
  'van-hoa-xa-hoi': vanHoa,
  'giao-duc-y-te': giaoDucYTe,
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
    categories: [category, also].flatMap(wanted => categories.find(({slug}) => slug === wanted) ?? []),
    ...(picture && {picture}),
  };
}

function toImage(name: string, alt: string): SampleImage {
  return {path: `/sample/images/${name}.svg`, alt, ...sizeOf(name)};
}
