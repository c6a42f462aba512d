import {expect} from '@open-wc/testing';
import {
  addressMoves,
  goTo,
  isHere,
  isThisPage,
  noteInAddress,
  onPageAddress,
  pageHref,
  pageParam,
} from '../../src/controllers/page-address.js';

describe('the address of the page', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  it('is read parameter by parameter, an empty one as absent', () => {
    history.replaceState(null, '', '?bai=7&trang=');

    expect([pageParam('bai'), pageParam('trang'), pageParam('x'), pageParam(undefined)]).to.deep.equal([
      '7',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is changed without losing the parameters of others', () => {
    history.replaceState(null, '', '?ngon-ngu=vi&trang=2#dau');
    const url = new URL(pageHref({bai: 'Đất & nước', trang: undefined}));

    expect(Object.fromEntries(url.searchParams)).to.deep.equal({'ngon-ngu': 'vi', bai: 'Đất & nước'});
    expect(url.hash).to.equal('');
    expect(isThisPage(url.href)).to.equal(true);
  });

  it('is another page with another path or origin', () => {
    expect([isThisPage('/khac'), isThisPage(`https://khac.example${location.pathname}`)]).to.deep.equal([false, false]);
  });

  it('tells who listens, and no one who has stopped', () => {
    const heard: string[] = [];
    const stop = onPageAddress(() => heard.push('a'));
    const stopOther = onPageAddress(() => heard.push('b'));
    goTo(pageHref({bai: '1'}));
    stop();
    goTo(pageHref({bai: '2'}));
    stopOther();
    goTo(pageHref({bai: '3'}));

    expect(heard).to.deep.equal(['a', 'b', 'b']);
    expect(pageParam('bai')).to.equal('3');
  });

  for (const [href, expected, why] of [
    ['/tin/bai-1', true, 'the same path'],
    ['/tin/bai-1/#anh', true, 'a place in the page'],
    ['?bai=7', true, 'what the page adds to aside'],
    ['?bai=8', false, 'another article'],
    ['/tin', false, 'another path'],
    ['https://khac.example/tin/bai-1', false, 'another site'],
  ] as const)
    it(`${expected ? 'is' : 'is not'} what ${href} leads to: ${why}`, () => {
      history.replaceState(null, '', '/tin/bai-1?bai=7&utm_source=zalo');

      expect(isHere(href)).to.equal(expected);
    });

  it('is noted in place without telling anybody, and without losing what others keep there', () => {
    history.replaceState({cua: 'trang'}, '');
    const [length, moves] = [history.length, addressMoves()];
    let heard = 0;
    const stop = onPageAddress(() => heard++);
    noteInAddress(pageHref({trang: '3'}));
    stop();

    expect([pageParam('trang'), history.length, addressMoves(), heard]).to.deep.equal(['3', length, moves, 0]);
    expect(history.state).to.deep.equal({cua: 'trang'});
  });

  it('stays as it is where it must not be changed', () => {
    const before = location.href;
    noteInAddress('https://khac.example/');

    expect(location.href).to.equal(before);
  });

  it('tells of back and forward', () => {
    let heard = 0;
    const stop = onPageAddress(() => heard++);
    dispatchEvent(new PopStateEvent('popstate'));
    stop();
    dispatchEvent(new PopStateEvent('popstate'));

    expect(heard).to.equal(1);
  });
});
