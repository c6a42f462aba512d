import {expect} from '@open-wc/testing';
import {explain} from '../../src/reading/explain.js';
import {readArticles} from '../../src/reading/read-articles.js';
import {shapes} from '../fixtures/shapes.js';
import {differences, loadShape} from '../support/endpoint-shape.js';

describe('explaining what was recognised', () => {
  it('names the list, the places and what is there', async () => {
    const {list, base} = await loadShape('articles/vn-snake-php');
    const {items, count, fields} = explain(list, {base});
    expect({items, count}).to.deep.equal({items: 'du_lieu.danh_sach', count: 3});
    expect(fields.title?.[0]).to.deep.include({path: 'tieu_de', confidence: 1});
    expect(fields.title?.[0]?.samples[0]).to.equal('Bộ phận Một cửa xã làm việc cả sáng thứ Bảy');
    expect(fields.publishedAt?.map(({path}) => path)).to.deep.equal(['ngay_dang', 'ngay_tao']);
  });

  it('writes $ for a list that is the whole answer', () => {
    expect(explain([{tieu_de: 'Lịch tiếp dân', ngay_dang: '2026-05-04'}]).items).to.equal('$');
  });

  it('writes [*] for lists in groups under ids, and reads it again', () => {
    const articles = (id: number) => ({articles: [{id, title: `Tin số ${id} của xã`, publish_time: 1786459200 + id}]});
    const answer = {data: {1001: articles(1), 1002: articles(2)}};
    const {items, count} = explain(answer);
    expect({items, count}).to.deep.equal({items: 'data[*].articles', count: 2});
    const ids = (options: object) => readArticles(answer, options).articles.map(({id}) => id);
    expect(ids({})).to.deep.equal(['2', '1']);
    expect(ids({items})).to.have.members(['1', '2']);
  });

  it('names the system', async () => {
    const {list, base} = await loadShape('articles/wordpress-embed');
    expect(explain(list, {base}).preset).to.equal('wordpress');
  });

  for (const name of shapes.articles)
    it(`${name}: its paths lead to the same`, async () => {
      const shape = await loadShape(`articles/${name}`);
      const {items, fields} = explain(shape.list, {base: shape.base});
      // Dates in UTC and tags in one text are told by the name of their place, which several joined paths do not have.
      const {publishedAt: _publishedAt, updatedAt: _updatedAt, categories: _categories, ...others} = fields;
      const map = Object.fromEntries(
        Object.entries(others).map(([field, places]) => [field, places.map(({path}) => path).join('|')]),
      );
      const {articles} = readArticles(shape.list, {base: shape.base, items, map});
      expect(differences(articles, shape.expected.items, shape)).to.deep.equal([]);
    });
});
