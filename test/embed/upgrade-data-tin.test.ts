import {expect, fixtureSync, nextFrame} from '@open-wc/testing';
import {upgradeDataTin} from '../../src/embed/upgrade-data-tin.js';
import {catchWarnings} from '../support/console-warnings.js';

describe('upgradeDataTin', () => {
  let stop: (() => void) | undefined;

  afterEach(() => stop?.());

  it('turns what stands in the page into the tag it stands for, children and all', () => {
    const page = fixtureSync(
      `<div><div id="tin" class="cot" data-tin="news-ticker" data-src="/1.json" data-limit="5" style="color: red"><a href="/tin">Tin</a></div></div>`,
    );
    stop = upgradeDataTin();
    const ticker = page.querySelector('tin-news-ticker')!;

    expect(ticker.id).to.equal('tin');
    expect(ticker.className).to.equal('cot');
    expect(ticker.getAttribute('src')).to.equal('/1.json');
    expect(ticker.getAttribute('limit')).to.equal('5');
    expect((ticker as HTMLElement).style.color).to.equal('red');
    expect(ticker.querySelector('a')!.textContent).to.equal('Tin');
    expect(page.querySelector('[data-tin]')).to.equal(null);
  });

  it('turns what is added later, also deep inside', async () => {
    const page = fixtureSync('<div></div>');
    stop = upgradeDataTin();
    page.innerHTML = '<p><span data-tin="source" data-src="/1.json"><b data-tin="article-list"></b></span></p>';
    await nextFrame();

    expect(page.querySelector('tin-source[src="/1.json"] > tin-article-list')).not.to.equal(null);
  });

  it('leaves what it does not know as it is, and says so once', () => {
    const warnings = catchWarnings();
    const page = fixtureSync('<div><div data-tin="bang-tin"></div><div data-tin="bang-tin"></div></div>');
    stop = upgradeDataTin();
    warnings.restore();

    expect(page.querySelectorAll('[data-tin]')).to.have.length(2);
    expect(warnings.texts).to.have.length(1);
  });
});
