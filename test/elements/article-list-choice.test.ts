import {aTimeout, expect, fixture, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/elements/article-list/define.js';
import type {TinArticleList} from '../../src/elements/article-list/article-list.js';
import {listOf, numbers, pagedBy, part, pressMore, said, titles} from '../support/article-list.js';
import {answerOf, oneArticle, someArticles} from '../support/articles.js';
import {catchWarnings} from '../support/console-warnings.js';
import {settled} from '../support/settled.js';
import {stubFetch, unasked, type StubbedFetch} from '../support/stub-fetch.js';

const upTo = (count: number, from = 1): number[] => Array.from({length: count}, (_, index) => from + index);
const lists = (root: ParentNode): TinArticleList[] => [...root.querySelectorAll('tin-article-list')];

/** Waits until the lists show what is wanted of them, or long enough to see that they do not. */
async function show(all: readonly TinArticleList[], wanted: readonly (readonly number[])[]): Promise<void> {
  const seen = (): number[][] => all.map(numbers);
  for (let tries = 0; JSON.stringify(seen()) !== JSON.stringify(wanted) && tries < 60; tries++) await aTimeout(10);
  expect(seen()).to.deep.equal(wanted);
}

describe('what a <tin-article-list> leaves out', () => {
  let server: StubbedFetch;
  let warnings: ReturnType<typeof catchWarnings>;
  const address = location.href;

  beforeEach(() => {
    warnings = catchWarnings();
    server = stubFetch({'/all.json': answerOf(someArticles(20)), '/paged.json': pagedBy(6, 40)});
  });

  afterEach(() => {
    server.restore();
    warnings.restore();
    history.replaceState(null, '', address);
  });

  for (const [exclude, left] of [
    ['2', [1, 3, 4]],
    ['1 3', [2, 4, 5]],
    ['1,3', [2, 4, 5]],
    [' 1, 3 ', [2, 4, 5]],
    ['', [1, 2, 3]],
  ] as const)
    it(`are the articles of exclude="${exclude}"`, async () => {
      const el = await listOf('/all.json', `limit="3" exclude="${exclude}"`);

      expect(numbers(el)).to.deep.equal(left);
    });

  it('is an article whose id holds a comma', async () => {
    const id = 'tag:blogger.com,1999:blog-1.post-2';
    const el = await fixture<TinArticleList>(
      html`<tin-article-list exclude=${id} .articles=${[oneArticle({id}), ...someArticles(2)]}></tin-article-list>`,
    );

    expect(titles(el)).to.have.length(2);
  });

  it('is made up for by what comes after', async () => {
    const el = await listOf('/paged.json', 'exclude="1 2 3"');

    expect(numbers(el)).to.deep.equal(upTo(6, 4));
  });

  it('is there again when nothing speaks against it any more', async () => {
    const el = await listOf('/all.json', 'limit="3" exclude="1"');
    el.removeAttribute('exclude');
    await el.updateComplete;

    expect(numbers(el)).to.deep.equal([1, 2, 3]);
  });

  describe('with exclude-current', () => {
    const inSource = async (attributes: string): Promise<TinArticleList> => {
      const [el] = lists(
        fixtureSync(
          `<tin-source src="${unasked('/all.json')}" ${attributes}><tin-article-list limit="3" exclude-current></tin-article-list></tin-source>`,
        ),
      );
      await settled(el!);
      return el!;
    };

    it("is the article that the page's address names", async () => {
      history.replaceState(null, '', '?bai=2');

      expect(numbers(await inSource('article-param="bai"'))).to.deep.equal([1, 3, 4]);
    });

    it('is another one as soon as the reader opens another', async () => {
      history.replaceState(null, '', '?bai=2');
      const el = await inSource('article-param="bai"');
      history.replaceState(null, '', '?bai=1');
      dispatchEvent(new PopStateEvent('popstate'));
      await el.updateComplete;

      expect(numbers(el)).to.deep.equal([2, 3, 4]);
    });

    it('is the article whose link leads to the page, whatever a campaign has added to its address', async () => {
      history.replaceState(null, '', '/bai/3/?utm_source=zalo#binh-luan');

      expect(numbers(await inSource('link="/bai/{id}"'))).to.deep.equal([1, 2, 4]);
    });

    it('is nothing on a page that shows none of them', async () => {
      history.replaceState(null, '', '/');

      expect(numbers(await inSource('link="/?bai={id}"'))).to.deep.equal([1, 2, 3]);
    });
  });

  describe('with unique', () => {
    async function page(markup: string, src = '/all.json'): Promise<HTMLElement> {
      const address = unasked(src);
      const root = fixtureSync<HTMLElement>(`<div>${markup.replaceAll('SRC', address)}</div>`);
      await Promise.all(lists(root).map(settled));
      return root;
    }

    it('is what a list before it shows, and each stays as long as it should be', async () => {
      const root = await page(`
        <tin-article-list src="SRC" limit="4" unique></tin-article-list>
        <tin-article-list src="SRC" limit="3" unique></tin-article-list>
        <tin-article-list src="SRC" limit="3" unique></tin-article-list>`);

      await show(lists(root), [upTo(4), upTo(3, 5), upTo(3, 8)]);
    });

    it('is made up for from the endpoint', async () => {
      const root = await page(
        `<tin-source src="SRC"><tin-article-list unique></tin-article-list><tin-article-list unique></tin-article-list></tin-source>`,
        '/paged.json',
      );

      await show(lists(root), [upTo(6), upTo(6, 7)]);
    });

    it('is nothing of lists that do not take part, or that are of another source', async () => {
      const root = await page(`
        <tin-article-list src="SRC" limit="2"></tin-article-list>
        <tin-article-list src="/all.json?khac" limit="2" unique></tin-article-list>
        <tin-article-list src="SRC" limit="2" unique></tin-article-list>`);

      await show(lists(root), [upTo(2), upTo(2), upTo(2)]);
    });

    it('goes by the order in the page, also where lists are added, moved and removed', async () => {
      const root = await page('<tin-article-list src="SRC" limit="2" unique></tin-article-list>');
      const [first] = lists(root);
      const added = first!.cloneNode() as TinArticleList;
      root.prepend(added);
      await show([added, first!], [upTo(2), upTo(2, 3)]);

      root.prepend(first!);
      await show([added, first!], [upTo(2, 3), upTo(2)]);

      first!.remove();
      await show([added], [upTo(2)]);
    });

    it('grows with what the list before it adds', async () => {
      const root = await page(`
        <tin-article-list src="SRC" limit="2" unique></tin-article-list>
        <tin-article-list src="SRC" limit="2" unique></tin-article-list>`);
      const [first, second] = lists(root);
      await show([first!, second!], [upTo(2), upTo(2, 3)]);
      await pressMore(first!);

      await show([first!, second!], [upTo(4), upTo(2, 5)]);
    });

    it('stays on screen until there is something else to show, and nobody hears of it', async () => {
      const root = await page(
        `
        <tin-article-list src="SRC" limit="2" unique></tin-article-list>
        <tin-article-list src="SRC" limit="2" unique></tin-article-list>`,
        '/paged.json',
      );
      const [first, second] = lists(root);
      await show([first!, second!], [upTo(2), upTo(2, 3)]);
      const seen = new Set<string>();
      const observer = new MutationObserver(() => seen.add(`${numbers(second!).length} ${said(second!)}`));
      observer.observe(second!.shadowRoot!, {subtree: true, childList: true, characterData: true});
      await pressMore(first!);
      await pressMore(first!);
      await show([first!, second!], [upTo(6), upTo(2, 7)]);
      observer.disconnect();

      expect([...seen]).to.deep.equal(['2 ']);
    });

    it('holds across shadow roots', async () => {
      const root = await page('<div></div><tin-article-list src="SRC" limit="2" unique></tin-article-list>');
      const [outer] = lists(root);
      const inner = outer!.cloneNode() as TinArticleList;
      root.querySelector('div')!.attachShadow({mode: 'open'}).append(inner);

      await show([inner, outer!], [upTo(2), upTo(2, 3)]);
    });

    it('asks an endpoint that has no more a limited number of times', async () => {
      server.answer('/vong.json', (url: URL) => {
        const page = Number(url.searchParams.get('page') ?? 1);
        const next = `/vong.json?lan=${url.searchParams.get('lan')}&page=${page + 1}`;
        return answerOf(someArticles(6), {next});
      });
      const root = await page(
        '<tin-article-list src="SRC" unique></tin-article-list><tin-article-list src="SRC" unique></tin-article-list>',
        '/vong.json',
      );
      await show(lists(root), [upTo(6), []]);
      await aTimeout(50);

      expect(server.calls.length).to.be.at.most(3);
      expect(lists(root)[1]!.state).to.equal('empty');
    });
  });
});

describe('what a <tin-article-list> marks as new', () => {
  const publishedAt = (daysAgo: number): string => new Date(Date.now() - daysAgo * 86_400_000).toISOString();
  const articles = [1, 2, 4].map(days => oneArticle({id: String(days), publishedAt: publishedAt(days - 0.5)}));

  it('is nothing by itself', async () => {
    const el = await fixture<TinArticleList>(html`<tin-article-list .articles=${articles}></tin-article-list>`);

    expect(part(el, 'new') === null).to.equal(true);
  });

  it('are the articles of the last days, in a word', async () => {
    const el = await fixture<TinArticleList>(
      html`<tin-article-list new-days="2" .articles=${articles}></tin-article-list>`,
    );
    const marks = [...el.shadowRoot!.querySelectorAll('[part~="card"]')].map(
      card => card.querySelector('[part~="new"]')?.textContent.trim() ?? '',
    );

    expect(marks).to.deep.equal(['Mới', 'Mới', '']);
    await expect(el).to.be.accessible();
  });
});
