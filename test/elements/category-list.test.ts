import {expect, fixture, fixtureSync, html, oneEvent} from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/elements/article-list/define.js';
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
});
