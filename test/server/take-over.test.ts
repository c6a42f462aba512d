import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {Article} from '../../src/reading/article.js';
import {fallbackStyles} from '../../src/server/fallback-styles.js';
import {renderArticleCard} from '../../src/server/render-card.js';
import {renderArticleList} from '../../src/server/render-list.js';
import {renderNewsTicker} from '../../src/server/render-ticker.js';
import {unasked} from '../support/stub-fetch.js';

const PICTURE = new URL('../../stories/portal/portal.png', import.meta.url).href;
const articles: Article[] = [
  'Bộ phận Một cửa xã làm việc cả sáng thứ Bảy để phục vụ người lao động',
  'Lịch tiêm phòng',
  'HĐND XÃ TỔ CHỨC KỲ HỌP THỨ MƯỜI HAI, NHIỆM KỲ 2026–2031, QUYẾT NGHỊ NHIỀU NỘI DUNG QUAN TRỌNG',
].map((title, n) => ({
  id: String(n),
  title,
  url: `https://xa.example/${n}`,
  publishedAt: '2026-08-27T11:30:00+07:00',
  categories: n === 1 ? [] : ['Cải cách hành chính'],
  attachments: [],
  ...(n !== 1 && {summary: 'Thí điểm từ ngày 01/9/2026, ưu tiên hồ sơ chứng thực và hộ tịch.', image: {src: PICTURE}}),
}));

const shapes: Record<string, (attributes: Record<string, string | number>) => string> = {
  'a grid': attributes => renderArticleList(articles, {attributes: {heading: 'Tin mới', more: 'none', ...attributes}}),
  'a list': attributes => renderArticleList(articles, {attributes: {layout: 'list', more: 'none', ...attributes}}),
  headlines: attributes =>
    renderArticleList(articles, {attributes: {layout: 'headlines', heading: 'Tin', more: 'none', ...attributes}}),
  'a card': attributes => renderArticleCard(articles[0]!, {attributes}),
  'a card beside its picture': attributes =>
    renderArticleCard(articles[0]!, {attributes: {layout: 'horizontal', ...attributes}}),
  'a ticker': attributes => renderNewsTicker(articles, {attributes}),
};

describe('What a server wrote, when the tag takes over', () => {
  const style = document.createElement('style');
  before(() => {
    style.textContent = fallbackStyles;
    document.head.append(style);
  });
  after(() => style.remove());

  for (const [name, write] of Object.entries(shapes))
    for (const width of [320, 768, 1280])
      it(`does not move the page: ${name} at ${width} px`, async () => {
        const box = document.createElement('div');
        box.style.width = `${width}px`;
        // Never answered: what is measured is what is on screen before the answer.
        box.innerHTML = write({src: unasked('/never.json')});
        document.body.append(box);
        const element = box.firstElementChild as HTMLElement & {
          articles?: readonly Article[];
          article?: Article;
          updateComplete: Promise<unknown>;
        };
        await element.updateComplete;
        const before = element.getBoundingClientRect().height;
        expect(element.textContent).to.contain(articles[0]!.title);

        if (element.localName === 'tin-article-card') element.article = articles[0]!;
        else element.articles = articles;
        await element.updateComplete;

        expect(element.getAttribute('state')).to.equal('ready');
        expect(element.getBoundingClientRect().height).to.be.closeTo(before, 1);
        box.remove();
      });

  it('shows one heading at a time', async () => {
    const box = document.createElement('div');
    box.innerHTML = shapes['a grid']!({src: unasked('/never.json')});
    document.body.append(box);
    const list = box.querySelector('tin-article-list')!;
    await list.updateComplete;

    expect(list.shadowRoot!.querySelector('h2') === null).to.equal(true);
    list.articles = articles;
    await list.updateComplete;
    expect(list.shadowRoot!.querySelector('h2')!.textContent).to.contain('Tin mới');
    box.remove();
  });

  it('reaches nothing outside of the tags', () => {
    const rules = [...style.sheet!.cssRules].flatMap(rule =>
      'cssRules' in rule && !(rule instanceof CSSStyleRule) ? [...(rule as CSSGroupingRule).cssRules] : [rule],
    );
    for (const rule of rules)
      for (const selector of (rule as CSSStyleRule).selectorText.split(/,(?![^(]*\))/))
        expect(selector.trim()).to.match(/^:is\(tin-|^tin-/);
  });
});
