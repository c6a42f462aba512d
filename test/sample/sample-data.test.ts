import {expect} from '@open-wc/testing';
import {answer} from '../../stories/sample/answer.js';
import {categories} from '../../stories/sample/categories.js';
import {articles} from '../../stories/sample/sample-data.js';
import type {SampleArticle} from '../../stories/sample/sample-types.js';

const fixture = async (): Promise<string[]> =>
  (await (await fetch('/test/fixtures/sample-article.txt')).text()).split('\n');
const sourceDocument = (): SampleArticle => articles.find(({id}) => id === 1001)!;

/** The lines of stored HTML as a browser reads them, no-break spaces and all. */
function linesOf(html: string): string[] {
  const body = new DOMParser().parseFromString(html.replace(/<br>\n/g, '\n'), 'text/html').body;
  return [...body.children].flatMap(block => block.textContent.split('\n'));
}

describe('the source document among the articles', () => {
  it('has the body of sample-article.txt, letter by letter', async () => {
    const lines = await fixture();
    const body = lines.slice(lines.findIndex(line => line.startsWith('(15:46')) + 1).filter(line => line !== '');
    expect(linesOf(sourceDocument().html)).to.deep.equal(body);
  });

  it('has its title, category, source, author and date', async () => {
    const lines = await fixture();
    const {title, categories: own, source, author, date} = sourceDocument();
    expect(lines).to.include.members([title, own[0]!.name, source, author]);
    expect(date).to.equal('2019-03-08 15:46');
  });
});

describe('sample articles', () => {
  it('fill eight categories with at least seven each', () => {
    expect(categories).to.have.length(8);
    for (const category of categories)
      expect(
        articles.filter(article => article.categories.includes(category)),
        category.name,
      ).to.have.length.above(6);
  });

  it('spread over the two years before the demo, the source document apart', () => {
    const days = articles.filter(({id}) => id !== 1001).map(({date}) => date.slice(0, 10));
    for (const day of days) expect(day >= '2024-11-23' && day <= '2026-11-23', day).to.equal(true);
    expect([...days].sort().reverse()).to.deep.equal(days);
  });

  it('show pictures that can be drawn, but for the two that were lost', async () => {
    const paths = articles.flatMap(({html, picture}) => [
      ...(picture ? [picture.path] : []),
      ...(html.match(/\/sample\/images\/[^"]+/g) ?? []),
    ]);
    const missing: string[] = [];
    for (const path of paths) {
      const response = await answer(new Request(`https://xa.example${path}`));
      if (response?.status === 404) missing.push(path);
    }
    expect(missing).to.have.length(2);
  });

  it('draw the same picture every time', async () => {
    const draw = async () => (await answer(new Request('https://xa.example/sample/images/song-4.svg')))!.text();
    expect(await draw()).to.equal(await draw());
  });

  it('are composed Vietnamese, as every text we would want to be sent', () => {
    for (const {title, html, summary = ''} of articles) {
      const text = title + summary + html;
      expect(text, title).to.equal(text.normalize('NFC'));
    }
  });
});
