import {expect} from '@open-wc/testing';
import {joinComments} from '../../src/body/comments.js';

describe('comments in a row', () => {
  for (const [markup, joined] of [
    ['<!--a-->chữ <!--b-->khác<!---->', '<!--a-->chữ khác'],
    ['<p><!--a--></p><!--b-->', '<p><!--a--></p><!--b-->'],
    ['chữ <!--a-->', 'chữ <!--a-->'],
    ['<a title="<!--a-->"><!--b-->', '<a title="<!--a-->"><!--b-->'],
    ['<!--a--><!--"--><!--b-->', '<!--a--><!--"--><!--b-->'],
    ['<!--[if gte mso 9]><p>x</p><![endif]--><!--b-->', '<!--[if gte mso 9]><p>x</p><![endif]--><!--b-->'],
  ] as const)
    it(`are one, and anything else is as it was: ${markup}`, () => {
      expect(joinComments(markup)).to.equal(joined);
    });

  it('are read in linear time, however many', () => {
    expect(joinComments('<!--x--> '.repeat(1_000_000)).length).to.equal(8 + 1_000_000);
  });
});
