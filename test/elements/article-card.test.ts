import {expect, fixture, fixtureSync, html, nextFrame, oneEvent} from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/elements/article-card/define.js';
import type {TinArticleCard} from '../../src/elements/article-card/article-card.js';
import {oneArticle} from '../support/articles.js';
import {catchWarnings} from '../support/console-warnings.js';
import {keepsItsFallback, keepsTheElementContract} from '../support/element-contract.js';
import {settled} from '../support/settled.js';
import {stubFetch, unasked, type StubbedFetch} from '../support/stub-fetch.js';

const part = (el: Element, name: string) => el.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const article = oneArticle({title: 'Xây dựng chính quyền', url: 'https://xa.example/tin/1'});

describe('<tin-article-card>', () => {
  let server: StubbedFetch;
  let warnings: ReturnType<typeof catchWarnings>;

  beforeEach(() => {
    server = stubFetch({
      '/1.json': article,
      '/404.json': new Response('', {status: 404}),
      '/html': new Response('<p>'),
    });
    warnings = catchWarnings();
  });

  afterEach(() => {
    server.restore();
    warnings.restore();
  });

  keepsTheElementContract('tin-article-card');
  keepsItsFallback('tin-article-card');

  it('loads its picture at once on the first screen, and later below it', async () => {
    const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const pictured = oneArticle({image: {src: PICTURE}});
    const box = await fixture(html`
      <div>
        <tin-article-card .article=${pictured}></tin-article-card>
        <div style="height: 9000px"></div>
        <tin-article-card .article=${pictured}></tin-article-card>
      </div>
    `);
    await nextFrame();

    const images = [...box.querySelectorAll('tin-article-card')].map(({shadowRoot}) =>
      shadowRoot!.querySelector('img')!,
    );
    expect(images.map(({loading}) => loading)).to.deep.equal(['eager', 'lazy']);
    expect(images[0]!.getAttribute('fetchpriority')).to.equal('high');
  });

  describe('with src', () => {
    it('shows the article and is accessible', async () => {
      const el = fixtureSync<TinArticleCard>(html`<tin-article-card src=${unasked('/1.json')}></tin-article-card>`);
      await settled(el);

      expect(part(el, 'title')!.textContent!.trim()).to.equal('Xây dựng chính quyền');
      expect(el.state).to.equal('ready');
      await expect(el).to.be.accessible();
    });

    it('says in Vietnamese that it failed, warns once, and tries again on request', async () => {
      const el = fixtureSync<TinArticleCard>(html`<tin-article-card src=${unasked('/html')}></tin-article-card>`);
      await settled(el);
      expect(part(el, 'status')!.textContent).to.contain('Dữ liệu nhận được không đúng định dạng.');
      expect(warnings.texts).to.have.length(1);
      await expect(el).to.be.accessible();

      server.answer('/html', article);
      const again = settled(el);
      part(el, 'retry')!.click();
      await again;

      expect(part(el, 'title')!.textContent!.trim()).to.equal('Xây dựng chính quyền');
    });

    it('keeps the fallback children when it fails', async () => {
      const el = fixtureSync<TinArticleCard>(
        html`<tin-article-card src=${unasked('/html')}><a href="/tin-tuc">Tin mới</a></tin-article-card>`,
      );
      await settled(el);

      expect(el.querySelector('a')!.offsetWidth).to.be.greaterThan(0);
      expect(part(el, 'status')!.textContent!.trim()).to.equal('');
    });

    it('hands the developer a typed error', async () => {
      const el = fixtureSync<TinArticleCard>(html`<tin-article-card src=${unasked('/404.json')}></tin-article-card>`);
      const {detail} = await oneEvent(el, 'tin-error');

      expect(detail.error).to.include({name: 'TinError', code: 'not-found', status: 404});
    });

    it('says that there is no news yet where the source has none, and fails only for an article that is named', async () => {
      const empty = unasked('/empty.json');
      server.answer(empty, []);
      const [of, named, own] = [
        `<tin-source src="${empty}"><tin-article-card></tin-article-card></tin-source>`,
        `<tin-source src="${empty}"><tin-article-card article-id="7"></tin-article-card></tin-source>`,
        `<div><tin-article-card src="${empty}"></tin-article-card></div>`,
      ].map(text => fixtureSync<HTMLElement>(text).querySelector<TinArticleCard>('tin-article-card')!) as [
        TinArticleCard,
        TinArticleCard,
        TinArticleCard,
      ];
      await Promise.all([of, named, own].map(settled));

      expect([of.state, named.state, own.state]).to.deep.equal(['empty', 'failed', 'empty']);
      expect(part(of, 'status')!.textContent!.trim()).to.equal('Chưa có tin bài.');
      expect(part(of, 'retry') === null).to.equal(true);
    });

    it('follows a change of address', async () => {
      server.answer('/2.json', oneArticle({id: '2', title: 'Bài thứ hai'}));
      const el = fixtureSync<TinArticleCard>(html`<tin-article-card src=${unasked('/1.json')}></tin-article-card>`);
      await settled(el);
      const again = settled(el);
      el.src = '/2.json';
      await again;

      expect(part(el, 'title')!.textContent!.trim()).to.equal('Bài thứ hai');
    });

    it('says that an address is none, and throws nothing', async () => {
      const el = fixtureSync<TinArticleCard>(html`<tin-article-card src="http://["></tin-article-card>`);
      const {detail} = await oneEvent(el, 'tin-error');

      expect(detail.error.code).to.equal('config');
      expect(el.state).to.equal('failed');
    });
  });

  describe('with article', () => {
    it('asks the network for nothing', async () => {
      const el = await fixture<TinArticleCard>(html`<tin-article-card .article=${article}></tin-article-card>`);

      expect(part(el, 'title')!.localName).to.equal('h3');
      expect(server.calls).to.deep.equal([]);
    });

    it('has one link, named by the title alone', async () => {
      const el = await fixture<TinArticleCard>(html`<tin-article-card .article=${article}></tin-article-card>`);
      const links = [...el.shadowRoot!.querySelectorAll('a')];

      expect(links.map(link => [link.textContent, link.href])).to.deep.equal([[article.title, article.url]]);
    });

    it('shows a title without an address as text', async () => {
      const {url: _, ...unlinked} = article;
      const el = await fixture<TinArticleCard>(html`<tin-article-card .article=${unlinked}></tin-article-card>`);

      expect(el.shadowRoot!.querySelector('a') === null).to.equal(true);
      expect(part(el, 'title')!.textContent!.trim()).to.equal(article.title);
    });

    it('never links to a script', async () => {
      const hostile = {...article, url: 'javascript:alert(1)'};
      const el = await fixture<TinArticleCard>(html`<tin-article-card .article=${hostile}></tin-article-card>`);

      expect(el.shadowRoot!.querySelector('a') === null).to.equal(true);
    });

    it('leaves out image and summary on request', async () => {
      const el = await fixture<TinArticleCard>(
        html`<tin-article-card no-image no-summary .article=${article}></tin-article-card>`,
      );

      expect(part(el, 'image') === null).to.equal(true);
      expect(part(el, 'summary') === null).to.equal(true);
    });

    it('has no empty box where the article has no image', async () => {
      const el = await fixture<TinArticleCard>(html`<tin-article-card .article=${article}></tin-article-card>`);

      expect(part(el, 'image') === null).to.equal(true);
    });

    it('keeps the room of an image that does not come', async () => {
      const broken = {...article, image: {src: `${location.origin}/khong-co.jpg`}};
      const el = await fixture<TinArticleCard>(html`<tin-article-card .article=${broken}></tin-article-card>`);
      const before = part(el, 'image')!.offsetHeight;
      const img = el.shadowRoot!.querySelector('img')!;
      img.dispatchEvent(new Event('error'));

      expect(getComputedStyle(img).visibility).to.equal('hidden');
      expect(part(el, 'image')!.offsetHeight).to.equal(before);
    });

    it('shows the next image after one that did not come', async () => {
      const broken = {...article, image: {src: `${location.origin}/khong-co.jpg`}};
      const el = await fixture<TinArticleCard>(html`<tin-article-card .article=${broken}></tin-article-card>`);
      const img = el.shadowRoot!.querySelector('img')!;
      img.dispatchEvent(new Event('error'));

      // A picture that is not laid out is never loaded lazily.
      expect(img.offsetHeight).to.be.greaterThan(0);
      img.dispatchEvent(new Event('load'));

      expect(getComputedStyle(img).visibility).to.equal('visible');
    });

    it('lets the page keep the reader by cancelling tin-open', async () => {
      const el = await fixture<TinArticleCard>(html`<tin-article-card .article=${article}></tin-article-card>`);
      el.addEventListener('tin-open', event => event.preventDefault());
      const click = new MouseEvent('click', {bubbles: true, cancelable: true});

      el.shadowRoot!.querySelector('a')!.dispatchEvent(click);

      expect(click.defaultPrevented).to.equal(true);
    });

    it('writes the date as Vietnam time, and none where none is known', async () => {
      const el = await fixture<TinArticleCard>(html`<tin-article-card .article=${article}></tin-article-card>`);
      const time = el.shadowRoot!.querySelector('time')!;
      expect([time.textContent, time.dateTime]).to.deep.equal(['08/03/2026', '2026-03-08T15:46:00+07:00']);

      const {publishedAt: _, ...undated} = article;
      el.article = undated;
      await el.updateComplete;
      expect(el.shadowRoot!.querySelector('time') === null).to.equal(true);
    });

    it('takes an unknown layout for the first one, with one warning', async () => {
      const el = await fixture<TinArticleCard>(
        html`<tin-article-card layout="xoay" .article=${article}></tin-article-card>`,
      );

      expect(el.layout).to.equal('vertical');
      expect(warnings.texts.join()).to.contain('"xoay"');
    });
  });
});
