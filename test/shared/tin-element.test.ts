import {expect, fixture, fixtureSync} from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/elements/news-ticker/define.js';
import {answerOf, someArticles} from '../support/articles.js';
import {catchWarnings} from '../support/console-warnings.js';
import {quickenTimers} from '../support/quick-timers.js';
import {stubFetch, unasked} from '../support/stub-fetch.js';

describe('an element that leaves the page before its first update', () => {
  it('asks for nothing, starts no timer and warns of nothing; back in the page it is as any other', async () => {
    const path = unasked('/all.json');
    const server = stubFetch({'/all.json': answerOf(someArticles(3))});
    const warnings = catchWarnings();
    const timers = quickenTimers(1);
    const source = document.createElement('tin-source');
    source.id = 'nguon';
    source.src = path;
    source.refresh = 60;
    const ticker = document.createElement('tin-news-ticker');
    ticker.source = 'nguon';
    ticker.refresh = 60;
    document.body.append(source, ticker);
    source.remove();
    ticker.remove();
    await Promise.all([source.updateComplete, ticker.updateComplete]);

    try {
      expect([server.calls.length, timers.waits, warnings.texts]).to.deep.equal([0, [], []]);
      const loaded = new Promise(resolve => ticker.addEventListener('tin-load', resolve));
      document.body.append(source, ticker);
      await loaded;
      expect([ticker.state, server.calls.length]).to.deep.equal(['ready', 1]);
    } finally {
      source.remove();
      ticker.remove();
      timers.restore();
      warnings.restore();
      server.restore();
    }
  });
});

describe('an element in another document of the page', () => {
  const inFrame = async (): Promise<HTMLIFrameElement> => fixture<HTMLIFrameElement>('<iframe title="Khung"></iframe>');
  const isDressed = (el: Element): boolean =>
    el.ownerDocument.defaultView!.getComputedStyle(el).display === 'block' &&
    el.shadowRoot!.adoptedStyleSheets.length > 0;

  it('takes its looks with it, and back again', async () => {
    const frame = await inFrame();
    const el = fixtureSync<HTMLElement & {updateComplete: Promise<boolean>}>('<tin-news-ticker></tin-news-ticker>');
    await el.updateComplete;
    const home = el.parentElement!;
    frame.contentDocument!.body.append(el);
    await el.updateComplete;
    expect(isDressed(el)).to.equal(true);
    home.append(el);
    await el.updateComplete;
    expect(isDressed(el)).to.equal(true);
  });

  it('has them where it comes first', async () => {
    const frame = await inFrame();
    const el = document.createElement('tin-news-ticker');
    frame.contentDocument!.body.append(el);
    await el.updateComplete;
    expect(isDressed(el)).to.equal(true);
  });
});
