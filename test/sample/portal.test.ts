import {expect} from '@open-wc/testing';
import {portalPage} from '../../stories/portal/page.js';
import {shapes} from '../../stories/portal/shapes.js';
import {answer} from '../../stories/sample/answer.js';

const ORIGIN = 'https://xa.example';

function open(path: string): Document {
  const page = portalPage(ORIGIN + path);
  if (!page) throw new Error(`no page at ${path}`);
  return new DOMParser().parseFromString(page.text, 'text/html');
}
const hrefs = (root: Element | Document): string[] =>
  [...root.querySelectorAll('a')].map(link => link.getAttribute('href') ?? '');

describe('demo portal', () => {
  it('holds every tag the library has, with links inside those that load', () => {
    const page = open('/');
    expect(page.querySelectorAll('tin-source tin-text-size, tin-source tin-article-view')).to.have.length(2);
    for (const tag of ['news-ticker', 'category-list', 'article-list', 'article-card'])
      expect(hrefs(page.querySelector(`tin-source tin-${tag}`)!), tag).not.to.be.empty;
  });

  it('leads somewhere with every link, script or no script', () => {
    const links = hrefs(open('/?he=strapi&trang=2')).filter(href => href.startsWith('/'));
    expect(links).to.have.length.above(15);
    for (const href of links) expect(portalPage(ORIGIN + href)?.status, href).to.equal(200);
  });

  it('stays with the chosen system in its links', () => {
    for (const href of hrefs(open('/?he=viet').querySelector('tin-source')!))
      if (href.startsWith('/')) expect(href).to.contain('he=viet');
  });

  for (const {name} of shapes)
    it(`reads an article of ${name} without any script`, () => {
      const link = open(`/?he=${name}`).querySelector('tin-article-card a')!;
      const view = open(link.getAttribute('href')!).querySelector('tin-article-view')!;
      expect(view.querySelector('h2')!.textContent).to.equal(link.textContent);
      expect(view.textContent).to.contain('(5) Một số cán bộ');
    });

  for (const {name, source} of shapes)
    it(`names addresses that ${name} answers`, async () => {
      const id = open(`/?he=${name}`).querySelector('tin-article-card')!.getAttribute('article-id')!;
      const {src = '', 'category-src': categorySrc = src, 'article-src': articleSrc = src} = source;
      const addresses = [src, categorySrc, articleSrc.replace('{id}', id)];
      for (const address of addresses) {
        const url =
          ORIGIN +
          address
            .replace('{page}', '1')
            .replace('{limit}', '5')
            .replace(/\{\w+\}/g, '');
        const response = await answer(new Request(url));
        expect(response?.status, url).to.equal(200);
      }
    });

  it('filters, searches and pages on the server too', () => {
    const list = (path: string) => open(path).querySelector('tin-article-list')!.textContent;
    expect(list('/?chuyen-muc=14')).to.contain('Chuyển đổi số').and.to.contain('Trang 1/2');
    expect(list('/?tu-khoa=cau+rach+say')).to.contain('Cầu Rạch Sậy');
    expect(list('/?trang=2')).not.to.equal(list('/'));
  });

  it('says 404 for an article that is not there', () => {
    expect(portalPage(`${ORIGIN}/?bai=7`)?.status).to.equal(404);
  });

  it('never lets the address write into the page', () => {
    const page = open('/?tu-khoa="><img src=x onerror=alert(1)>&he="><script>');
    expect(page.querySelectorAll('img[onerror]')).to.have.length(0);
    expect(page.querySelectorAll('script')).to.have.length(1);
  });

  it('loads the built file on request', () => {
    expect(open('/?ban=cdn').querySelector('script')!.getAttribute('src')).to.equal('/cdn/the-tin.js');
    expect(open('/').querySelector('script')!.getAttribute('src')).to.equal('/src/define.ts');
  });

  it('leaves other addresses to the server', () => {
    expect(portalPage(`${ORIGIN}/src/define.ts`)).to.equal(undefined);
  });
});
