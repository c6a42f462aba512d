import {expect} from '@open-wc/testing';
import {renderBody} from '../../src/body/render-body.js';
import {bodyOf, fixtureText, words} from './support.js';

describe('the sample article as its portal stores it', () => {
  let root: HTMLElement;
  let source: string;

  before(async () => {
    source = await fixtureText('sample-article.html');
    root = bodyOf(renderBody(source, {base: 'https://example.vn/', headingLevel: 1, author: 'Thanh Tặng'}));
  });

  it('keeps every word of the text, in order', () => {
    const original = new DOMParser().parseFromString(source, 'text/html').body;
    expect(words(root)).to.deep.equal(words(original).slice(0, -2));
  });

  it('sets six paragraphs with an indent and no typed spaces', () => {
    const paragraphs = [...root.querySelectorAll(':scope > p')];
    expect(paragraphs).to.have.length(6);
    for (const paragraph of paragraphs) {
      expect(paragraph.className).to.equal('tin-indent');
      expect(paragraph.textContent).to.match(/^\S/).and.match(/\S$/);
    }
  });

  it('keeps the five points as a list with the numbers as typed', () => {
    const list = root.querySelector('ol')!;
    expect(list.getAttribute('role')).to.equal('list');
    expect([...list.children].map(item => item.textContent!.slice(0, 3))).to.deep.equal([
      '(1)',
      '(2)',
      '(3)',
      '(4)',
      '(5)',
    ]);
  });

  it('keeps the closing mark', () => {
    expect(root.textContent).to.contain('chủ nghĩa xã hội./.');
  });

  it('leaves the signature out only where the view shows the author', () => {
    const unsigned = bodyOf(renderBody(source, {base: 'https://example.vn/', headingLevel: 1}));
    expect(root.textContent).to.not.contain('Thanh Tặng');
    expect(unsigned.querySelector('.tin-right')!.textContent).to.equal('Thanh Tặng');
  });
});
