import {expect} from '@open-wc/testing';
import {mendJson} from '../../src/network/mend-json.js';
import {TinError} from '../../src/reading/tin-error.js';

const URL = 'https://xa.example/tin.json';
const mend = (text: string): unknown =>
  mendJson({text, url: URL, type: 'application/json', isRedirected: false, isCut: false} as never, URL, undefined);

describe('an answer that is no JSON as it stands', () => {
  for (const [what, text] of [
    ['one object per line', '{"id":1}\n{"id":2}'],
    ['with lines left empty between and after', '\n{"id":1}\r\n\n  \n{"id":2}\n\n'],
    ['behind a guard against hijacking', ')]}\',\n[{"id":1},{"id":2}]'],
    ['between what nobody sees', '\n\ufeff\u200b[{"id":1},{"id":2}]\0\x1a'],
    ['behind an endless loop', 'while(1);[{"id":1},{"id":2}]'],
  ] as const)
    it(`is read all the same: ${what}`, () => {
      expect(mend(text)).to.deep.equal([{id: 1}, {id: 2}]);
    });

  for (const [code, text] of [
    ['not-json', '<!doctype html><title>Đăng nhập</title>'],
    ['not-json', '<html><script>window.x={a:1}</script>{}'],
    ['bad-json', '<b>Notice</b>: Undefined index [{"id":1}]'],
    ['bad-json', '{"id":1}\n{"id":'],
    ['bad-json', '{"id":1'],
  ] as const)
    it(`is told apart, with how it begins: ${code} of ${JSON.stringify(text)}`, () => {
      expect(() => mend(text))
        .to.throw(TinError)
        .that.includes({code})
        .and.has.nested.property('detail.snippet', text.slice(0, 80));
    });
});
