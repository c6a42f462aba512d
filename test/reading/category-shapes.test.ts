import {expect} from '@open-wc/testing';
import {readCategories} from '../../src/data.js';
import type {Category} from '../../src/index.js';

/** A tree in one line: `id:name(count) url[children]`. */
const print = (categories: readonly Category[]): string =>
  categories
    .map(({id, name, count, url, children}) => {
      const below = children.length > 0 ? `[${print(children)}]` : '';
      return `${id}:${name}${count === undefined ? '' : `(${count})`}${url ? ` ${url}` : ''}${below}`;
    })
    .join(' ');

/** What systems answer, each as its own documentation or source code has it. */
const SHAPES: readonly (readonly [system: string, answer: unknown, tree: string])[] = [
  [
    'flat-parent',
    [
      {MaDanhMuc: 1, TenDanhMuc: 'Tin tức', MaDanhMucCha: null, ThuTu: 1},
      {MaDanhMuc: 2, TenDanhMuc: 'Giáo dục', MaDanhMucCha: 1, ThuTu: 1},
      {MaDanhMuc: 3, TenDanhMuc: 'Thông báo', MaDanhMucCha: 0, ThuTu: 2},
    ],
    '1:Tin tức[2:Giáo dục] 3:Thông báo',
  ],
  [
    'children-vn',
    {
      data: [
        {
          id: 5,
          tenChuyenMuc: 'Kinh tế',
          soBai: 12,
          chuyenMucCon: [{id: 6, tenChuyenMuc: 'Nông nghiệp', soBai: 4, chuyenMucCon: []}],
        },
        {id: 7, tenChuyenMuc: 'Xã hội', soBai: 0, chuyenMucCon: null},
      ],
    },
    '5:Kinh tế(12)[6:Nông nghiệp(4)] 7:Xã hội(0)',
  ],
  [
    'keyed',
    {
      '10': {title: 'Chính trị', alias: 'chinh-tri', parentid: '0', numlinks: 5},
      '11': {title: 'Đảng', alias: 'dang', parentid: '10', numlinks: 2},
    },
    '10:Chính trị[11:Đảng]',
  ],
  ['strings', ['Kinh tế', 'Giáo dục', 'Y tế'], 'Kinh tế:Kinh tế Giáo dục:Giáo dục Y tế:Y tế'],
  [
    'loai-tin',
    {
      d: JSON.stringify([
        {IDLoaiTin: 1, TenLoaiTin: 'Thời sự', SoTin: 44},
        {IDLoaiTin: 2, TenLoaiTin: 'Pháp luật', SoTin: 9},
      ]),
    },
    '1:Thời sự(44) 2:Pháp luật(9)',
  ],
  [
    'spring',
    {
      content: [
        {id: 1, name: 'Tin xã', slug: 'tin-xa', postCount: 3},
        {id: 2, name: 'Tin huyện', slug: 'tin-huyen', postCount: 1},
      ],
      totalElements: 2,
    },
    '1:Tin xã(3) 2:Tin huyện(1)',
  ],
  [
    'menu-beside',
    {
      banners: [{id: 1, name: 'Banner 1', image: '/a.png'}],
      categories: [
        {_id: 'a1', name: 'Tin nóng', articles_count: 7},
        {_id: 'a2', name: 'Văn hóa', articles_count: 2},
      ],
      total: 2,
    },
    'a1:Tin nóng(7) a2:Văn hóa(2)',
  ],
  [
    'ghost',
    {tags: [{id: '5', name: 'Sự kiện', slug: 'su-kien', url: 'https://g.example/tag/su-kien/', count: {posts: 8}}]},
    '5:Sự kiện(8) https://g.example/tag/su-kien/',
  ],
  [
    'items-nested',
    {
      success: true,
      result: {
        menu: [
          {
            id: 1,
            title: 'Giới thiệu',
            link: '/gioi-thieu',
            items: [{id: 2, title: 'Lịch sử', link: '/lich-su', items: []}],
          },
          {id: 3, title: 'Tin tức', link: '/tin-tuc', items: []},
        ],
      },
    },
    '1:Giới thiệu https://xa.example/gioi-thieu[2:Lịch sử https://xa.example/lich-su] 3:Tin tức https://xa.example/tin-tuc',
  ],
  ['key-title-jstree', [{key: '1', title: 'A mục', children: [{key: '1.1', title: 'B mục'}]}], '1:A mục[1.1:B mục]'],
  [
    'jstree',
    [
      {id: '1', parent: '#', text: 'Tin tức'},
      {id: '2', parent: '1', text: 'Thể thao'},
      {id: '3', parent: '#', text: 'Văn bản'},
    ],
    '1:Tin tức[2:Thể thao] 3:Văn bản',
  ],
  [
    'value-label',
    [
      {value: 1, label: 'Tin trong tỉnh'},
      {value: 2, label: 'Tin trong nước'},
    ],
    '1:Tin trong tỉnh 2:Tin trong nước',
  ],
  [
    'hidden',
    [
      {id: 1, ten: 'Tin', hienThi: true},
      {id: 2, ten: 'Nháp', hienThi: false},
      {id: 3, ten: 'Xóa', hienThi: true, daXoa: true},
    ],
    '1:Tin',
  ],
  [
    'caps',
    {
      ROWSET: [
        {MA_CM: 'TS', TEN_CM: 'Thời sự', MA_CHA: ''},
        {MA_CM: 'TS1', TEN_CM: 'Trong nước', MA_CHA: 'TS'},
      ],
    },
    'TS:Thời sự[TS1:Trong nước]',
  ],
  [
    'facets',
    {
      facets: {
        category: [
          {value: 'Kinh tế', count: 10},
          {value: 'Xã hội', count: 3},
        ],
      },
    },
    'Kinh tế:Kinh tế(10) Xã hội:Xã hội(3)',
  ],
  [
    'es-agg',
    {
      took: 1,
      hits: {total: {value: 3}, hits: []},
      aggregations: {
        chuyen_muc: {
          buckets: [
            {key: 'Kinh tế', doc_count: 10},
            {key: 'Y tế', doc_count: 1},
          ],
        },
      },
    },
    'Kinh tế:Kinh tế(10) Y tế:Y tế(1)',
  ],
  [
    'sp',
    {
      d: {
        results: [
          {Id: 1, Title: 'Tin hoạt động', ParentId: null},
          {Id: 2, Title: 'Tin UBND', ParentId: 1},
        ],
      },
    },
    '1:Tin hoạt động[2:Tin UBND]',
  ],
  [
    'graphql',
    {data: {allCategories: {nodes: [{databaseId: 4, name: 'Tin', count: 3, uri: '/muc/tin/'}]}}},
    '4:Tin(3) https://xa.example/muc/tin/',
  ],
  [
    'drf',
    {
      count: 2,
      next: null,
      previous: null,
      results: [
        {id: 1, ten: 'Tin', so_bai_viet: 3, cha: null},
        {id: 2, ten: 'Con', so_bai_viet: 1, cha: 1},
      ],
    },
    '1:Tin(3)[2:Con(1)]',
  ],
  [
    'abp-parent-obj',
    {
      result: {
        items: [
          {id: 'g1', name: 'Tin tức', parent: null},
          {id: 'g2', name: 'Địa phương', parent: {id: 'g1', name: 'Tin tức'}},
        ],
      },
    },
    'g1:Tin tức[g2:Địa phương]',
  ],
  [
    'level-order',
    [
      {id: 1, name: 'Tin tức', level: 0},
      {id: 2, name: '-- Trong xã', level: 1, parent_id: 1},
    ],
    '1:Tin tức[2:Trong xã]',
  ],
  [
    'submenus',
    {data: {list: [{id: 1, tieude: 'Văn hóa', url: '/van-hoa', submenu: [{id: 3, tieude: 'Lễ hội', url: '/le-hoi'}]}]}},
    '1:Văn hóa https://xa.example/van-hoa[3:Lễ hội https://xa.example/le-hoi]',
  ],
  ['taxonomy-tree-subs', {categories: {'1': {name: 'A1 mục', subs: {'2': {name: 'B1 mục'}}}}}, '1:A1 mục[2:B1 mục]'],
  [
    'flat-parent',
    [
      {MaDanhMuc: 1, TenDanhMuc: 'Tin tức', MaDanhMucCha: null, ThuTu: 1},
      {MaDanhMuc: 2, TenDanhMuc: 'Giáo dục', MaDanhMucCha: 1, ThuTu: 1},
      {MaDanhMuc: 3, TenDanhMuc: 'Thông báo', MaDanhMucCha: 0, ThuTu: 2},
    ],
    '1:Tin tức[2:Giáo dục] 3:Thông báo',
  ],
  [
    'nhomtin',
    {
      success: true,
      data: [
        {nhomTinId: 1, tenNhomTin: 'Tin nội bộ', thuTu: 2, soLuongTin: 5},
        {nhomTinId: 2, tenNhomTin: 'Tin tuyển sinh', thuTu: 1, soLuongTin: 8},
      ],
    },
    '2:Tin tuyển sinh(8) 1:Tin nội bộ(5)',
  ],
  [
    'chuyenmuc-id',
    {
      chuyenMucs: [
        {chuyenMucId: 11, chuyenMucTen: 'Hoạt động UBND', chuyenMucChaId: null},
        {chuyenMucId: 12, chuyenMucTen: 'Họp báo', chuyenMucChaId: 11},
      ],
    },
    '11:Hoạt động UBND[12:Họp báo]',
  ],
  [
    'cat_id',
    [
      {cat_id: '3', cat_name: 'Du lịch', cat_parent: '0', cat_slug: 'du-lich', total_news: '34'},
      {cat_id: '4', cat_name: 'Di tích', cat_parent: '3', cat_slug: 'di-tich', total_news: '6'},
    ],
    '3:Du lịch(34)[4:Di tích(6)]',
  ],
  [
    'joomla',
    {
      data: [
        {
          type: 'categories',
          id: '8',
          attributes: {id: 8, title: 'Tin tức', alias: 'tin-tuc', parent_id: 1, level: 1, published: 1},
        },
        {
          type: 'categories',
          id: '9',
          attributes: {id: 9, title: 'Tin xã', alias: 'tin-xa', parent_id: 8, level: 2, published: 1},
        },
      ],
    },
    '8:Tin tức[9:Tin xã]',
  ],
  [
    'strapi',
    {data: [{id: 1, documentId: 'abc', name: 'Kinh tế', slug: 'kinh-te', articles: {count: 4}}], meta: {}},
    'abc:Kinh tế(4)',
  ],
  [
    'strapi4',
    {
      data: [
        {id: 1, attributes: {ten: 'Kinh tế', slug: 'kinh-te', cha: {data: null}}},
        {id: 2, attributes: {ten: 'Chợ', slug: 'cho', cha: {data: {id: 1, attributes: {ten: 'Kinh tế'}}}}},
      ],
    },
    '1:Kinh tế[2:Chợ]',
  ],
  [
    'laravel-nested',
    {
      categories: [
        {
          id: 1,
          name: 'A mục',
          slug: 'a',
          posts_count: 3,
          children_recursive: [{id: 2, name: 'B mục', slug: 'b', posts_count: 1, children_recursive: []}],
        },
      ],
    },
    '1:A mục(3)[2:B mục(1)]',
  ],
  [
    'mongo',
    [
      {_id: '64f0', ten_loai: 'Thể thao', thu_tu: 1, an_hien: 1},
      {_id: '64f1', ten_loai: 'Ẩn', thu_tu: 2, an_hien: 0},
    ],
    '64f0:Thể thao',
  ],
  [
    'liferay-vocab',
    {
      items: [
        {
          id: 37101,
          name: 'Thời sự',
          numberOfTaxonomyCategories: 2,
          parentTaxonomyCategory: null,
          taxonomyVocabularyId: 1,
        },
        {id: 37102, name: 'Trong nước', parentTaxonomyCategory: {id: 37101, name: 'Thời sự'}, taxonomyVocabularyId: 1},
      ],
      totalCount: 2,
    },
    '37101:Thời sự[37102:Trong nước]',
  ],
  [
    'dnn',
    {d: {Categories: [{CategoryID: 1, CategoryName: 'Tin ảnh', ParentCategoryID: 0, ArticleCount: 3}]}},
    '1:Tin ảnh(3)',
  ],
  [
    'zone',
    {
      Zones: [
        {ZoneId: 3, ZoneName: 'Xã hội', ParentId: 0, ShortUrl: 'xa-hoi'},
        {ZoneId: 31, ZoneName: 'Giao thông', ParentId: 3, ShortUrl: 'giao-thong'},
      ],
    },
    '3:Xã hội[31:Giao thông]',
  ],
  [
    'firebase-tree',
    {'-Nab1xxxxxxxxxxxxxx': {ten: 'Tin tức', thuTu: 1}, '-Nab2xxxxxxxxxxxxxx': {ten: 'Văn bản', thuTu: 2}},
    '-Nab1xxxxxxxxxxxxxx:Tin tức -Nab2xxxxxxxxxxxxxx:Văn bản',
  ],
  [
    'menu-with-type',
    {
      menus: [
        {MenuID: 1, MenuName: 'Trang chủ', MenuUrl: '/', ParentID: 0},
        {MenuID: 2, MenuName: 'Tin tức', MenuUrl: '/tin-tuc', ParentID: 0},
        {MenuID: 3, MenuName: 'Tin xã', MenuUrl: '/tin-xa', ParentID: 2},
      ],
    },
    '1:Trang chủ https://xa.example/ 2:Tin tức https://xa.example/tin-tuc[3:Tin xã https://xa.example/tin-xa]',
  ],
  [
    'treeselect',
    [{id: '1', label: 'Tin tức', children: [{id: '2', label: 'Tin xã', isLeaf: true}]}],
    '1:Tin tức[2:Tin xã]',
  ],
  [
    'antd-tree',
    [{key: 'tt', value: 'tt', title: 'Tin tức', children: [{key: 'x', value: 'x', title: 'Tin xã'}]}],
    'tt:Tin tức[x:Tin xã]',
  ],
  [
    'kendo-tree',
    [{Id: 1, Text: 'Tin tức', HasChildren: true, Items: [{Id: 2, Text: 'Tin xã', HasChildren: false, Items: []}]}],
    '1:Tin tức[2:Tin xã]',
  ],
  [
    'ma-code',
    {
      data: [
        {maChuyenMuc: 'TSU', tenChuyenMuc: 'Thời sự', maChuyenMucCha: null, id: 101},
        {maChuyenMuc: 'TN', tenChuyenMuc: 'Trong nước', maChuyenMucCha: 'TSU', id: 102},
      ],
    },
    'TSU:Thời sự[TN:Trong nước]',
  ],
  [
    'order-string',
    [
      {id: 2, ten: 'Hai mục', thu_tu: '10'},
      {id: 1, ten: 'Một mục', thu_tu: '2'},
    ],
    '1:Một mục 2:Hai mục',
  ],
  [
    'langs',
    [
      {id: 1, name: {vi: 'Kinh tế', en: 'Economy'}},
      {id: 2, name: {vi: 'Xã hội', en: 'Society'}},
    ],
    '1:Kinh tế 2:Xã hội',
  ],
  [
    'two-lists',
    {
      loaitin: [
        {id: 1, ten: 'Tin xã'},
        {id: 2, ten: 'Tin huyện'},
      ],
      vanban: [{id: 1, sokyhieu: '01/QĐ', trichyeu: 'Quyết định'}],
    },
    '1:Tin xã 2:Tin huyện',
  ],
  ['counts-obj', {data: [{term_id: 3, name: 'Tin', parent: 0, count: '12'}]}, '3:Tin(12)'],
  [
    'wpcom',
    {
      found: 2,
      categories: [
        {
          ID: 1,
          name: 'Tin',
          slug: 'tin',
          description: '',
          post_count: 4,
          parent: 0,
          meta: {links: {self: 'https://x.example/c'}},
        },
        {ID: 2, name: 'Con', slug: 'con', post_count: 1, parent: 1, meta: {links: {}}},
      ],
    },
    '1:Tin(4)[2:Con(1)]',
  ],
];

describe('categories of any system', () => {
  for (const [system, answer, tree] of SHAPES)
    it(`are read: ${system}`, () => {
      expect(print(readCategories(answer, {base: 'https://xa.example/api/cm'}))).to.equal(tree);
    });
});
