import {expect} from '@open-wc/testing';
import type {Category} from '../../src/reading/article.js';
import {readCategories} from '../../src/reading/read-categories.js';
import {shapes} from '../fixtures/shapes.js';
import {loadShape, type CategoryShape} from '../support/endpoint-shape.js';

const plain = (tree: readonly Category[]): unknown[] =>
  tree.map(({id, name, url, count, children}) => ({
    id,
    name,
    url: url ?? null,
    count: count ?? null,
    children: plain(children),
  }));

describe('categories', () => {
  for (const name of shapes.categories)
    it(`${name}: are read as a tree`, async () => {
      const {list, base, expected} = await loadShape<CategoryShape>(`categories/${name}`);
      expect(plain(readCategories(list, {base}))).to.deep.equal(plain(expected));
    });

  it('that are each other’s parents are all shown, and end', () => {
    const tree = readCategories([
      {id: 1, name: 'Một', parent: 2},
      {id: 2, name: 'Hai', parent: 1},
    ]);
    expect(JSON.stringify(tree)).to.contain('Một').and.to.contain('Hai');
  });

  it('may be mere names', () => {
    expect(readCategories(['Tin tức', 'Văn hóa']).map(({id, name}) => `${id}=${name}`)).to.deep.equal([
      'Tin tức=Tin tức',
      'Văn hóa=Văn hóa',
    ]);
  });

  it('may be none', () => {
    expect(readCategories({data: []})).to.deep.equal([]);
  });

  it('that are not there are an error of shape', () => {
    expect(() => readCategories({message: 'x'})).to.throw('message');
  });
});
