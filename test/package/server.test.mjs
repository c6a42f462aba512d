// `the-tin/server.js` in Node: tags with their articles in them, for pages without a script and for crawlers.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {renderArticleCard, renderArticleList, renderArticleView, renderNewsTicker} from 'the-tin/server.js';

const article = {
  id: '18',
  title: 'Bộ phận Một cửa làm việc sáng thứ Bảy',
  url: 'https://xa.example/mot-cua-18.html',
  summary: 'Thí điểm từ ngày 01/9/2026.',
  html: '<p>Thời gian: 07 giờ 30.</p><script>alert(1)</script><ul><li>Chứng thực<li>Hộ tịch</ul><p onclick="x()">Hết &amp; chào.</p>',
  image: {src: 'https://xa.example/anh.jpg'},
  publishedAt: '2026-08-27T11:30:00+07:00',
  categories: ['Cải cách hành chính'],
  author: 'Thanh Tâm',
  attachments: [{url: 'https://xa.example/ke-hoach.pdf', name: 'Kế hoạch số 12'}],
};
const hostile = {
  ...article,
  title: '"><img src=x onerror=alert(1)>',
  url: 'javascript:alert(1)',
  summary: '</p><script>alert(1)</script>',
  categories: ['<b>'],
};
const render = {
  list: options => renderArticleList([article, hostile], options),
  card: options => renderArticleCard(hostile, options),
  ticker: options => renderNewsTicker([article, hostile], options),
  view: options => renderArticleView(hostile, options),
};
const textsOf = (html, tag) =>
  [...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text]) => text);

describe('the-tin/server.js', () => {
  it('writes a list with a heading, and a link, date, category, summary and picture per article', () => {
    const html = renderArticleList([article], {attributes: {src: '/api/tin', heading: 'Tin mới'}});

    assert.match(html, /^<tin-article-list src="\/api\/tin" heading="Tin mới">/);
    assert.deepEqual(textsOf(html, 'h2'), ['Tin mới']);
    assert.deepEqual(textsOf(html, 'h3'), [`<a class="tin-lines" href="${article.url}">${article.title}</a>`]);
    assert.match(html, /<time datetime="2026-08-27T11:30:00\+07:00">27\/08\/2026<\/time>/);
    assert.match(html, /<span>Cải cách hành chính<\/span>/);
    assert.match(html, /Thí điểm từ ngày/);
    assert.match(html, /<img loading="eager" decoding="async" alt="" src="https:\/\/xa\.example\/anh\.jpg">/);
    assert.match(html, /<\/tin-article-list>$/);
  });

  it('follows the attributes that shape what is shown', () => {
    const many = Array.from({length: 9}, () => article);
    const count = (html, what) => html.split(what).length - 1;

    assert.equal(count(renderArticleList(many, {}), '<li>'), 6);
    assert.equal(count(renderArticleList(many, {attributes: {limit: 3}}), '<li>'), 3);
    assert.equal(count(renderNewsTicker(many, {}), '<li>'), 8);
    assert.equal(count(renderArticleList(many, {attributes: {layout: 'headlines'}}), '<img'), 0);
    assert.equal(count(renderArticleCard(article, {attributes: {'no-image': true}}), '<img'), 0);
    assert.equal(count(renderArticleCard(article, {attributes: {'heading-level': 5}}), '<h5>'), 1);
    assert.equal(count(renderArticleList(many, {attributes: {'heading-level': 6, heading: 'Tin'}}), '</h6>'), 7);
    assert.match(
      renderArticleCard(article, {attributes: {'no-image': true, 'no-summary': false}}),
      /^<tin-article-card no-image>/,
    );
  });

  it('links to the page of its own site where it is told how', () => {
    assert.match(renderNewsTicker([article], {link: '/bai-viet?bai={id}'}), /href="\/bai-viet\?bai=18"/);
    assert.match(
      renderNewsTicker([{...article, id: '../x'}], {link: '/bai/{id}'}),
      /href="https:\/\/xa\.example\/mot-cua/,
    );
  });

  it('names the ticker as its tag does', () => {
    assert.deepEqual(textsOf(renderNewsTicker([article], {}), 'h2'), ['Tin mới nhất']);
  });

  it('writes the text of an article as paragraphs, without its markup', () => {
    const html = renderArticleView(article, {});

    assert.deepEqual(textsOf(html, 'h1'), [article.title]);
    assert.deepEqual(textsOf(html, 'p').slice(2, 6), [
      'Thời gian: 07 giờ 30.',
      'Chứng thực',
      'Hộ tịch',
      'Hết &amp; chào.',
    ]);
    assert.match(html, /<a href="https:\/\/xa\.example\/ke-hoach\.pdf">Kế hoạch số 12<\/a>/);
    assert.doesNotMatch(html, /alert|onclick/);
  });

  it('writes the markup of an article where the page brings its own sanitiser', () => {
    assert.match(renderArticleView(article, {sanitize: () => '<p>Sạch</p>'}), /<p>Sạch<\/p>/);
  });

  for (const [name, write] of Object.entries(render))
    it(`lets nothing of an endpoint out of its place: ${name}`, () => {
      const html = write({attributes: {onclick: 'alert(1)', 'x y': '1', heading: '"><script>', src: '"'}});

      assert.doesNotMatch(html, /<script|<img src=x|<b>|javascript:|onclick|x y/);
      assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;/);
      assert.match(html, /src="&quot;"/);
    });
});
