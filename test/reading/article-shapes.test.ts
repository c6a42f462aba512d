import {expect} from '@open-wc/testing';
import {readArticle} from '../../src/data.js';

const TITLE = 'Hội nghị tổng kết năm 2023';
const SUMMARY = 'Sáng 12/3, UBND xã tổ chức hội nghị tổng kết.';
const BODY = '<p>UBND xã tổ chức hội nghị tổng kết năm 2023.</p><p>Chủ tịch UBND xã phát biểu chỉ đạo hội nghị.</p>';
const others = [1, 2, 3].map(i => ({id: 100 + i, title: `Bài liên quan số ${i}`, slug: `bai-${i}`}));

/** What must come of each: the title and the body in any case, and what else is named. */
interface Wanted {
  readonly [field: string]: unknown;
}

const SHAPES: readonly (readonly [system: string, answer: unknown, wanted: Wanted])[] = [
  [
    'bare',
    {id: 15, tieuDe: TITLE, noiDung: BODY, ngayDang: '2024-03-12T08:00:00'},
    {id: '15', publishedAt: '2024-03-12T08:00:00+07:00'},
  ],
  [
    'related',
    {
      success: true,
      data: {
        id: 15,
        title: TITLE,
        content: BODY,
        relatedArticles: others,
        comments: [{id: 1, content: 'Hay quá', author: 'Tí'}],
      },
    },
    {id: '15', author: null},
  ],
  [
    'detail+others',
    {detail: {NewsID: 15, Title: TITLE, Body: BODY, Author: 'Lê An'}, others, newest: others},
    {id: '15', author: 'Lê An'},
  ],
  ['array1', [{ID: '15', TIEUDE: TITLE, NOIDUNG: BODY}], {id: '15'}],
  [
    'd-string',
    {d: JSON.stringify({Id: 15, TieuDe: TITLE, NoiDung: BODY, TacGia: 'Lê An', NgayDang: '/Date(1710205200000)/'})},
    {id: '15', author: 'Lê An', publishedAt: '2024-03-12T08:00:00+07:00'},
  ],
  [
    'tin-lienquan',
    {
      tin: {id: 15, tieu_de: TITLE, noi_dung: BODY, anh: '/a/b.jpg'},
      tin_lien_quan: others,
      chuyen_muc: {id: 3, ten: 'Tin hoạt động'},
    },
    {id: '15', image: 'https://xa.example/a/b.jpg'},
  ],
  [
    'prevnext',
    {
      article: {id: 15, title: TITLE, content: BODY},
      prev: {id: 14, title: 'Bài trước'},
      next: {id: 16, title: 'Bài sau'},
    },
    {id: '15'},
  ],
  [
    'files',
    {
      data: {
        id: 15,
        ten: TITLE,
        noiDung: BODY,
        fileDinhKems: [
          {tenFile: 'Nghị quyết.pdf', duongDan: '/files/nq.pdf'},
          {tenFile: 'Phụ lục.docx', duongDan: '/files/pl.docx'},
        ],
      },
    },
    {id: '15', files: 'Nghị quyết.pdf https://xa.example/files/nq.pdf ; Phụ lục.docx https://xa.example/files/pl.docx'},
  ],
  [
    'files-str',
    {data: {id: 15, ten: TITLE, noiDung: BODY, dinhKem: '/files/nq.pdf;/files/pl.docx'}},
    {id: '15', files: 'nq.pdf https://xa.example/files/nq.pdf ; pl.docx https://xa.example/files/pl.docx'},
  ],
  [
    'settings',
    {
      site: {name: 'Cổng TTĐT xã', phone: '0123'},
      menu: others,
      post: {id: 15, name: TITLE, detail: BODY, category: {name: 'Tin xã'}},
    },
    {id: '15', category: 'Tin xã'},
  ],
  [
    'blocks',
    {
      id: 15,
      title: TITLE,
      blocks: [
        {type: 'paragraph', data: {text: 'Đoạn một.'}},
        {type: 'header', data: {text: 'Tiêu đề nhỏ', level: 2}},
        {type: 'list', data: {style: 'unordered', items: ['a', 'b']}},
      ],
    },
    {id: '15', html: undefined},
  ],
  [
    'result-obj',
    {
      statusCode: 200,
      result: {
        baiViet: {maBaiViet: 15, tieuDe: TITLE, noiDung: BODY, trichYeu: SUMMARY, nguon: 'Báo Hà Tĩnh'},
        baiVietLienQuan: others,
      },
    },
    {id: '15', summary: SUMMARY, source: 'Báo Hà Tĩnh'},
  ],
  ['dataset', {Table: [{ID: 15, Title: TITLE, Content: BODY}], Table1: others}, {id: '15'}],
  ['json-str-root', JSON.stringify({id: 15, title: TITLE, content: BODY}), {id: '15'}],
  [
    'twolang',
    {id: 15, title: TITLE, content: BODY, titleEn: 'Summary conference 2023', contentEn: '<p>English text</p>'},
    {id: '15'},
  ],
  [
    'mongo',
    {_id: {$oid: '64f0c2a1b3d4e5f607182930'}, title: TITLE, content: BODY, createdAt: {$date: '2024-03-12T01:00:00Z'}},
    {id: '64f0c2a1b3d4e5f607182930', publishedAt: '2024-03-12T08:00:00+07:00'},
  ],
  [
    'pages-content',
    {
      data: {
        id: 15,
        title: TITLE,
        contents: [
          {type: 'text', content: '<p>UBND xã tổ chức hội nghị tổng kết năm 2023.</p>'},
          {type: 'text', content: '<p>Chủ tịch UBND xã phát biểu chỉ đạo hội nghị.</p>'},
        ],
      },
    },
    {id: '15'},
  ],
  ['escaped', {id: 15, title: TITLE, content: BODY.replace(/</g, '&lt;').replace(/>/g, '&gt;')}, {id: '15'}],
  [
    'audio',
    {id: 15, title: TITLE, content: BODY, audioUrl: 'https://x.example/a.mp3', luotXem: 55},
    {id: '15', audio: 'https://x.example/a.mp3', views: 55},
  ],
  [
    'gql',
    {data: {tinBaiById: {id: '15', tieuDe: TITLE, noiDung: BODY, chuyenMuc: {ten: 'Thông báo'}}}},
    {id: '15', category: 'Thông báo'},
  ],
  [
    'dnn',
    {
      Success: true,
      Article: {
        ArticleID: 15,
        Title: TITLE,
        ArticleText: BODY,
        Summary: SUMMARY,
        PublishDate: '2024-03-12T08:00:00',
        ImageUrl: '/Portals/0/a.jpg',
        Categories: [{CategoryName: 'Tin'}],
      },
    },
    {id: '15', summary: SUMMARY, image: 'https://xa.example/Portals/0/a.jpg', category: 'Tin'},
  ],
  [
    'user-login',
    {status: 'ok', user: {id: 9, name: 'Khách', avatar: '/u.png'}, news: {id: 15, subject: TITLE, fulltext: BODY}},
    {id: '15'},
  ],
  [
    'list-in',
    {
      page: {total: 1},
      items: [
        {
          id: 15,
          headline: TITLE,
          articleBody: BODY,
          datePublished: '2024-03-12',
          author: {'@type': 'Person', name: 'Lê An'},
          image: ['https://x.example/1.jpg'],
        },
      ],
    },
    {id: '15', author: 'Lê An', image: 'https://x.example/1.jpg', publishedAt: '2024-03-12'},
  ],
  [
    'schema.org',
    {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: TITLE,
      articleBody: BODY,
      datePublished: '2024-03-12T08:00:00+07:00',
      url: 'https://xa.example/tin/15',
    },
    {url: 'https://xa.example/tin/15'},
  ],
  [
    'introfull',
    {
      data: {
        type: 'articles',
        id: '15',
        attributes: {
          id: 15,
          title: TITLE,
          text: BODY,
          images: {image_intro: 'images/a.jpg'},
          publish_up: '2024-03-12 01:00:00',
        },
      },
    },
    {id: '15'},
  ],
];

describe('one article of any system', () => {
  for (const [system, answer, wanted] of SHAPES)
    it(`is read: ${system}`, () => {
      const {categories, image, attachments, ...rest} = readArticle(answer, {base: 'https://xa.example/api/tin/15'})!;
      const read = {
        ...rest,
        category: categories.join(),
        image: image?.src,
        files: attachments.map(({name, url}) => `${name} ${url}`).join(' ; '),
      };
      const all: Wanted = {title: TITLE, html: BODY, ...wanted};
      expect(Object.fromEntries(Object.keys(all).map(key => [key, (read as Wanted)[key]]))).to.deep.equal(
        Object.fromEntries(Object.entries(all).map(([key, value]) => [key, value ?? undefined])),
      );
    });
});
