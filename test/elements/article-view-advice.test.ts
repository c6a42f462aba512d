import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/elements/article-view/define.js';
import {oneArticle} from '../support/articles.js';
import {catchWarnings} from '../support/console-warnings.js';
import {stubFetch, type StubbedFetch} from '../support/stub-fetch.js';

describe('<tin-article-view> that nobody told what to show', () => {
  let warnings: ReturnType<typeof catchWarnings>;
  let server: StubbedFetch;
  let waits: (() => void)[];
  const {setTimeout: later} = window;

  beforeEach(() => {
    warnings = catchWarnings();
    server = stubFetch({});
    waits = [];
    // The three seconds that scripts of the page have are over when the test says so.
    window.setTimeout = ((run: () => void, ms?: number) =>
      ms === 3_000 ? waits.push(run) : later(run, ms)) as typeof setTimeout;
  });

  afterEach(() => {
    window.setTimeout = later;
    warnings.restore();
    server.restore();
  });

  const asked = async (): Promise<void> => {
    while (!waits.length) await new Promise(requestAnimationFrame);
  };
  const answered = async (): Promise<void> => {
    waits.forEach(run => run());
    await Promise.resolve();
  };

  it('shows nothing, asks nothing, and tells the webmaster once', async () => {
    const page = fixtureSync(html`<tin-source src="/list.json"><tin-article-view></tin-article-view></tin-source>`);
    const view = page.querySelector('tin-article-view')!;
    await asked();
    view.headingLevel = 2;
    await view.updateComplete;
    await answered();

    expect(view.state).to.equal('idle');
    expect(view.offsetHeight).to.be.at.most(1);
    expect(server.calls).to.deep.equal([]);
    expect(warnings.texts).to.have.length(1);
    expect(warnings.texts[0]).to.contain('article-id').and.to.contain('không biết hiện bài nào');
  });

  it('is none where a script tells it meanwhile', async () => {
    const page = fixtureSync(html`<div><tin-article-view></tin-article-view></div>`);
    const view = page.querySelector('tin-article-view')!;
    await asked();
    view.article = oneArticle();
    await view.updateComplete;
    await answered();

    expect(warnings.texts).to.deep.equal([]);
  });

  it('is none where the address of the page tells it, now or later', async () => {
    const page = fixtureSync(html`
      <tin-source src="/list.json" article-param="bai"><tin-article-view></tin-article-view></tin-source>
    `);
    await page.querySelector('tin-article-view')!.updateComplete;
    await new Promise(requestAnimationFrame);
    await answered();

    expect(warnings.texts).to.deep.equal([]);
  });
});
