import {expect, fixture, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/elements/article-list/define.js';
import '../../src/elements/article-view/define.js';
import type {TinArticleView} from '../../src/elements/article-view/article-view.js';
import type {} from '../../src/events.js';
import {answerOf, oneArticle, someArticles} from '../support/articles.js';
import {bodyShown} from '../support/body-shown.js';
import {catchWarnings} from '../support/console-warnings.js';
import {keepsItsFallback, keepsTheElementContract} from '../support/element-contract.js';
import {settled} from '../support/settled.js';
import {stubFetch, unasked, type StubbedFetch} from '../support/stub-fetch.js';

const part = (el: Element, name: string) => el.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);

describe('<tin-article-view>', () => {
  let server: StubbedFetch;
  const address = location.href;

  beforeEach(() => {
    server = stubFetch({
      '/1.json': oneArticle({author: 'Thanh Tâm', source: 'Đài Truyền thanh xã'}),
      '/404.json': new Response('', {status: 404}),
      '/list.json': answerOf(someArticles(3)),
    });
  });

  afterEach(() => {
    server.restore();
    history.replaceState(null, '', address);
  });

  keepsTheElementContract('tin-article-view');
  keepsItsFallback('tin-article-view');

  it('shows the whole article, its body in the light DOM, and is accessible', async () => {
    const el = fixtureSync<TinArticleView>(html`<tin-article-view src=${unasked('/1.json')}></tin-article-view>`);
    await settled(el);

    expect(part(el, 'title')!.localName).to.equal('h1');
    expect(part(el, 'author')!.textContent).to.contain('Thanh Tâm');
    expect(part(el, 'source')!.textContent).to.contain('Nguồn: Đài Truyền thanh xã');
    expect(el.innerText).to.contain('người dân cùng làm đường');
    await expect(el).to.be.accessible();
  });

  it('runs nothing that a body brings along', async () => {
    const hostile = oneArticle({
      html: '<p>Chữ</p><img src=x onerror="window.xamNhap=1"><script>window.xamNhap=1</script>',
    });
    const el = await fixture<TinArticleView>(html`<tin-article-view .article=${hostile}></tin-article-view>`);
    await bodyShown(el);

    expect(el.querySelectorAll('script, [onerror]')).to.have.length(0);
    expect('xamNhap' in window).to.equal(false);
  });

  it('says that an article is gone', async () => {
    const warnings = catchWarnings();
    const el = fixtureSync<TinArticleView>(html`<tin-article-view src=${unasked('/404.json')}></tin-article-view>`);
    await settled(el);
    warnings.restore();

    expect(part(el, 'status')!.textContent).to.contain('Không tìm thấy bài viết.');
  });

  it('replaces the body when the article changes, and removes it with the article', async () => {
    const el = await fixture<TinArticleView>(html`<tin-article-view .article=${oneArticle()}></tin-article-view>`);
    await bodyShown(el);
    el.article = oneArticle({html: '<p>Bài khác.</p>'});
    await el.updateComplete;
    expect(el.querySelectorAll('.tin-body')).to.have.length(1);
    expect(el.innerText).to.contain('Bài khác.');

    el.article = undefined;
    await el.updateComplete;
    expect(el.querySelectorAll('.tin-body')).to.have.length(0);
  });

  it("reads the article named by the page's address, and takes the reader to its title", async () => {
    const page = fixtureSync(`<tin-source src="${unasked('/list.json')}" article-param="bai">
      <tin-article-list></tin-article-list><tin-article-view></tin-article-view>
    </tin-source>`);
    const view = page.querySelector('tin-article-view')!;
    const list = page.querySelector('tin-article-list')!;
    await settled(list);
    expect(view.state).to.equal('idle');

    const read = settled(view);
    list.shadowRoot!.querySelectorAll<HTMLElement>('[part="link"]')[1]!.click();
    await read;
    await view.updateComplete;

    expect(new URLSearchParams(location.search).get('bai')).to.equal('2');
    expect(part(view, 'title')!.textContent!.trim()).to.equal(someArticles(3)[1]!.title);
    expect(view.shadowRoot!.activeElement === part(view, 'title')).to.equal(true);
  });

  describe('around the text', () => {
    const show = async (
      changes: Parameters<typeof oneArticle>[0],
      template = html`<tin-article-view></tin-article-view>`,
    ) => {
      const el = fixtureSync<TinArticleView>(template);
      el.article = oneArticle(changes);
      const box = await bodyShown(el);
      await el.updateComplete;
      return {el, box};
    };
    const textOf = (el: Element, name: string) => part(el, name)?.textContent?.replace(/\s+/g, ' ').trim();

    it('says when it was published and changed, and how often it was read', async () => {
      const {el} = await show({updatedAt: '2026-03-09T08:00:00+07:00', views: 12345});
      expect(textOf(el, 'meta')).to.equal(
        'Đăng lúc 15:46 | 08/03/2026 Cập nhật lúc 08:00 | 09/03/2026 Lượt xem: 12.345',
      );
      expect(part(el, 'date')!.getAttribute('datetime')).to.equal('2026-03-08T15:46:00+07:00');
    });

    it('says no hour where none is known, and no date where there is none', async () => {
      const {el} = await show({publishedAt: '2026-03-08'});
      expect(textOf(el, 'meta')).to.equal('Đăng ngày 08/03/2026');
      const {publishedAt: _, ...undated} = oneArticle();
      el.article = undated;
      await el.updateComplete;
      expect(part(el, 'meta') === null).to.equal(true);
    });

    it('says how to name the source', async () => {
      const {el} = await show({}, html`<tin-article-view site-name="UBND xã Bình An"></tin-article-view>`);
      expect(textOf(el, 'reuse')).to.equal('Ghi rõ nguồn “UBND xã Bình An” khi phát hành lại thông tin từ trang này.');
    });

    it('lists files of the article and of its text once each, with type and size', async () => {
      const {el} = await show({
        html: '<p>Xem <a href="/f/qd-12.pdf">Quyết định số 12</a>, <a href="/f/mau.docx">tại đây</a>, <a href="/f/trang.html">trang</a>.</p>',
        attachments: [{url: 'https://xa.example/f/qd-12.pdf', name: 'Quyết định 12', bytes: 2_500_000}],
      });
      const files = [...part(el, 'attachments')!.querySelectorAll('a')].map(link => link.textContent);
      expect(files).to.deep.equal(['Quyết định 12 (PDF, 2,5 MB)', 'mau.docx (DOCX)']);
      expect(part(el, 'attachments')!.querySelector('a')!.href).to.equal('https://xa.example/f/qd-12.pdf');
    });

    it('leads the text in with its summary', async () => {
      const {box} = await show({summary: 'Tóm tắt của bài.'});
      expect(box.firstElementChild!.className).to.equal('tin-lead');
      expect(box.firstElementChild!.textContent).to.equal('Tóm tắt của bài.');
      expect(getComputedStyle(box.firstElementChild!).fontWeight).to.equal('700');
    });

    it('does not repeat a summary that the text begins with, or was cut out of it', async () => {
      const {el, box} = await show({summary: 'Mở đầu bài.', html: '<p>Mở đầu bài.</p><p>Nội dung.</p>'});
      expect(box.innerHTML).to.equal('<p class="tin-lead">Mở đầu bài.</p><p>Nội dung.</p>');
      el.article = oneArticle({summary: 'Mở đầu bài. Nội […]', html: '<p>Mở đầu bài.</p><p>Nội dung.</p>'});
      await el.updateComplete;
      expect(box.textContent).to.contain('Mở đầu bài.Nội dung.');
    });

    it('does not repeat title, date and author', async () => {
      const {title} = oneArticle();
      const {box} = await show({
        summary: '',
        author: 'Thanh Tâm',
        html: `<h1>${title}</h1><p>(15:46 | 08/03/2026)</p><p>Nội dung.</p><p align="right"><b>Thanh Tâm</b></p>`,
      });
      expect(box.textContent).to.equal('Nội dung.');
    });

    it('takes addresses in the text from where the article came from', async () => {
      const {box} = await show({url: 'https://xa.example/tin/5', html: '<p><a href="6">sáu</a></p>'});
      expect(box.querySelector('a')!.href).to.equal('https://xa.example/tin/6');
    });

    it('keeps places in two texts apart', async () => {
      const note = '<p><a href="#n">[1]</a></p><p id="n">Chú thích</p>';
      const first = await show({html: note});
      const second = await show({html: note});
      const ids = [first, second].map(({box}) => box.querySelector('[id]')!.id);
      expect(ids[0]).not.to.equal(ids[1]);
      expect(second.box.querySelector('a')!.getAttribute('href')).to.equal(`#${ids[1]}`);
    });

    it('lets in the frames it is told to', async () => {
      const frame = '<iframe src="https://video.example/e/1"></iframe>';
      const {box} = await show({html: frame}, html`<tin-article-view embeds="video.example/e/"></tin-article-view>`);
      expect(box.querySelectorAll('.tin-embed button')).to.have.length(1);
      const other = await show({html: frame});
      expect(other.box.querySelectorAll('button')).to.have.length(0);
    });

    it('says the language of a text in another one, and speaks its own around it', async () => {
      const {el, box} = await show({lang: 'km', title: 'សួស្តី'});
      expect(box.lang).to.equal('km');
      expect(part(el, 'title')!.closest<HTMLElement>('[lang]')!.lang).to.equal('km');
      expect(el.shadowRoot!.querySelector<HTMLElement>('.root')!.lang).to.equal('vi');
    });
  });

  describe('with related articles', () => {
    const list = [
      ...someArticles(3),
      oneArticle({id: '9', categories: ['Văn hóa']}),
      oneArticle({id: '5', title: 'Tin mới nhất', publishedAt: '2026-04-01T08:00:00+07:00'}),
    ];
    const open = async (id: string, answer: object): Promise<TinArticleView> => {
      server.answer('/list.json', answer);
      const page = fixtureSync(
        html`<tin-source src=${unasked('/list.json')} article-param="bai">
          <tin-article-view article-id=${id} related="3"></tin-article-view
        ></tin-source>`,
      );
      const view = page.querySelector('tin-article-view')!;
      await settled(view);
      await new Promise<void>(resolve => {
        const look = (): void => void (part(view, 'related') ? resolve() : requestAnimationFrame(look));
        look();
      });
      return view;
    };

    it('lists others of the category, the newest first, and never itself', async () => {
      const view = await open('1', answerOf(list));
      const links = [...part(view, 'related')!.querySelectorAll('a')];
      expect(part(view, 'related')!.querySelector('h2')!.textContent).to.equal('Tin cùng chuyên mục');
      expect(links.map(link => new URL(link.href).searchParams.get('bai'))).to.deep.equal(['5', '2', '3']);
      await expect(view).to.be.accessible();
    });

    it('opens them in the page, unless the page does not want to', async () => {
      const view = await open('1', answerOf(list));
      const opened: unknown[] = [];
      view.addEventListener('tin-open', event => {
        opened.push(event.detail.article.id);
        event.preventDefault();
      });
      part(view, 'related')!.querySelector('a')!.click();
      expect(opened).to.deep.equal(['5']);
      expect(location.href).to.equal(address);
    });
  });
});
