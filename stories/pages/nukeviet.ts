import type {HostPage} from './host-page.js';

/** A skin of NukeViet 3: reset first, then 12 px, blocks with gradient headings, a clearfix on everything. */
export const nukeviet: HostPage = {
  name: 'nukeviet',
  title: 'NukeViet, giao diện nhiều khối',
  css: `
html, body, div, span, h1, h2, h3, h4, h5, h6, p, blockquote, pre, a, em, img, strong, b, i, u, dl, dt, dd, ol, ul, li, form, label, table, caption, tbody, thead, tr, th, td, article, section, nav, time {
  margin: 0; padding: 0; border: 0; outline: 0; font-size: 100%; vertical-align: baseline; background: transparent; font-weight: normal; font-style: normal;
}
ol, ul { list-style: none; }
:focus { outline: 0; }
table { border-collapse: collapse; border-spacing: 0; width: 100%; table-layout: fixed; }
body { background: #f3f3f3; color: #111111; font: normal 12px/18px Arial, "Helvetica Neue", sans-serif; text-align: center; }
a { color: #1a3f5e; text-decoration: none; }
a:hover { color: #ff5a00; }
p { padding-bottom: 6px; }
h2, h3 { font-size: 12px !important; line-height: 18px !important; }
img { max-width: 120px; float: left; margin: 0 8px 4px 0; padding: 2px; border: 1px solid #dddddd; }
button, input { background: #eeeeee; border: 1px solid #cccccc; color: #333333; font-size: 11px; padding: 2px; }
.wrapper { width: 1000px; margin: 0 auto; background: #ffffff; text-align: left; overflow: hidden; }
.topbar { background: #3b5a75; color: #ffffff; padding: 5px 10px; }
.logo { padding: 16px 12px; background: #0c78b8; color: #ffffff; font-size: 20px; font-weight: bold; letter-spacing: 1px; }
.nav { background: #0b5f92; height: 32px; overflow: hidden; }
.nav li { float: left; }
.nav li a { display: block; padding: 0 14px; line-height: 32px; color: #ffffff; font-weight: bold; }
.news_column { float: left; width: 536px; padding: 8px; }
.col-a1 { float: left; width: 200px; padding: 8px; }
.col-a2 { float: right; width: 200px; padding: 8px; }
.block_blue { border: 1px solid #b8d4e6; margin-bottom: 8px; overflow: hidden; text-align: justify; }
.block_blue .tbl { height: 26px; line-height: 26px; padding-left: 10px; background: #0c78b8; color: #ffffff; font-weight: bold; text-transform: uppercase; letter-spacing: -0.5px; }
.block_blue .content { padding: 6px; letter-spacing: -0.2px; word-spacing: -1px; }
.clear { clear: both; }
#footer { background: #3b5a75; color: #ffffff; padding: 12px; text-align: center; }
@media (max-width: 1000px) {
  .wrapper, .news_column, .col-a1, .col-a2 { width: auto; float: none; }
  .nav { height: auto; }
}`,
  theme: `
tin-news-ticker, tin-category-list, tin-article-list, tin-article-card, tin-article-view, tin-text-size {
  margin: 0 0 16px;
  --tin-link: #1a3f5e; --tin-accent: #0b5f92; --tin-border: #7695ab; --tin-muted: #595959; --tin-radius: 2px; --tin-gap: 12px;
}
tin-article-list::part(title), tin-article-card::part(title) { font-size: 1.1em; }`,
  html: ({source, ticker, categories, list, card, view, textSize}) => `
${source}
<div class="wrapper">
<div class="topbar">Thứ sáu, 20/11/2026 - Chào mừng quý vị đến với trang thông tin xã Bình An Hạ</div>
<div class="logo">Xã Bình An Hạ</div>
<ul class="nav"><li><a href="#">Trang nhất</a></li><li><a href="#">Giới thiệu</a></li><li><a href="#">Tin tức</a></li><li><a href="#">Văn bản</a></li><li><a href="#">Góp ý</a></li></ul>
<div style="padding: 4px 8px">${ticker}</div>
<div class="col-a1"><div class="block_blue"><div class="tbl">Danh mục</div><div class="content">${categories}</div></div></div>
<div class="news_column">
<div class="block_blue"><div class="content">${textSize}${view}</div></div>
<div class="block_blue"><div class="tbl">Tin trong xã</div><div class="content">${list}</div></div>
</div>
<div class="col-a2"><div class="block_blue"><div class="tbl">Nổi bật</div><div class="content">${card}</div></div></div>
<div class="clear"></div>
<div id="footer">© Ủy ban nhân dân xã Bình An Hạ. Chịu trách nhiệm: Văn phòng HĐND và UBND xã</div>
</div>`,
};
