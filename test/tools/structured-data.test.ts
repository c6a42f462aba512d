import {expect} from '@open-wc/testing';
import type {Article} from '../../src/reading/article.js';
import {DocumentTitle} from '../../src/tools/document-title.js';
import {addStructuredData, newsArticle} from '../../src/tools/structured-data.js';

const article: Article = {
  title: 'Xây dựng </script><script>alert(1)</script>',
  summary: 'Tóm tắt',
  image: {src: 'https://xa.example/a.jpg'},
  publishedAt: '2019-03-08T15:46:00+07:00',
  categories: ['Xây dựng chính quyền'],
  author: 'Thanh Tặng',
  attachments: [],
};
const url = 'https://xa.example/tin/1';

describe('structured data', () => {
  it('says what the article is', () => {
    expect(newsArticle(article, {url, siteName: 'UBND xã'})).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      mainEntityOfPage: url,
      url,
      headline: article.title,
      description: 'Tóm tắt',
      image: ['https://xa.example/a.jpg'],
      datePublished: '2019-03-08T15:46:00+07:00',
      dateModified: '2019-03-08T15:46:00+07:00',
      author: {'@type': 'Person', name: 'Thanh Tặng'},
      publisher: {'@type': 'Organization', name: 'UBND xã'},
      articleSection: ['Xây dựng chính quyền'],
      inLanguage: 'vi',
      isAccessibleForFree: true,
    });
  });

  it('says nothing that is not known', () => {
    const data = newsArticle({title: 'Tin', categories: [], attachments: [], lang: 'km'}, {url});

    expect(Object.keys(data)).to.deep.equal([
      '@context',
      '@type',
      'mainEntityOfPage',
      'url',
      'headline',
      'inLanguage',
      'isAccessibleForFree',
    ]);
    expect(data).to.include({inLanguage: 'km'});
  });

  it('is in the head until it is taken away, and cannot be broken out of', () => {
    const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
    const data = newsArticle(article, {url});

    const remove = addStructuredData(data);
    const [script] = scripts();
    expect(script!.outerHTML.match(/<\/?script/g)).to.have.length(2);
    expect(JSON.parse(script!.textContent!)).to.deep.equal(data);

    remove();
    expect(scripts()).to.deep.equal([]);
  });
});

describe('the title of the page', () => {
  const own = document.title;
  afterEach(() => (document.title = own));

  it('follows the article and is given back', () => {
    document.title = 'Trang chủ';
    const title = new DocumentTitle();

    title.show(' Tin  một ', 'UBND xã');
    expect(document.title).to.equal('Tin một – UBND xã');
    title.show('Tin hai');
    expect(document.title).to.equal('Tin hai');

    title.restore();
    expect(document.title).to.equal('Trang chủ');
  });

  it("stays the page's where the page has set it since", () => {
    const title = new DocumentTitle();
    title.show('Tin');
    document.title = 'Trang khác';

    title.restore();
    expect(document.title).to.equal('Trang khác');

    title.show('Tin');
    title.restore();
    expect(document.title).to.equal('Trang khác');
  });

  it('stays where nothing was shown', () => {
    document.title = 'Trang chủ';

    new DocumentTitle().restore();

    expect(document.title).to.equal('Trang chủ');
  });
});
