import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article-list/define.js';
import type {TinArticleList} from '../../src/elements/article-list/article-list.js';
import {someArticles} from '../support/articles.js';

describe('columns of <tin-article-list>', () => {
  async function columnsAt(width: number, columns?: number, style = ''): Promise<number> {
    const room = await fixture<HTMLElement>(
      html`<div style="inline-size: ${width}px; font-size: 16px; ${style}">
        <tin-article-list .articles=${someArticles(12)} limit="12"></tin-article-list>
      </div>`,
    );
    const el = room.querySelector<TinArticleList>('tin-article-list')!;
    if (columns) el.style.setProperty('--tin-columns', String(columns));
    await el.updateComplete;
    const cards = [...el.shadowRoot!.querySelectorAll('[part~="card"]')];
    expect(el.scrollWidth, 'sideways').to.be.at.most(width);
    const tops = cards.map(card => card.getBoundingClientRect().top);
    return tops.filter(top => Math.abs(top - tops[0]!) < 1).length;
  }

  it('are as many as there is room for', async () => {
    expect([await columnsAt(300), await columnsAt(600), await columnsAt(1200)]).to.deep.equal([1, 2, 4]);
  });

  for (const columns of [1, 2, 3, 4])
    it(`are never more than the ${columns} of --tin-columns`, async () => {
      expect(await columnsAt(1200, columns)).to.equal(columns);
      expect(await columnsAt(1199.3, columns, '--tin-gap: 17.3px')).to.equal(columns);
    });

  it('become fewer than --tin-columns where they would be too narrow to read', async () => {
    expect([await columnsAt(300, 4), await columnsAt(600, 4)]).to.deep.equal([1, 2]);
  });
});
