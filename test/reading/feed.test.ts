import {growsLinearly} from '../support/growth.js';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readFeed} from '../../src/reading/feed.js';
import {TinError} from '../../src/reading/tin-error.js';

const base = 'https://xa.example.vn/rss/tin-tuc.rss';
const read = (xml: string) => readFeed(xml, {base});
const rss = (...items: string[]) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Trang tin xã</title><link>https://xa.example.vn</link>` +
  `${items.map(item => `<item>${item}</item>`).join('')}</channel></rss>`;
const first = (item: string) => {
  const [article] = read(rss(item)).articles;
  if (!article) throw new Error('no article');
  return article;
};

describe('readFeed', () => {
  it('reads an item of RSS 2.0 with all it can hold', () => {
    const page = read(`<?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel>
        <title>Trang tin xã</title><link>https://xa.example.vn/</link><language>vi</language>
        <atom:link href="https://xa.example.vn/rss/tin-tuc.rss?page=2" rel="next" />
        <item>
          <title>Khánh thành cầu &amp;amp; đường &quot;liên ấp&quot;</title>
          <link>https://xa.example.vn/tin/1.html</link>
          <guid isPermaLink="false">tin-1</guid>
          <pubDate>Fri, 08 Mar 2019 08:46:00 GMT</pubDate>
          <dc:creator><![CDATA[Thanh Tặng]]></dc:creator>
          <category>Hạ tầng</category><category><![CDATA[Tin & ảnh]]></category><category>Hạ tầng</category>
          <description><![CDATA[<p>C&acirc;y cầu d&agrave;i 42&nbsp;m.</p>]]></description>
          <content:encoded><![CDATA[<p>Sáng nay…</p><img src="/anh/cau.jpg" alt="Cầu mới">]]></content:encoded>
          <enclosure url="/van-ban/quyet%20dinh.pdf" length="1200" type="application/pdf" />
          <enclosure url="/nghe/1.mp3" length="9" type="audio/mpeg" />
          <source url="https://b.example.vn/rss">Báo Tỉnh</source>
        </item>
      </channel></rss>`);

    expect(page).to.deep.equal({
      articles: [
        {
          id: 'tin-1',
          title: 'Khánh thành cầu & đường "liên ấp"',
          url: 'https://xa.example.vn/tin/1.html',
          summary: 'Cây cầu dài 42 m.',
          html: '<p>Sáng nay…</p><img src="/anh/cau.jpg" alt="Cầu mới">',
          image: {src: 'https://xa.example.vn/anh/cau.jpg', alt: 'Cầu mới'},
          publishedAt: '2019-03-08T15:46:00+07:00',
          categories: ['Hạ tầng', 'Tin & ảnh'],
          author: 'Thanh Tặng',
          source: 'Báo Tỉnh',
          attachments: [
            {
              url: 'https://xa.example.vn/van-ban/quyet%20dinh.pdf',
              name: 'quyet dinh.pdf',
              type: 'application/pdf',
              bytes: 1200,
            },
          ],
          audio: 'https://xa.example.vn/nghe/1.mp3',
          lang: 'vi',
        },
      ],
      next: {kind: 'url', value: 'https://xa.example.vn/rss/tin-tuc.rss?page=2'},
    });
  });

  it('reads an entry of Atom', () => {
    const page = read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi" xml:base="https://xa.example.vn/tin/">
      <author><name>Ban biên tập</name></author>
      <link rel="self" href="https://xa.example.vn/atom"/><link rel="next" href="/atom?page=2"/>
      <opensearch:totalResults>42</opensearch:totalResults>
      <entry>
        <id>tag:xa.example.vn,2019:1</id>
        <title>Dưới 5 &lt;b&gt; trên 3</title>
        <link rel="replies" href="/r"/><link rel="alternate" type="text/html" href="1.html"/>
        <link rel="enclosure" type="image/jpeg" href="/anh/1.jpg"/>
        <updated>2019-03-09T00:00:00Z</updated><published>2019-03-08T08:46:00Z</published>
        <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Một</p><p>Hai</p></div></summary>
        <content type="html">&lt;p&gt;Ch&amp;agrave;o&lt;/p&gt;</content>
        <category term="ha-tang" label="Hạ tầng"/>
        <category scheme="http://schemas.google.com/g/2005#kind" term="post"/>
      </entry></feed>`);

    expect(page).to.deep.equal({
      articles: [
        {
          id: 'tag:xa.example.vn,2019:1',
          title: 'Dưới 5 <b> trên 3',
          url: 'https://xa.example.vn/tin/1.html',
          summary: 'Một Hai',
          html: '<p>Ch&agrave;o</p>',
          image: {src: 'https://xa.example.vn/anh/1.jpg'},
          publishedAt: '2019-03-08T15:46:00+07:00',
          updatedAt: '2019-03-09T07:00:00+07:00',
          categories: ['Hạ tầng'],
          author: 'Ban biên tập',
          attachments: [],
          lang: 'vi',
        },
      ],
      total: 42,
      next: {kind: 'url', value: 'https://xa.example.vn/atom?page=2'},
    });
  });

  it('reads RSS 1.0, whose items stand beside the channel', () => {
    const {articles} =
      read(`<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="x"><channel rdf:about="/"><title>T</title></channel>
      <item rdf:about="https://xa.example.vn/1"><title>Một</title><link>https://xa.example.vn/1</link><dc:date>2019-03-08</dc:date></item></rdf:RDF>`);

    expect(articles).to.have.lengthOf(1);
    expect(articles[0]).to.include({id: 'https://xa.example.vn/1', title: 'Một', publishedAt: '2019-03-08'});
  });

  it("reads .NET's RSS, with Atom's elements under a10:", () => {
    const article = first(
      '<title>A</title><a10:author><a10:name>Lan</a10:name></a10:author><a10:updated>2019-03-08T15:46:00+07:00</a10:updated>',
    );

    expect(article).to.include({author: 'Lan', publishedAt: '2019-03-08T15:46:00+07:00'});
  });

  describe('as portals write it', () => {
    it('takes image and text out of a description that begins with a linked image', () => {
      const article = first(
        '<title>A</title><description><![CDATA[<a href="/tin/1"><img width=120 src="/a/lễ hội.jpg" alt="Lễ&nbsp;hội" ></a></br>T&oacute;m tắt.]]></description>',
      );

      expect(article.summary).to.equal('Tóm tắt.');
      expect(article.image).to.deep.equal({src: 'https://xa.example.vn/a/l%E1%BB%85%20h%E1%BB%99i.jpg', alt: 'Lễ hội'});
      expect(article).not.to.have.property('html');
    });

    it('does not take a counting pixel for an image', () => {
      expect(
        first('<title>A</title><description>&lt;img src="/p.gif" width="1"&gt;x</description>'),
      ).not.to.have.property('image');
    });

    it('reads markup in a description that nobody escaped', () => {
      expect(first('<title>A</title><description><p>Một<br>Hai</p></description>').summary).to.equal('Một Hai');
    });

    it('takes a long description without a body beside it for the body', () => {
      const body = `<p>${'Nội dung bài viết. '.repeat(40)}</p>`;
      const article = first(`<title>A</title><description><![CDATA[${body}]]></description>`);

      expect(article.html).to.equal(body);
      expect(article).not.to.have.property('summary');
    });

    it('bears undefined entities, bare ampersands and undeclared prefixes', () => {
      const article = first('<title>Cơ sở A&nbsp;&ndash; AT&T</title><media:content url="/a.jpg" medium="image"/>');

      expect(article).to.include({title: 'Cơ sở A – AT&T'});
      expect(article.image?.src).to.equal('https://xa.example.vn/a.jpg');
    });

    it('bears a BOM, blank lines, a notice and a document type before the feed, and a missing end', () => {
      const xml = rss('<title>A</title>', '<title>B</title>').replace('</item></channel></rss>', '');
      const {articles} = read(`\ufeff\n\n<br /><b>Notice</b>: x<!DOCTYPE rss [<!ENTITY a "x">]>${xml}`);

      expect(articles.map(({title}) => title)).to.deep.equal(['A', 'B']);
    });

    it('reads elements in any case', () => {
      expect(first('<TITLE>A</TITLE><pubdate>08/03/2019 15:46</pubdate>')).to.include({
        title: 'A',
        publishedAt: '2019-03-08T15:46:00+07:00',
      });
    });

    it('decides the order of day and month over the whole feed', () => {
      const {articles} = read(
        rss(
          '<title>A</title><pubDate>5/11/2024 5:23:00 PM</pubDate>',
          '<title>B</title><pubDate>3/15/2024 5:23:00 PM</pubDate>',
          '<title>C</title><pubDate>x</pubDate>',
        ),
      );

      expect(articles.map(({publishedAt}) => publishedAt)).to.deep.equal([
        '2024-05-11T17:23:00+07:00',
        '2024-03-15T17:23:00+07:00',
        undefined,
      ]);
    });

    it('takes the name beside a mail address, and no address for a name', () => {
      expect(first('<title>A</title><author>vp@xa.example.vn (Văn phòng)</author>').author).to.equal('Văn phòng');
      expect(first('<title>A</title><author>vp@xa.example.vn</author>')).not.to.have.property('author');
    });

    it('takes a guid for the address only where it is one', () => {
      expect(first('<title>A</title><guid>https://xa.example.vn/5</guid>').url).to.equal('https://xa.example.vn/5');
      expect(first('<title>A</title><guid>5</guid>')).not.to.have.property('url');
      expect(first('<title>A</title><guid isPermaLink="false">https://xa.example.vn/5</guid>')).not.to.have.property(
        'url',
      );
    });

    it('leaves out addresses that are not http, and items with nothing to show', () => {
      const {articles} = read(rss('<title>A</title><link>javascript:alert(1)</link>', '<pubDate>08/03/2019</pubDate>'));

      expect(articles).to.deep.equal([{title: 'A', categories: [], attachments: []}]);
    });
  });

  it('reads a feed without items as an empty list', () => {
    expect(read(rss())).to.deep.equal({articles: []});
  });

  it('says that a page of HTML is none', () => {
    expect(() => read('<!doctype html><html><head><title>Trang chủ</title></head></html>'))
      .to.throw(TinError)
      .with.property('code', 'not-json');
  });

  it('defines no entities, so that none can grow', () => {
    const {articles} = read(
      `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${rss('<title>&b;</title>')}`,
    );

    expect(articles[0]?.title).to.equal('&b;');
  });

  it('never throws anything but a TinError, and stays linear', () => {
    const piece = fc.constantFrom(
      '<rss>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '<a b="',
      '"',
      '>',
      '&',
      '&lt;',
      '/',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        try {
          return Array.isArray(read(pieces.join('')).articles);
        } catch (error) {
          return error instanceof TinError;
        }
      }),
    );
    for (const hostile of ['<a "', '<item>', '<!--', '<![CDATA[', '<a></b>', '<img ', '<a b=']) {
      growsLinearly(size => void read(`<rss>${hostile.repeat(size)}`), 25_000, hostile);
    }
  });
});
