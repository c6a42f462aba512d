import {expect} from '@open-wc/testing';
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
