import {expect} from '@open-wc/testing';
import {numberWithin, oneOf} from '../../src/shared/attributes.js';
import {catchWarnings} from '../support/console-warnings.js';

describe('attributes', () => {
  let warnings: ReturnType<typeof catchWarnings>;

  beforeEach(() => (warnings = catchWarnings()));
  afterEach(() => warnings.restore());

  for (const [text, expected] of [
    ['list', 'list'],
    [' Headlines ', 'headlines'],
    ['', 'grid'],
    [null, 'grid'],
    ['luoi', 'grid'],
  ] as const)
    it(`takes ${JSON.stringify(text)} for ${expected}`, () => {
      expect(oneOf('grid', 'list', 'headlines').fromAttribute!(text)).to.equal(expected);
    });

  for (const [text, expected] of [
    ['3', 3],
    [' 12 ', 12],
    ['0', 6],
    ['101', 6],
    ['sáu', 6],
    ['', 6],
    ['1e9', 6],
    [null, 6],
  ] as const)
    it(`takes ${JSON.stringify(text)} for ${expected}`, () => {
      expect(numberWithin(1, 100, 6).fromAttribute!(text)).to.equal(expected);
    });

  it('says once what a wrong value should have been', () => {
    const layout = oneOf('grid', 'list');
    layout.fromAttribute!('bang-tin');
    layout.fromAttribute!('bang-tin');

    expect(warnings.texts).to.have.length(1);
    expect(warnings.texts[0]).to.contain('"bang-tin"').and.to.contain('grid | list');
  });
});
