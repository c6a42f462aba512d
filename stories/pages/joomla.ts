import type {HostPage} from './host-page.js';

/** A Joomla 3 template on Bootstrap 3: its manner in short, written anew. */
export const joomla: HostPage = {
  name: 'joomla',
  title: 'Joomla với Bootstrap 3',
  css: `
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 10px; }
body { margin: 0; background: #ffffff; color: #333333; font-family: "Helvetica Neue", Helvetica, Arial, sans-serif; font-size: 14px; line-height: 1.42857; }
a { color: #337ab7; text-decoration: none; }
a:hover, a:focus { color: #23527c; text-decoration: underline; }
a:focus { outline: thin dotted; }
h1, h2, h3, h4, h5, h6 { margin: 20px 0 10px; color: inherit; font-family: inherit; font-weight: 500; line-height: 1.1; }
h1 { font-size: 36px; } h2 { font-size: 30px; } h3 { font-size: 24px; } h4 { font-size: 18px; }
p { margin: 0 0 10px; }
ul, ol { margin: 0 0 10px; }
img { border: 0; vertical-align: middle; max-width: 100%; height: auto; }
figure { margin: 0; }
table { max-width: 100%; background-color: transparent; border-spacing: 0; border-collapse: collapse; }
th { text-align: left; }
caption { padding: 8px 0; color: #777777; }
label { display: inline-block; max-width: 100%; margin-bottom: 5px; font-weight: bold; }
.label { display: inline; padding: 0.2em 0.6em; border-radius: 0.25em; background: #777777; color: #ffffff; font-size: 75%; font-weight: bold; line-height: 1; }
.badge { background: #777777; color: #ffffff; font-size: 12px; }
.caption { padding: 9px; color: #333333; }
.hidden { display: none !important; }
.close { float: right; font-size: 21px; opacity: 0.2; }
.row { margin: 0 -15px; } .row::after { content: ' '; display: table; clear: both; }
.table { width: 100%; margin-bottom: 20px; }
button, input, select, textarea { font-family: inherit; font-size: inherit; line-height: inherit; }
[hidden] { display: block; }
pre { display: block; overflow: hidden; padding: 9.5px; border: 1px solid #cccccc; background: #f5f5f5; font-size: 13px; white-space: nowrap; word-wrap: normal; }
blockquote { padding: 10px 20px; border-left: 5px solid #eeeeee; font-size: 17.5px; }
.container { max-width: 1170px; margin: 0 auto; padding: 0 15px; }
.navbar { background: #b71c1c; min-height: 50px; margin-bottom: 20px; }
.navbar a { float: left; padding: 15px; color: #ffffff; line-height: 20px; }
.navbar::after { content: ''; display: block; clear: both; }
.well { padding: 19px; margin-bottom: 20px; border: 1px solid #e3e3e3; border-radius: 4px; background: #f5f5f5; }
.col-3, .col-6 { padding: 0 15px; }
@media (min-width: 768px) { .col-3, .col-6 { float: left; width: 25%; } .col-6 { width: 50%; } }
footer { padding: 20px 0; border-top: 1px solid #eeeeee; color: #666666; }`,
  theme: `
tin-news-ticker, tin-category-list, tin-article-list, tin-article-card, tin-article-view, tin-text-size {
  margin: 0 0 16px;
  --tin-link: #2a6496; --tin-accent: #b71c1c; --tin-border: #8c8c8c; --tin-radius: 4px;
}`,
  html: ({source, ticker, categories, list, card, view, textSize}) => `
${source}
<div class="navbar"><div class="container"><a href="#">Trang chủ</a><a href="#">Tin tức</a><a href="#">Dịch vụ công</a><a href="#">Liên hệ</a></div></div>
<div class="container">
${ticker}
<div class="row">
<div class="col-3"><div class="well">${categories}</div></div>
<div class="col-6"><div class="item-page">${textSize}${view}</div>${list}</div>
<div class="col-3"><div class="well">${card}</div></div>
</div>
<footer>© 2026 UBND xã Bình An Hạ. Phát triển trên nền Joomla!</footer>
</div>`,
};
