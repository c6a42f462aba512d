import {categories} from './categories.js';
import {bodyAt, json, numberIn, type Question} from './respond.js';
import {articles, countIn} from './sample-data.js';
import type {SampleArticle} from './sample-types.js';
import {fold, hash} from './text.js';

/** A hand-made PHP interface: `api/tin-tuc`, `api/tin-tuc/{id}`, `api/chuyen-muc`. */
export function answerViet(question: Question): Response {
  const [, id] = /^api\/tin-tuc\/(\d+)$/.exec(question.path) ?? [];
  if (id !== undefined) return one(question, Number(id));
  if (question.path === 'api/tin-tuc') return list(question);
  if (question.path === 'api/chuyen-muc') return done(tree(question, 0));
  return failed(404, 'Không tìm thấy chức năng');
}

const done = (data: unknown): Response => json({ma_loi: 0, thong_bao: 'Thành công', du_lieu: data});
const failed = (status: number, why: string): Response => json({ma_loi: status, thong_bao: why, du_lieu: null}, status);

function list(question: Question): Response {
  const {query, empty} = question;
  const category = numberIn(query, 'chuyen_muc', 0);
  const words = fold(query.get('tu_khoa') ?? '').trim();
  const found = articles.filter(
    article =>
      !empty &&
      (category === 0 || article.categories.some(({id}) => id === category)) &&
      fold(`${article.title} ${article.summary ?? ''} ${article.text}`).includes(words),
  );
  const page = Math.max(1, numberIn(query, 'trang', 1));
  const rows = Math.min(50, Math.max(1, numberIn(query, 'so_dong', 10)));
  return done({
    tong_so: String(found.length),
    so_trang: Math.ceil(found.length / rows),
    trang_hien_tai: page,
    so_dong: rows,
    // Past the end there is simply nothing, as in any "LIMIT x, y".
    danh_sach: found.slice((page - 1) * rows, page * rows).map(article => row(article, question)),
  });
}

function one(question: Question, id: number): Response {
  const article = articles.find(one => one.id === id);
  return article && !question.empty ? done(row(article, question)) : failed(404, 'Không tìm thấy tin bài');
}

function row(article: SampleArticle, {prefix}: Question): unknown {
  const {id, title, slug, summary, html, picture, date, updated, author, source, views, featured, files = []} = article;
  const [category] = article.categories;
  return {
    id_tin: id,
    tieu_de: title,
    tieu_de_khong_dau: slug,
    mo_ta: summary === undefined ? null : hash(id) % 2 ? summary : `<p>${summary}</p>`,
    noi_dung: bodyAt(html, prefix),
    hinh_anh: picture ? prefix + picture.path : null,
    ngay_tao: seconds(date),
    ngay_dang: seconds(date),
    ngay_cap_nhat: updated ? seconds(updated) : '0000-00-00 00:00:00',
    id_loaitin: category?.id ?? 0,
    ten_loaitin: category?.name ?? null,
    nguoi_dang: author ?? null,
    nguon: source ?? null,
    luot_xem: (views ?? 0).toLocaleString('de-DE'),
    noi_bat: featured ? '1' : '0',
    an_hien: 1,
    duong_dan: `${prefix}/?he=viet&bai=${id}`,
    tep_dinh_kem: files.map(({file, name, bytes}) => ({
      ten_tep: name,
      duong_dan: `${prefix}/sample/files/${file}`,
      dung_luong: bytes,
    })),
  };
}

const seconds = (date: string): string => (date.includes(' ') ? `${date}:00` : date);

function tree(question: Question, parent: number): unknown[] {
  return categories
    .filter(category => category.parent === parent)
    .map(category => ({
      id_loaitin: category.id,
      ten_loaitin: category.name,
      ten_khong_dau: category.slug,
      id_cha: category.parent,
      so_tin: question.empty ? 0 : countIn(category),
      duong_dan: `${question.prefix}/?he=viet&chuyen-muc=${category.id}`,
      con: tree(question, category.id),
    }));
}
