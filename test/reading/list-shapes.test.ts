import {expect} from '@open-wc/testing';
import {readArticles} from '../../src/data.js';

const one = (id: number, more: object = {}) => ({
  id,
  tieuDe: `Tin hoạt động số ${id} của xã Tân Lập`,
  tomTat: `Tóm tắt của tin số ${id}, dài vừa phải.`,
  anh: `/a/${id}.jpg`,
  ngayDang: `2024-03-${10 + id}T08:00:00`,
  ...more,
});
const range = (from: number, to: number): number[] => Array.from({length: to - from + 1}, (_, n) => from + n);
const news = (from: number, to: number, more?: object): ReturnType<typeof one>[] =>
  range(from, to).map(id => one(id, more));
const ids = (from: number, to: number): string => range(from, to).join();

const decisions = range(1, 7).map(id => ({
  id,
  soKyHieu: `${id}/QĐ-UBND`,
  trichYeu: `Quyết định số ${id} về việc phê duyệt kế hoạch`,
  ngayBanHanh: `2024-02-0${id}`,
  file: `/vb/${id}.pdf`,
}));
const menu = range(1, 3).map(id => ({id, ten: `Mục ${id}`, link: `/muc-${id}`}));
const banner = range(1, 8).map(id => ({id, title: `Banner ${id}`, image: `/b/${id}.jpg`, link: '/x'}));
const events = range(51, 55).map(id => ({
  id,
  tieuDe: `Sự kiện số ${id}`,
  thoiGian: `2024-06-${id - 40}`,
  diaDiem: 'Nhà văn hóa',
}));
const videos = range(71, 76).map(id => ({
  id,
  title: `Video số ${id}`,
  youtubeId: `abc${id}`,
  thumbnail: `/v/${id}.jpg`,
  createdAt: `2024-03-${id - 60}`,
}));

/** Where lists are, and what stands beside them; which records are to come out. */
const SHAPES: readonly (readonly [shape: string, answer: unknown, ids: string])[] = [
  ['home', {menu, banner, tinMoi: news(1, 6), vanBan: decisions}, ids(1, 6)],
  ['home2', {data: {slide: banner, vanBanMoi: decisions, tinTuc: news(1, 4), video: videos}}, ids(1, 4)],
  ['featured+list', {noiBat: one(9), danhSach: news(1, 5)}, ids(1, 5)],
  [
    'groups',
    {
      data: [
        {chuyenMuc: 'Kinh tế', tin: news(1, 3)},
        {chuyenMuc: 'Xã hội', tin: news(4, 6)},
      ],
    },
    ids(1, 6),
  ],
  ['events', {suKien: events, tin: news(1, 3)}, ids(1, 3)],
  ['null-list', {data: null, total: 0, message: 'Không có dữ liệu'}, ''],
  ['empty', {status: 1, danhSachTin: [], menu}, ''],
  ['keyed-vn', {tin1: one(1), tin2: one(2), tin3: one(3)}, ids(1, 3)],
  ['one-only', {items: news(1, 1), total: 1}, '1'],
  ['nested-result', {Result: {Code: 0, Data: {PageData: {Items: news(1, 4), Total: 4}}}}, ids(1, 4)],
  ['string-in', {error: false, data: JSON.stringify({rows: news(1, 3), total: 3})}, ids(1, 3)],
  ['xml-like', {rss: {channel: {title: 'Cổng', item: news(1, 3)}}}, ids(1, 3)],
  [
    'table',
    {
      columns: ['id', 'tieuDe', 'tomTat', 'ngayDang'],
      rows: news(1, 4).map(t => [t.id, t.tieuDe, t.tomTat, t.ngayDang]),
    },
    ids(1, 4),
  ],
  ['dup-lists', {latest: news(1, 5), mostViewed: news(3, 7)}, ids(1, 5)],
  [
    'with-categories-inside',
    {
      categories: [
        {id: 1, name: 'Kinh tế', posts: news(1, 2)},
        {id: 2, name: 'Xã hội', posts: news(3, 4)},
      ],
    },
    ids(1, 4),
  ],
  [
    'gallery',
    {albums: range(1, 4).map(i => ({id: 90 + i, title: 'Album ' + i, images: ['/1.jpg', '/2.jpg']})), news: news(1, 2)},
    ids(1, 2),
  ],
  [
    'comments',
    {
      articles: news(1, 3, {
        comments: range(1, 4).map(i => ({
          id: 500 + i,
          author: 'Tí',
          content: 'Bình luận ' + i,
          createdAt: '2024-01-01',
        })),
      }),
    },
    ids(1, 3),
  ],
  [
    'meta-first',
    [
      {type: 'header', version: '5.1'},
      {type: 'database', name: 'tin'},
      {type: 'table', name: 'tintuc', data: news(1, 3)},
    ],
    ids(1, 3),
  ],
  ['array-of-arrays', [news(1, 3)], ids(1, 3)],
  ['count-tuple', [3, news(1, 3)], ids(1, 3)],
  ['result-rows-cols', {cols: 4, rows: news(1, 3)}, ids(1, 3)],
  ['wrapped-each', {data: news(1, 3).map(t => ({tinTuc: t, luotXem: 4}))}, ids(1, 3)],
  ['wrapped-each2', news(1, 3).map(t => ({baiViet: t, chuyenMuc: {id: 1, ten: 'Tin xã'}})), ids(1, 3)],
  ['docs-last', {vanban: decisions.slice(0, 3), tintuc: news(1, 3), lienket: menu}, ids(1, 3)],
  ['only-van-ban', {data: decisions}, ids(1, 7)],
  [
    'thong-bao',
    {thongBao: news(1, 3), lichCongTac: [{ngay: '2024-03-01', noiDung: 'Họp giao ban', chuTri: 'Chủ tịch'}]},
    ids(1, 3),
  ],
];

describe('the list of any answer', () => {
  for (const [shape, answer, wanted] of SHAPES)
    it(`is found: ${shape}`, () => {
      const {articles} = readArticles(answer, {base: 'https://xa.example/api/trang-chu'});
      expect(articles.map(({id}) => id).join()).to.equal(wanted);
    });
});
