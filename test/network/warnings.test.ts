import {expect, waitUntil} from '@open-wc/testing';
import {checkAnswer} from '../../src/network/check-answer.js';
import {loadArticles} from '../../src/network/load-articles.js';
import type {ReadOptions} from '../../src/reading/article.js';
import {readArticles} from '../../src/reading/read-articles.js';
import {shapes} from '../fixtures/shapes.js';
import {catchWarnings} from '../support/console-warnings.js';
import {loadShape} from '../support/endpoint-shape.js';
import {endpointAt} from '../support/endpoint.js';
import {faultEndpoint} from '../support/fault-endpoint.js';
import {stubFetch, unasked} from '../support/stub-fetch.js';

let addresses = 0;

/** What the webmaster is told about an answer. */
function warningsOf(json: unknown, read: ReadOptions = {}, type = 'application/json'): string[] {
  const {texts, restore} = catchWarnings();
  const url = `https://xa.example/${++addresses}`;
  const answer = {
    url,
    text: JSON.stringify(json),
    links: {},
    type,
    isRedirected: false,
    isStorable: true,
    isCut: false,
  };
  try {
    checkAnswer({answer, url, json, page: readArticles(json, read), read});
  } finally {
    restore();
  }
  return texts.map(text => text.replace(`[the-tin] ${url}: `, ''));
}

const record = (id: number) => ({
  ma: id,
  tieu_de: `Tin ${id}`,
  anh: null,
  chi_tiet: {ngay_dang: '2026-11-08', duong_dan: `/tin/${id}`},
});
const records = [1, 2, 3].map(record);

describe('what the webmaster is told about an answer that is shown all the same', () => {
  for (const [fault, words] of [
    ['type-html', /text\/html.*nên là.*should be/],
    ['nosniff-html', /text\/html/],
    ['items-null', /"items" là null.*is null/],
    ['holes', /Bỏ qua 4 trong 6 mục.*Left out 4 of 6/],
    ['charset-mojibake', /UTF-8 hai lần.*twice/],
    ['charset-1258-lie', /Không phải UTF-8.*Not UTF-8/],
    ['hostile-items', /"javascript:"/],
  ] as const)
    it(`${fault}: says so once, in both languages`, async () => {
      const warnings = catchWarnings();
      try {
        const endpoint = faultEndpoint(fault);
        for (const fresh of [false, true, true])
          await loadArticles(endpoint, {limit: 6}, new AbortController().signal, {fresh});
        await waitUntil(() => warnings.texts.length > 0);
        expect(warnings.texts).to.have.length(1);
        expect(warnings.texts[0]).to.match(words).and.to.contain(endpoint.src[0]);
      } finally {
        warnings.restore();
      }
    });

  for (const written of ['javascript:', '  javascript:', 'JavaScript:', 'vbscript:'])
    it(`tells of an address that is ${JSON.stringify(written)}`, () => {
      const bad = {...record(4), url: `${written}alert(1)`};
      expect(warningsOf([...records, bad]).join(' ')).to.contain('"javascript:"');
    });

  it('tells nothing of the word in a text', () => {
    expect(warningsOf([...records, {...record(4), mo_ta: 'Học lập trình javascript: bài 1'}])).to.deep.equal([]);
  });

  it('names the path of a map that is nowhere, its position, and the key that may have been meant', () => {
    const [first, second, ...others] = warningsOf(records, {
      map: 'title: tieude; publishedAt: chi_tiet.ngaydang; id: ma',
    });
    expect(first).to.match(/^map "title": .*"tieude".*vị trí 0\b.*position 0\b.*"tieu_de"\?/);
    expect(second).to.match(/^map "publishedAt": .*"chi_tiet.ngaydang".*vị trí 9\b.*"ngay_dang"\?/);
    expect(others).to.deep.equal([]);
  });

  it('names what is nowhere inside of a template', () => {
    expect(warningsOf(records, {map: 'title: tieu_de; url: =/tin/{slug}'})[0]).to.match(/^map "url": .*"slug"/);
  });

  it('names a field that articles do not have', () => {
    expect(warningsOf(records, {map: 'title: tieu_de; tomtat: ma'})).to.deep.equal([
      'map: không có trường "tomtat". / map: there is no field "tomtat".',
    ]);
  });

  it('says nothing of a path that is empty everywhere, found in one alternative, or in some records only', () => {
    const some = [...records, {...record(4), nguon: 'UBND xã'}];
    expect(warningsOf(some, {map: 'title: khong_co|tieu_de; image: anh; source: nguon; id: ma'})).to.deep.equal([]);
  });

  it('says nothing of records that the endpoint means to hide', () => {
    expect(warningsOf(records.map((item, index) => ({...item, isDelete: index === 1})))).to.deep.equal([]);
  });
});

describe('good answers', () => {
  for (const name of shapes.articles)
    it(`${name}: give the webmaster nothing to read`, async () => {
      const {list, base, mapping} = await loadShape(`articles/${name}`);
      const {host, pathname, search} = new URL(base);
      expect(warningsOf(list, {base}), 'recognised').to.deep.equal([]);

      const path = unasked(`${pathname}${search}`);
      const server = stubFetch({[pathname]: list});
      const warnings = catchWarnings();
      try {
        await loadArticles(endpointAt(path), {limit: 6}, new AbortController().signal);
        // What is loaded later is there by then.
        await import('../../src/network/check-answer.js');
        expect(warnings.texts, host).to.deep.equal([]);
      } finally {
        warnings.restore();
        server.restore();
      }
      if (!mapping) return;
      const map = Object.fromEntries(
        Object.entries(mapping.fields).flatMap(([field, path]) =>
          path && /^(?:title|url|id)$/.test(field) ? [[field, path]] : [],
        ),
      );
      const items = mapping.root === '$' ? {} : {items: mapping.root};
      expect(warningsOf(list, {base, map, ...items}), 'mapped').to.deep.equal([]);
    });
});
