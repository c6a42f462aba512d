import {expect} from '@open-wc/testing';
import {allPages} from '../../stories/pages/all-pages.js';
import {openHostPage, type OpenPage} from './open-host-page.js';
import {isSeen, nameOf, ours, texts} from './ours.js';

const NARROW = 320;
const TAGS =
  'tin-news-ticker, tin-category-list, tin-article-list, tin-article-card, tin-article-view, tin-text-size'.split(', ');
const HEADING = 'h1, h2, h3, h4, h5, h6';

for (const page of allPages) {
  describe(`In the page "${page.title}"`, () => {
    let open: OpenPage;

    before(async function () {
      this.timeout(60_000);
      open = await openHostPage(page);
    });
    beforeEach(() => open.resize(1280));
    after(() => open.close());

    it('every element shows its data, not its fallback', () => {
      expect(open.document.compatMode).to.equal(page.isQuirky ? 'BackCompat' : 'CSS1Compat');
      for (const tag of TAGS)
        expect(
          texts(open.document).filter(text => nameOf(text).includes(`of ${tag}:`)),
          tag,
        ).not.to.have.length(0);
      expect(open.document.querySelectorAll('.tin-body :is(p, li, td, h3)')).not.to.have.length(0);
    });

    it('letters are as the article has them: no capitals, no indents', () => {
      for (const text of texts(open.document)) {
        const style = getComputedStyle(text);
        expect([style.textTransform, style.fontVariantCaps], nameOf(text)).to.deep.equal(['none', 'normal']);
        expect(parseFloat(style.textIndent), nameOf(text)).to.satisfy(
          (indent: number) => indent === 0 || text.closest('.tin-indent, .tin-typed') !== null,
        );
      }
    });

    it('the text of the article is at least 16 px, all other text at least 12 px', () => {
      for (const text of texts(open.document)) {
        const inCaption = text.closest('figcaption, caption, small, .tin-embed') !== null;
        const least = text.closest('.tin-body') && !inCaption ? 16 : 12;
        expect(parseFloat(getComputedStyle(text).fontSize), nameOf(text)).to.be.at.least(least);
      }
    });

    it('lines have room for Vietnamese marks: 1.5 in text, 1.4 in headings', () => {
      for (const text of texts(open.document)) {
        const {fontSize, lineHeight} = getComputedStyle(text);
        const least = text.closest(`${HEADING}, button`) ? 1.39 : 1.49;
        expect(parseFloat(lineHeight) / parseFloat(fontSize), nameOf(text)).to.be.at.least(least);
      }
    });

    it('paragraphs of the article stand apart', () => {
      for (const text of open.document.querySelectorAll('.tin-body > p:not(:last-child)'))
        expect(parseFloat(getComputedStyle(text).marginBottom)).to.be.at.least(12);
    });

    it(`nothing is wider than a screen of ${NARROW} px but tables, which scroll in their own box`, async () => {
      await open.resize(NARROW);

      for (const element of ours(open.document).filter(isSeen)) {
        if (element.closest('.tin-table > *')) continue;
        const {left, right} = element.getBoundingClientRect();
        expect(right, nameOf(element)).to.be.at.most(NARROW + 0.5);
        expect(left, nameOf(element)).to.be.at.least(-0.5);
      }
      const box = open.document.querySelector<HTMLElement>('.tin-table')!;
      expect(getComputedStyle(box).overflowX).to.equal('auto');
      expect(box.tabIndex).to.equal(0);
      expect(box.firstElementChild!.getBoundingClientRect().width).to.be.at.most(box.scrollWidth + 2);
    });

    it('a line of the article is no longer than 80 letters', () => {
      const ruler = open.document.createElement('span');
      const [first] = open.document.querySelectorAll<HTMLElement>('.tin-body > p');
      ruler.textContent = '0'.repeat(80);
      ruler.style.setProperty('white-space', 'nowrap', 'important');
      ruler.style.setProperty('position', 'absolute', 'important');
      first!.append(ruler);
      const longest = ruler.getBoundingClientRect().width;
      ruler.remove();

      expect(first!.getBoundingClientRect().width).to.be.at.most(longest);
    });

    it('links in the text are underlined, and titles of cards stand out', () => {
      for (const link of ours(open.document).filter(element => element.matches('.tin-body a[href]')))
        expect(getComputedStyle(link).textDecorationLine, nameOf(link)).to.equal('underline');
      for (const link of ours(open.document).filter(element => element.matches('.card a')))
        expect(Number(getComputedStyle(link).fontWeight), nameOf(link)).to.be.at.least(600);
    });

    it('the focus is seen on everything that takes it', () => {
      const stops = ours(open.document).filter(
        element => isSeen(element) && element.matches('a[href], button, select, [tabindex="0"]'),
      );
      expect(stops.length).to.be.greaterThan(20);
      for (const stop of stops) {
        stop.focus({focusVisible: true} as FocusOptions);
        const {outlineStyle, outlineWidth} = getComputedStyle(stop);
        expect(outlineStyle, nameOf(stop)).to.equal('solid');
        expect(parseFloat(outlineWidth), nameOf(stop)).to.be.at.least(2);
      }
    });

    it('what is hidden is not shown', () => {
      for (const tag of TAGS) {
        const element = open.document.querySelector<HTMLElement>(tag)!;
        element.hidden = true;
        expect(getComputedStyle(element).display, tag).to.equal('none');
        element.hidden = false;
      }
    });

    it('no button of ours belongs to a form of the page', () => {
      const buttons = ours(open.document).filter(element => element.localName === 'button') as HTMLButtonElement[];
      for (const button of buttons)
        expect(button.form === null || button.type === 'button', nameOf(button)).to.equal(true);
    });

    for (const width of [NARROW, 1280]) {
      it(`cards keep their shape at ${width} px: the picture fills its box, no card lies over another`, async () => {
        await open.resize(width);

        const pictures = ours(open.document).filter(element => element.matches('.image img'));
        expect(pictures.length).to.be.greaterThan(0);
        for (const picture of pictures) {
          const box = picture.parentElement!.getBoundingClientRect();
          const {width, height} = picture.getBoundingClientRect();
          expect([width, height].map(Math.round)).to.deep.equal([box.width, box.height].map(Math.round));
          expect(box.width / box.height).to.be.closeTo(1.5, 0.05);
        }
        const cards = ours(open.document)
          .filter(element => element.matches('.card'))
          .map(card => card.getBoundingClientRect());
        cards.forEach((card, n) => {
          for (const other of cards.slice(n + 1)) expect(overlap(card, other)).to.be.at.most(1);
        });
      });
    }

    it('the text-size control scales all of the article, still within a narrow screen', async () => {
      await open.resize(NARROW);
      const article = () => texts(open.document).filter(text => text.closest('.tin-body'));
      const sizes = () => article().map(text => parseFloat(getComputedStyle(text).fontSize));
      const before = sizes();
      const control = open.document.querySelector('tin-text-size')!;
      for (let step = 0; step < 6; step++) control.increase();
      const view = open.document.querySelector('tin-article-view')!;
      await Promise.all([control.updateComplete, view.updateComplete]);

      sizes().forEach((size, n) => expect(size / before[n]!, nameOf(article()[n]!)).to.be.closeTo(2.5, 0.05));
      for (const text of article().filter(text => !text.closest('.tin-table')))
        expect(text.getBoundingClientRect().right, nameOf(text)).to.be.at.most(NARROW + 0.5);
      control.reset();
      expect(sizes()).to.deep.equal(before);
    });
  });
}

/** Square pixels that two boxes share. */
function overlap(a: DOMRect, b: DOMRect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}
