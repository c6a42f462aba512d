import type {HostPage} from './host-page.js';

/** A classic WordPress theme of about 2012: serif letters, entry-content rules, italics, a sidebar by floats. */
export const wordpress: HostPage = {
  name: 'wordpress',
  title: 'WordPress, giao diện cổ điển',
  css: `
html, body, div, span, h1, h2, h3, h4, p, a, img, ol, ul, li, table, caption, tr, th, td { border: 0; margin: 0; padding: 0; vertical-align: baseline; }
body { background: #f1f1f1; color: #373737; font: 13px/1.5 Georgia, "Times New Roman", serif; }
a { color: #1982d1; text-decoration: none; }
a:hover { text-decoration: underline; }
h1, h2, h3 { clear: both; color: #000000; font-weight: normal; letter-spacing: 0.05em; }
h3 { color: #666666; font-size: 10px; line-height: 2.6em; text-transform: uppercase; letter-spacing: 0.1em; }
p { margin-bottom: 1.625em; }
blockquote { font-style: italic; margin: 0 3em; }
table { border-bottom: 1px solid #dddddd; margin: 0 0 1.625em; width: 100%; }
th { color: #666666; font-size: 10px; font-weight: 500; letter-spacing: 0.1em; line-height: 2.6em; text-transform: uppercase; }
td { border-top: 1px solid #dddddd; padding: 6px 10px 6px 0; }
img { max-width: 97.5%; height: auto; }
article img, .entry-content img { float: left; padding: 6px; border: 1px solid #dddddd; margin: 0 20px 20px 0; }
article, section { overflow: hidden; }
article h2 { font-size: 26px; line-height: 1.1em; padding-bottom: 0.3em; }
article::after { content: '※'; display: block; text-align: center; }
time { display: none; }
button, input { border: 0; background: #222222; color: #eeeeee; font-size: 12px; text-transform: uppercase; }
.date, .meta, .summary { font-style: italic; text-transform: lowercase; }
#page { max-width: 1000px; margin: 2em auto; background: #ffffff; overflow: hidden; }
#branding { padding: 3.6em 7.6% 1em; border-top: 2px solid #bbbbbb; }
#site-title { font-size: 30px; font-weight: bold; line-height: 36px; letter-spacing: 0; }
#access { background: #222222; }
#access a { display: inline-block; padding: 0 1.2em; color: #eeeeee; font: 13px/3.3em "Helvetica Neue", Arial, sans-serif; }
#primary { float: left; width: 62%; padding: 2% 0 2% 4%; }
#secondary { float: right; width: 26%; padding: 2% 4% 2% 0; color: #444444; font-size: 12px; font-style: italic; text-transform: lowercase; }
.entry-content { text-align: justify; text-indent: 2em; hyphens: auto; }
#colophon { clear: both; padding: 1em; border-top: 1px solid #dddddd; background: #222222; color: #dddddd; text-align: center; }
@media (max-width: 800px) { #primary, #secondary { float: none; width: auto; padding: 1em 5%; } #branding { padding-top: 1em; } }`,
  theme: `
tin-news-ticker, tin-category-list, tin-article-list, tin-article-card, tin-article-view, tin-text-size {
  margin: 0 0 16px;
  --tin-link: #1267a8; --tin-accent: #222222; --tin-border: #8a8a8a; --tin-radius: 0;
}`,
  html: ({source, ticker, categories, list, card, view, textSize}) => `
${source}
<div id="page">
<div id="branding"><h1 id="site-title"><a href="#">Xã Bình An Hạ</a></h1><p>Trang tin của người dân trong xã</p></div>
<div id="access"><a href="#">Trang chủ</a><a href="#">Tin tức</a><a href="#">Lịch tiếp dân</a><a href="#">Liên hệ</a></div>
<div id="primary">
${ticker}
<div class="entry-content">${textSize}${view}</div>
${list}
</div>
<div id="secondary"><aside class="widget">${categories}</aside><aside class="widget">${card}</aside></div>
<div id="colophon">Chạy bằng WordPress</div>
</div>`,
};
