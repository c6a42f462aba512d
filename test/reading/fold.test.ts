import {expect} from '@open-wc/testing';
import {foldText} from '../../src/reading/fold.js';

describe('foldText', () => {
  for (const [text, folded] of [
    ['Đường', 'duong'],
    ['QUYẾT TÂM', 'quyet tam'],
    ['Tie\u0302\u0301ng', 'tieng'],
    ['Xã số 5!', 'xa so 5!'],
  ] as const)
    it(`folds "${text}" to "${folded}"`, () => {
      expect(foldText(text)).to.equal(folded);
    });
});
