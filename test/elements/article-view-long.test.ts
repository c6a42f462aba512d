import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article-view/define.js';
import type {TinArticleView} from '../../src/elements/article-view/article-view.js';
import {oneArticle} from '../support/articles.js';
import {bodyShown} from '../support/body-shown.js';

const COUNT = 3000;
const LONG =
  '<p><a href="#cuoi">Xuống cuối bài</a></p>' +
  Array.from({length: COUNT}, (_, n) => `<p>Đoạn thứ ${n} của một bài viết rất dài về xã</p>`).join('') +
  '<p id="cuoi"><a href="https://xa.example/ke-hoach.pdf">Kế hoạch của xã năm nay</a></p>';

const lineCount = (view: Element): number => view.querySelectorAll('.tin-body > p').length;
const hasEnd = (view: Element): boolean => lineCount(view) === COUNT + 2;

/** A view that has drawn the first part of a long text, and nothing more. */
async function longView(): Promise<TinArticleView> {
  const view = await fixture<TinArticleView>(
    html`<tin-article-view .article=${oneArticle({html: '<p>Bài ngắn</p>'})}></tin-article-view>`,
  );
  await bodyShown(view);
  view.article = oneArticle({html: LONG, summary: ''});
  await view.updateComplete;
  return view;
}

/** Waits for a view to show a text to its end. */
const ended = (view: Element): Promise<void> =>
  new Promise(resolve => {
    const check = (): void => {
      if (hasEnd(view)) resolve();
      else requestAnimationFrame(check);
    };
    check();
  });

describe('<tin-article-view> with a long text', () => {
  it('shows the beginning first and the rest by itself, with its files', async () => {
    const view = await longView();
    expect(lineCount(view)).to.be.within(8, 1000);

    await ended(view);
    await view.updateComplete;
    expect(view.shadowRoot!.querySelector('[part~=attachments]')!.textContent).to.contain('Kế hoạch của xã năm nay');
  });

  it('shows all of it before it is printed', async () => {
    const view = await longView();
    dispatchEvent(new Event('beforeprint'));
    expect(hasEnd(view)).to.equal(true);
  });

  it('shows all of it to who follows a link to a place in it', async () => {
    const view = await longView();
    const link = view.querySelector<HTMLAnchorElement>('.tin-body a[href^="#"]')!;
    link.addEventListener('click', event => event.preventDefault());
    link.click();

    expect(hasEnd(view)).to.equal(true);
    expect(view.querySelector(decodeURIComponent(link.hash))!.textContent).to.contain('Kế hoạch');
  });

  it('shows all of it to who comes for a place in the page', async () => {
    const address = location.href;
    history.replaceState(null, '', '#cuoi');
    const view = await longView();
    history.replaceState(null, '', address);
    expect(hasEnd(view)).to.equal(true);
  });

  it('goes on where it was once it is back in the page', async () => {
    const view = await longView();
    const parent = view.parentElement!;
    view.remove();
    const before = lineCount(view);
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(lineCount(view)).to.equal(before);

    parent.append(view);
    await ended(view);
  });

  it('shows nothing more of a text once another one is asked for', async () => {
    const view = await longView();
    view.article = oneArticle({html: '<p>Bài sau</p>', summary: ''});
    await view.updateComplete;
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    dispatchEvent(new Event('beforeprint'));

    expect(view.querySelector('.tin-body')!.textContent).to.equal('Bài sau');
  });
});
