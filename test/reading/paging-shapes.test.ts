import {expect} from '@open-wc/testing';
import {readArticles} from '../../src/data.js';

const records = [1, 2, 3].map(id => ({id, title: `Tin số ${id} của xã`, date: `2024-03-0${id}`}));

/** What systems say about their pages, and what follows: total | number of pages | next. */
const SHAPES: readonly (readonly [system: string, answer: unknown, paging: string])[] = [
  ['vn', {danhSach: records, tongSo: 40, trangHienTai: 1, tongSoTrang: 14}, '40 | 14 | page=2'],
  ['vn2', {data: records, tongSoBanGhi: 40, trang: 2, soBanGhiTrenTrang: 3}, '40 | 14 | page=3'],
  [
    'spring0',
    {content: records, totalElements: '10', totalPages: 4, number: 0, size: 3, last: false},
    '10 | 4 | page=1',
  ],
  ['springlast', {content: records, totalElements: 10, totalPages: 4, number: 3, size: 3, last: true}, '10 | 4 | -'],
  ['pageable', {data: {items: records, pageIndex: 0, pageSize: 3, totalCount: 9}}, '9 | 3 | page=1'],
  [
    'laravel',
    {
      current_page: 1,
      data: records,
      last_page: 5,
      next_page_url: 'https://xa.example/api/tin?page=2',
      per_page: 3,
      total: 13,
    },
    '13 | 5 | url=https://xa.example/api/tin?page=2',
  ],
  [
    'meta',
    {data: records, meta: {pagination: {total: 13, count: 3, per_page: 3, current_page: 5, total_pages: 5, links: {}}}},
    '13 | 5 | -',
  ],
  [
    'drf',
    {count: 31, next: 'https://xa.example/api/tin/?limit=3&offset=3', previous: null, results: records},
    '31 | - | url=https://xa.example/api/tin/?limit=3&offset=3',
  ],
  [
    'odata',
    {'@odata.count': 8, value: records, '@odata.nextLink': 'https://xa.example/odata/tin?$skip=3'},
    '8 | - | url=https://xa.example/odata/tin?$skip=3',
  ],
  [
    'hal',
    {
      _embedded: {tin: records},
      _links: {next: {href: '/api/tin?page=1&size=3'}},
      page: {size: 3, totalElements: 7, totalPages: 3, number: 0},
    },
    '7 | 3 | url=https://xa.example/api/tin?page=1&size=3',
  ],
  [
    'gql',
    {
      data: {
        tin: {edges: records.map(node => ({node})), pageInfo: {hasNextPage: true, endCursor: 'abc'}, totalCount: 9},
      },
    },
    '9 | - | cursor=abc',
  ],
  ['offset', {total: 30, offset: 6, limit: 3, items: records}, '30 | 10 | offset=9'],
  ['hasmore', {items: records, hasMore: true, page: 1}, '- | - | page=2'],
  ['hasmore-cursor', {data: records, has_more: true, next_cursor: 'xyz'}, '- | - | cursor=xyz'],
  ['mybatis', {code: 0, data: {records, total: 9, size: 3, current: 2, pages: 3}}, '9 | 3 | page=3'],
  ['totalRow', {Result: {Data: records, TotalRecord: 50, PageIndex: 1, PageSize: 3}}, '50 | 17 | page=2'],
  [
    'jsonapi',
    {
      data: records.map(a => ({type: 'tin', id: String(a.id), attributes: a})),
      links: {next: 'https://xa.example/api/tin?page[number]=2'},
      meta: {total: 5},
    },
    '5 | - | url=https://xa.example/api/tin?page[number]=2',
  ],
  ['next-token', {items: records, nextPageToken: 'CAUQ'}, '- | - | cursor=CAUQ'],
  ['xtotal-str', {success: true, total: '18', rows: records}, '18 | - | -'],
  [
    'nextpage',
    {docs: records, totalDocs: 9, limit: 3, page: 1, totalPages: 3, hasNextPage: true, nextPage: 2},
    '9 | 3 | page=2',
  ],
  ['rowcount-in-rec', records.map(a => ({...a, TotalRow: 44})), '44 | - | -'],
  ['phantrang', {tin: records, phanTrang: {trangHienTai: 1, soTrang: 4, tongSoTin: 11}}, '11 | 4 | page=2'],
];

describe('pages of any system', () => {
  for (const [system, answer, paging] of SHAPES)
    it(`are told: ${system}`, () => {
      const {total = '-', pageCount = '-', next} = readArticles(answer, {base: 'https://xa.example/api/tin'});
      expect(`${total} | ${pageCount} | ${next ? `${next.kind}=${next.value}` : '-'}`).to.equal(paging);
    });
});
