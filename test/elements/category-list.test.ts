import {expect, fixture, fixtureSync, html, nextFrame, oneEvent} from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/elements/article-list/define.js';
import '../../src/elements/article-view/define.js';
import '../../src/elements/news-ticker/define.js';
import '../../src/elements/category-list/define.js';
import type {TinCategoryList} from '../../src/elements/category-list/category-list.js';
import {answerOf, oneCategory, someArticles} from '../support/articles.js';
import {keepsItsFallback, keepsTheElementContract} from '../support/element-contract.js';
import {settled} from '../support/settled.js';
import {stubFetch, unasked, type StubbedFetch} from '../support/stub-fetch.js';

const tree = [
  oneCategory({id: '1', name: 'Tin tức', url: 'https://xa.example/tin-tuc', count: 12}),
  oneCategory({
    id: '2',
    name: 'Xây dựng chính quyền',
    url: 'https://xa.example/chinh-quyen',
    children: [oneCategory({id: '3', name: 'Xây dựng Đảng', url: 'https://xa.example/dang', count: 4})],
  }),
];
const links = (el: Element) => [...el.shadowRoot!.querySelectorAll<HTMLElement>('[part="link"]')];
const names = (el: Element) => links(el).map(link => link.textContent!.trim());

describe('<tin-category-list>', () => {
  let server: StubbedFetch;
  const address = location.href;

  beforeEach(() => {
    server = stubFetch({
      '/categories.json': [
        {id: 5, name: 'Y tế', parent: 0, count: 3},
        {id: 6, name: 'Tiêm chủng', parent: 5, count: 1},
      ],
      '/list.json': answerOf(someArticles(2)),
    });
  });

  afterEach(() => {
    server.restore();
    history.replaceState(null, '', address);
  });

  keepsTheElementContract('tin-category-list');
  keepsItsFallback('tin-category-list');

  it('reads the categories of an endpoint, and is accessible', async () => {
    const el = fixtureSync<TinCategoryList>(
      html`<tin-category-list src=${unasked('/categories.json')}></tin-category-list>`,
    );
    await settled(el);

    expect(names(el)).to.deep.equal(['Y tế', 'Tiêm chủng']);
    await expect(el).to.be.accessible();
  });

  for (const display of ['list', 'tree', 'chips', 'select'] as const)
    it(`is accessible as ${display}`, async () => {
      const el = await fixture<TinCategoryList>(
        html`<tin-category-list display=${display} current="3" .categories=${tree}></tin-category-list>`,
      );

      await expect(el).to.be.accessible();
    });

  it('marks exactly one category as current', async () => {
    const el = await fixture<TinCategoryList>(
      html`<tin-category-list current="3" .categories=${tree}></tin-category-list>`,
    );
    const current = [...el.shadowRoot!.querySelectorAll('[aria-current]')];

    expect(current.map(link => [link.textContent!.trim(), link.getAttribute('aria-current')])).to.deep.equal([
      ['Xây dựng Đảng', 'page'],
    ]);
  });

  it('says counts in words, and leaves them out on request', async () => {
    const el = await fixture<TinCategoryList>(html`<tin-category-list .categories=${tree}></tin-category-list>`);
    expect(el.shadowRoot!.querySelector('[part="count"]')!.textContent).to.contain('12 bài viết');

    el.noCounts = true;
    await el.updateComplete;
    expect(el.shadowRoot!.querySelector('[part="count"]') === null).to.equal(true);
  });

  it('opens and closes the branches of a tree, the way to the current one open from the start', async () => {
    const el = await fixture<TinCategoryList>(
      html`<tin-category-list display="tree" current="3" .categories=${tree}></tin-category-list>`,
    );
    const button = el.shadowRoot!.querySelector<HTMLElement>('[aria-expanded]')!;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(button.getAttribute('aria-label')).to.equal('Mở mục con của Xây dựng chính quyền');

    button.focus();
    button.click();
    await el.updateComplete;

    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(button.getAttribute('aria-label')).to.equal('Mở mục con của Xây dựng chính quyền');
    expect(el.shadowRoot!.activeElement === button).to.equal(true);
    expect(names(el)).not.to.include('Xây dựng Đảng');
  });

  it('tells the page what the reader chose, and stays when the page cancels', async () => {
    const el = await fixture<TinCategoryList>(html`<tin-category-list .categories=${tree}></tin-category-list>`);
    el.addEventListener('tin-category', event => event.preventDefault());
    const click = new MouseEvent('click', {bubbles: true, cancelable: true});
    const chosen = oneEvent(el, 'tin-category');
    links(el)[0]!.dispatchEvent(click);

    expect((await chosen).detail.category).to.equal(tree[0]);
    expect(click.defaultPrevented).to.equal(true);
  });

  it("drives the list of its source through the page's address, without a reload", async () => {
    const page = fixtureSync(`
      <tin-source src="${unasked('/list.json')}" category-src="${unasked('/categories.json')}" category-param="muc">
        <tin-category-list></tin-category-list><tin-article-list></tin-article-list>
      </tin-source>`);
    const el = page.querySelector('tin-category-list')!;
    const list = page.querySelector('tin-article-list')!;
    await Promise.all([settled(el), settled(list)]);
    const filtered = settled(list);
    links(el)[1]!.click();
    await filtered;
    await el.updateComplete;

    expect(new URLSearchParams(location.search).get('muc')).to.equal('5');
    expect(el.shadowRoot!.querySelector('[aria-current="page"]')!.textContent).to.equal('Y tế');
    expect(names(el)[0]).to.equal('Tất cả');
  });

  describe('in the page of its source', () => {
    const inSource = async (attributes: string, inside = '<tin-article-list></tin-article-list>') => {
      const page = fixtureSync(`
        <tin-source src="${unasked('/list.json')}" category-src="${unasked('/categories.json')}" ${attributes}>
          <tin-category-list></tin-category-list>${inside}
        </tin-source>`);
      const el = page.querySelector('tin-category-list')!;
      await settled(el);
      await el.updateComplete;
      return {page, el};
    };
    const currentOf = (el: Element) =>
      [...el.shadowRoot!.querySelectorAll('[aria-current="page"], [aria-pressed="true"]')].map(link =>
        link.textContent!.trim(),
      );
    const param = (name: string) => new URLSearchParams(location.search).get(name);

    it('has real links, to a page of their own each', async () => {
      const {el} = await inSource('category-param="muc" page-param="trang" article-param="bai"');
      const hrefs = links(el).map(link => new URL((link as HTMLAnchorElement).href).searchParams.get('muc'));

      expect(hrefs).to.deep.equal([null, '5', '6']);
    });

    it('marks all of them as current while none is chosen, and follows back and forward', async () => {
      const {el} = await inSource('category-param="muc"');
      expect(currentOf(el)).to.deep.equal(['Tất cả']);

      links(el)[2]!.click();
      await el.updateComplete;
      expect(currentOf(el)).to.deep.equal(['Tiêm chủng']);

      const back = oneEvent(window, 'popstate');
      history.back();
      await back;
      await el.updateComplete;
      expect(currentOf(el)).to.deep.equal(['Tất cả']);
    });

    it('closes the article of its source, and starts at the first page', async () => {
      history.replaceState(null, '', '?bai=1&trang=3');
      const {el, page} = await inSource(
        'category-param="muc" page-param="trang" article-param="bai"',
        '<tin-article-list></tin-article-list><tin-article-view></tin-article-view>',
      );
      links(el)[1]!.click();
      await page.querySelector('tin-article-view')!.updateComplete;

      expect([param('bai'), param('trang'), param('muc')]).to.deep.equal([null, null, '5']);
      expect(page.querySelector('tin-article-view')!.getAttribute('state')).to.equal('idle');
    });

    it('keeps the choice in the source where the address has no place for it, and still closes the article', async () => {
      history.replaceState(null, '', '?bai=1');
      const {el, page} = await inSource(
        'article-param="bai"',
        '<tin-article-list></tin-article-list><tin-news-ticker></tin-news-ticker>',
      );
      links(el)[1]!.click();
      await el.updateComplete;

      expect((page as HTMLElement & {category?: string}).category).to.equal('5');
      expect(currentOf(el)).to.deep.equal(['Y tế']);
      expect(param('bai')).to.equal(null);
    });

    it('drives a ticker as it does a list', async () => {
      const {el, page} = await inSource('', '<tin-news-ticker></tin-news-ticker>');
      const ticker = page.querySelector('tin-news-ticker')!;
      const filtered = oneEvent(ticker, 'tin-load');
      links(el)[1]!.click();
      const {articles} = (await filtered).detail;

      expect(articles).to.deep.equal([]);
    });

    it('leaves a click that means another tab to the browser', async () => {
      const {el} = await inSource('category-param="muc"');
      const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ctrlKey: true});
      // The test stays where it is.
      el.addEventListener('click', event => event.preventDefault(), {once: true});
      links(el)[1]!.dispatchEvent(click);

      expect(param('muc')).to.equal(null);
    });

    it('marks the category that the page has given to all lists of the source', async () => {
      const {el} = await inSource('', '<tin-article-list category="Tiêm chủng"></tin-article-list>');
      expect(currentOf(el)).to.deep.equal(['Tiêm chủng']);
    });

    it('marks none of several', async () => {
      const {el} = await inSource(
        '',
        '<tin-article-list category="5"></tin-article-list><tin-article-list category="6"></tin-article-list>',
      );
      expect(currentOf(el)).to.deep.equal(['Tất cả']);
    });
  });

  it("marks the category whose address is the page's own", async () => {
    const here = oneCategory({id: '9', name: 'Văn bản', url: `${location.href.split('#')[0]}#top`});
    const el = await fixture<TinCategoryList>(
      html`<tin-category-list .categories=${[...tree, here]}></tin-category-list>`,
    );

    expect(el.shadowRoot!.querySelector('[aria-current="page"]')!.textContent).to.equal('Văn bản');
  });

  it('marks one alone where several have the same id', async () => {
    const twice = [
      oneCategory({id: '1', url: 'https://xa.example/a'}),
      oneCategory({id: '1', url: 'https://xa.example/b'}),
    ];
    const el = await fixture<TinCategoryList>(
      html`<tin-category-list current="1" .categories=${twice}></tin-category-list>`,
    );

    expect(el.shadowRoot!.querySelectorAll('[aria-current]')).to.have.length(1);
    expect(el.shadowRoot!.querySelectorAll('[aria-current="page"]')).to.have.length(1);
  });

  it('marks the current one by weight and a bar, so not by colour alone', async () => {
    const el = await fixture<TinCategoryList>(
      html`<tin-category-list current="1" no-counts .categories=${tree}></tin-category-list>`,
    );
    const [current, other] = [...el.shadowRoot!.querySelectorAll('[part="item"]')].map(row => getComputedStyle(row));

    expect([current!.fontWeight, current!.borderInlineStartWidth]).to.deep.equal(['700', '4px']);
    expect([other!.fontWeight, other!.borderInlineStartWidth]).to.deep.equal(['400', '0px']);
  });

  it('is a list within a navigation, with no role of a menu or a tree', async () => {
    const el = await fixture<TinCategoryList>(
      html`<tin-category-list display="tree" current="3" .categories=${tree}></tin-category-list>`,
    );
    const root = el.shadowRoot!;

    expect(root.querySelectorAll('[role="tree"], [role="menu"], [role="menubar"], [role="treeitem"]')).to.have.length(
      0,
    );
    expect(root.querySelectorAll('nav > ul[role="list"] > li > ul[role="list"] > li')).to.have.length(1);
  });

  it('keeps closed branches out of the tab order', async () => {
    const el = await fixture<TinCategoryList>(
      html`<tin-category-list display="tree" .categories=${tree}></tin-category-list>`,
    );

    expect(names(el)).to.deep.equal(['Tin tức', 'Xây dựng chính quyền']);
    expect(el.shadowRoot!.querySelector('[aria-expanded]')!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('has names of its own for its navigation: the heading, or one that no other has', async () => {
    const page = await fixture(html`
      <div>
        <tin-category-list heading="Lĩnh vực" .categories=${tree}></tin-category-list>
        <tin-category-list .categories=${tree}></tin-category-list>
        <tin-category-list .categories=${tree}></tin-category-list>
        <tin-category-list .categories=${tree}><b slot="heading">Thủ tục</b></tin-category-list>
      </div>
    `);
    const navs = [...page.children].map(el => el.shadowRoot!.querySelector('nav')!);

    expect(navs.map(nav => nav.ariaLabel)).to.deep.equal([null, 'Chuyên mục', 'Chuyên mục (2)', null]);
    expect(navs.map(nav => nav.getAttribute('aria-labelledby'))).to.deep.equal(['heading', null, null, 'heading']);
    await expect(page).to.be.accessible();
  });

  describe('as a choice', () => {
    it('says counts in words, and shows what is below what', async () => {
      const el = await fixture<TinCategoryList>(
        html`<tin-category-list display="select" .categories=${tree}></tin-category-list>`,
      );
      const options = [...el.shadowRoot!.querySelectorAll('option')].map(({text}) => text);

      expect(options).to.deep.equal([
        'Tất cả',
        'Tin tức (12 bài viết)',
        'Xây dựng chính quyền',
        '\u2003Xây dựng Đảng (4 bài viết)',
      ]);
    });

    it('acts on its button alone', async () => {
      const page = fixtureSync(`
        <tin-source src="${unasked('/list.json')}" category-src="${unasked('/categories.json')}" category-param="muc">
          <tin-category-list display="select"></tin-category-list><tin-article-list></tin-article-list>
        </tin-source>`);
      const el = page.querySelector('tin-category-list')!;
      await settled(el);
      await el.updateComplete;
      const select = el.shadowRoot!.querySelector('select')!;
      select.value = '6';
      select.dispatchEvent(new Event('input', {bubbles: true}));
      select.dispatchEvent(new Event('change', {bubbles: true}));
      expect(location.search).not.to.contain('muc=6');

      el.shadowRoot!.querySelector<HTMLElement>('[type="submit"]')!.click();
      await el.updateComplete;
      expect(location.search).to.contain('muc=6');
      expect(select.value).to.equal('6');
    });
  });

  describe('with three hundred categories', () => {
    const many = Array.from({length: 300}, (_, index) =>
      oneCategory({id: String(index), name: `Chuyên mục ${index}`, url: `https://xa.example/${index}`}),
    );
    const moreOf = (el: Element) => el.shadowRoot!.querySelector<HTMLElement>('[part="more"]')!;

    for (const display of ['list', 'tree', 'chips'])
      it(`shows some, the current one among them, and the others on request (${display})`, async () => {
        const el = await fixture<TinCategoryList>(
          html`<tin-category-list display=${display} current="200" .categories=${many}></tin-category-list>`,
        );
        expect(links(el)).to.have.length(25);
        expect(names(el)[24]).to.equal('Chuyên mục 200');
        expect(moreOf(el).textContent!.trim()).to.equal('Xem tất cả 300 chuyên mục');
        expect(moreOf(el).getAttribute('aria-expanded')).to.equal('false');

        moreOf(el).focus();
        moreOf(el).click();
        await el.updateComplete;
        expect(links(el)).to.have.length(300);
        expect(moreOf(el).getAttribute('aria-expanded')).to.equal('true');
        expect(el.shadowRoot!.activeElement?.textContent).to.equal('Chuyên mục 24');
      });

    it('keeps the focus where a pointer pressed', async () => {
      const el = await fixture<TinCategoryList>(html`<tin-category-list .categories=${many}></tin-category-list>`);
      moreOf(el).focus();
      moreOf(el).dispatchEvent(new MouseEvent('click', {bubbles: true, detail: 1}));
      await el.updateComplete;

      expect(el.shadowRoot!.activeElement === moreOf(el)).to.equal(true);
    });

    it('closes the branches of a deep list', async () => {
      const deep = [oneCategory({id: 'x', name: 'Tất cả lĩnh vực', children: many})];
      const el = await fixture<TinCategoryList>(html`<tin-category-list .categories=${deep}></tin-category-list>`);

      expect(links(el)).to.have.length(1);
      expect(el.shadowRoot!.querySelectorAll('[aria-expanded]')).to.have.length(1);
    });
  });

  it('fits a narrow column with long names in deep branches, in rows that fingers hit', async () => {
    const name = 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh';
    const deep = [1, 2, 3, 4, 5, 6].reduceRight<readonly ReturnType<typeof oneCategory>[]>(
      (children, id) => [
        oneCategory({id: String(id), name, url: `https://xa.example/${id}`, count: 1234, children: [...children]}),
      ],
      [],
    );
    for (const display of ['list', 'tree', 'chips', 'select']) {
      const el = await fixture<TinCategoryList>(
        html`<tin-category-list
          style="width: 288px; letter-spacing: 0.12em; word-spacing: 0.16em"
          display=${display}
          current="6"
          .categories=${deep}
        ></tin-category-list>`,
      );
      // WebKit gives a select its width with the frame after.
      await nextFrame();
      const sizes = links(el).map(link => link.getBoundingClientRect());

      expect(el.scrollWidth, display).to.be.at.most(288);
      expect(Math.min(...sizes.map(({height}) => height)), display).to.be.at.least(40);
      expect(Math.min(...sizes.map(({width}) => width)), display).to.be.at.least(44);
    }
  });

  describe('in each state', () => {
    for (const display of ['list', 'tree', 'chips', 'select'])
      it(`keeps quiet room while it loads (${display})`, async () => {
        server.answer('/slow.json', () => new Promise(() => {}));
        const el = fixtureSync<TinCategoryList>(
          html`<tin-category-list
            display=${display}
            heading="Chuyên mục"
            src=${unasked('/slow.json')}
          ></tin-category-list>`,
        );
        await el.updateComplete;
        const placeholder = el.shadowRoot!.querySelector<HTMLElement>('[aria-hidden="true"]')!;

        expect(placeholder.offsetHeight).to.be.at.least(44);
        expect(el.getAttribute('aria-busy')).to.equal('true');
        await expect(el).to.be.accessible();
      });

    it('takes the same room as a choice while it loads as after', async () => {
      server.answer('/slow.json', () => new Promise(() => {}));
      const el = fixtureSync<TinCategoryList>(
        html`<tin-category-list
          display="select"
          heading="Chuyên mục"
          src=${unasked('/slow.json')}
        ></tin-category-list>`,
      );
      await el.updateComplete;
      const before = el.offsetHeight;
      el.categories = tree;
      await el.updateComplete;

      expect(el.offsetHeight).to.equal(before);
    });

    it('says that there is none', async () => {
      const el = await fixture<TinCategoryList>(html`<tin-category-list .categories=${[]}></tin-category-list>`);

      expect(el.shadowRoot!.querySelector('[part="status"]')!.textContent!.trim()).to.equal('Chưa có chuyên mục.');
      await expect(el).to.be.accessible();
    });

    it('says that it failed, loads again on request, and leads to what has come', async () => {
      server.answer('/gone.json', new Response('', {status: 404}));
      const el = fixtureSync<TinCategoryList>(
        html`<tin-category-list heading="Chuyên mục" src=${unasked('/gone.json')}></tin-category-list>`,
      );
      await settled(el);
      await el.updateComplete;
      await expect(el).to.be.accessible();

      server.answer('/gone.json', [{id: 5, name: 'Y tế', link: 'https://xa.example/y-te'}]);
      const loaded = oneEvent(el, 'tin-load');
      const retry = el.shadowRoot!.querySelector<HTMLElement>('[part="retry"]')!;
      retry.focus();
      retry.click();
      await loaded;
      await el.updateComplete;

      expect(names(el)).to.deep.equal(['Y tế']);
      expect(el.shadowRoot!.activeElement?.textContent!.trim()).to.equal('Y tế');
    });

    it('marks an old copy as such', async () => {
      const src = unasked('/worse.json');
      server.answer('/worse.json', [{id: 5, name: 'Y tế'}]);
      const el = fixtureSync<TinCategoryList>(html`<tin-category-list src=${src}></tin-category-list>`);
      await settled(el);
      server.answer('/worse.json', new Response('', {status: 404}));
      const failed = oneEvent(el, 'tin-error');
      el.reload();
      await failed;
      await el.updateComplete;

      expect(el.getAttribute('state')).to.equal('stale');
      expect(names(el)).to.deep.equal(['Y tế']);
      await expect(el).to.be.accessible();
    });
  });

  it('leaves nothing behind after a thousand times in and out of its source', async () => {
    const page = fixtureSync<HTMLElement & {has(role: string): boolean}>(
      html`<tin-source><tin-category-list .categories=${tree}></tin-category-list></tin-source>`,
    );
    const el = page.querySelector('tin-category-list')!;
    await el.updateComplete;
    for (let n = 0; n < 1000; n++) {
      el.remove();
      page.append(el);
    }
    el.remove();

    expect(page.has('categories')).to.equal(false);
  });
});
