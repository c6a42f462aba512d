import {expect} from '@open-wc/testing';
import {findCategory} from '../../src/network/find-category.js';
import type {Category} from '../../src/reading/article.js';

const inner: Category = {id: '7', name: 'Nông nghiệp', url: 'https://xa.example/chuyen-muc/nong-thon/', children: []};
const outer: Category = {id: '3', name: 'Kinh tế', children: [inner]};
const other: Category = {id: '9', name: '', children: []};

describe('the category that is meant', () => {
  for (const wanted of ['7', 'Nông nghiệp', 'NÔNG NGHIỆP', 'nong-nghiep', 'nong nghiep', 'nong-thon'])
    it(`is found by “${wanted}”, however deep it is`, () => {
      expect(findCategory([other, outer], wanted)).to.equal(inner);
    });

  for (const wanted of ['nong', 'chuyen-muc', 'https', '', '77'])
    it(`is not guessed from “${wanted}”`, () => {
      expect(findCategory([other, outer], wanted)).to.equal(undefined);
    });
});
