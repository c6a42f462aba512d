import {expect} from '@open-wc/testing';
import {msg, setStrings, str, useLocale} from '../../src/locale/msg.js';

const page = (n: number) => msg(str`Trang ${n} trên ${5}`, {id: 'test-page'});

describe('msg', () => {
  afterEach(() => useLocale('vi'));

  it('says the Vietnamese it was given', () => {
    expect(msg('Thử lại', {id: 'test-plain'})).to.equal('Thử lại');
    expect(page(2)).to.equal('Trang 2 trên 5');
  });

  it('says the translation, with the values where the translation wants them', () => {
    useLocale('en', {'test-plain': 'Try again', 'test-page': str`of ${1}, page ${0}`});

    expect(msg('Thử lại', {id: 'test-plain'})).to.equal('Try again');
    expect(page(2)).to.equal('of 5, page 2');
  });

  it('falls back to Vietnamese for a message without a translation', () => {
    useLocale('en', {});

    expect(page(3)).to.equal('Trang 3 trên 5');
  });

  it("prefers the page's own wording in every language", () => {
    setStrings({'test-own': 'Làm lại {0} lần trong {1}, {2}'});
    useLocale('en', {'test-own': 'Again'});

    expect(msg(str`Thử lại ${'$&'} của ${0}`, {id: 'test-own'})).to.equal('Làm lại $& lần trong 0, {2}');
  });
});
