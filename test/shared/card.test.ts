import {expect} from '@open-wc/testing';
import type {Article} from '../../src/reading/article.js';
import {drawCard, type CardOptions} from '../../src/shared/card.js';

const article: Article = {
  id: '7',
  title: 'Lịch tiếp dân tháng 5',
  url: 'https://xa.example/7',
  summary: 'Sáng thứ Ba hằng tuần.',
  publishedAt: '2026-05-04T07:30:00+07:00',
  image: {src: 'https://xa.example/7.jpg', alt: 'Phòng tiếp dân của xã'},
  categories: ['Thông báo'],
  attachments: [],
};
const options: CardOptions = {hasImage: true, hasSummary: true, headingLevel: 3, href: 'https://xa.example/7'};
const textOf = (card: HTMLElement, part: string): string | undefined =>
  card.querySelector(`[part="${part}"]`)?.textContent ?? undefined;

describe('drawCard', () => {
  it('draws each part once, the link first and the image last', () => {
    const card = drawCard(article, {...options, isNew: true});

    const parts = [...card.querySelectorAll('[part]')].map(({localName, part}) => `${localName}.${part.value}`);
    expect(parts).to.deep.equal([
      'h3.title',
      'a.link',
      'p.meta',
      'span.new',
      'time.date',
      'span.category',
      'p.summary',
      'div.image',
    ]);
    expect(card.querySelector('img')?.alt).to.equal('Phòng tiếp dân của xã');
    expect(card.querySelector('time')?.dateTime).to.equal('2026-05-04T07:30:00+07:00');
  });

  it('has no part that says nothing', () => {
    const bare: Article = {title: 'Chỉ có tiêu đề', categories: [], attachments: []};

    const card = drawCard(bare, {...options, href: undefined});

    expect([...card.querySelectorAll('[part]')].map(({part}) => part.value)).to.deep.equal(['title']);
    expect(card.querySelectorAll('a, img').length).to.equal(0);
    expect(textOf(card, 'title')).to.equal('Chỉ có tiêu đề');
  });

  it('takes text for what it is, not for markup', () => {
    const title = '<img src=x onerror=alert(1)> & "họp"';

    const card = drawCard({...article, title, summary: title, categories: [title]}, options);

    for (const part of ['link', 'summary', 'category']) expect(textOf(card, part)).to.equal(title);
    expect(card.querySelectorAll('img').length).to.equal(1);
  });

  it('brings the same nodes up to date where the parts are the same', () => {
    const card = drawCard(article, options);
    const [link, image] = [card.querySelector('a'), card.querySelector('img')];

    const next = drawCard({...article, title: 'Lịch mới', publishedAt: '2026-05-05'}, {...options, href: '/8'}, card);

    expect(next === card && card.querySelector('a') === link && card.querySelector('img') === image).to.equal(true);
    expect(textOf(card, 'link')).to.equal('Lịch mới');
    expect(link?.getAttribute('href')).to.equal('/8');
    expect(textOf(card, 'date')).to.equal('05/05/2026');
    expect(card.querySelector('time')?.dateTime).to.equal('2026-05-05');
  });

  it('does not load an image again that is the same', () => {
    const card = drawCard(article, options);
    const image = card.querySelector('img')!;
    let changes = 0;
    const setAttribute = image.setAttribute.bind(image);
    image.setAttribute = (name, value) => (changes++, setAttribute(name, value));

    drawCard({...article, title: 'Lịch mới'}, options, card);

    expect(changes).to.equal(0);
  });

  for (const [what, changed, more] of [
    ['an image has come', {image: {src: 'https://xa.example/8.jpg'}}, {}],
    ['a summary has come', {summary: 'Nay đã có.'}, {}],
    ['it is new', {}, {isNew: true}],
    ['its title is of another level', {}, {headingLevel: 4}],
    ['it leads nowhere any more', {}, {href: undefined}],
  ] as const)
    it(`is another card where ${what}`, () => {
      const {image: _image, summary: _summary, ...plain} = article;
      const card = drawCard(plain, options);

      const next = drawCard({...plain, ...changed}, {...options, ...more}, card);

      expect(next === card).to.equal(false);
      expect(next.outerHTML).to.equal(drawCard({...plain, ...changed}, {...options, ...more}).outerHTML);
    });
});
