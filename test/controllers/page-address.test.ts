import {expect} from '@open-wc/testing';
import {goTo, isThisPage, onPageAddress, pageHref, pageParam} from '../../src/controllers/page-address.js';

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

  it('tells of back and forward', () => {
    let heard = 0;
    const stop = onPageAddress(() => heard++);
    dispatchEvent(new PopStateEvent('popstate'));
    stop();
    dispatchEvent(new PopStateEvent('popstate'));

    expect(heard).to.equal(1);
  });
});
