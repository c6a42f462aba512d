import type {HostPage} from './host-page.js';

/** A DotNetNuke skin: rules for everything below `.Normal`, capitals on headings and links, 14 px lines forced. */
export const dnn: HostPage = {
  name: 'dnn',
  title: 'DotNetNuke, giao diện chữ hoa',
  css: `
body { margin: 0; background: #fff8e7; color: #222222; font-family: Tahoma, Arial, sans-serif; font-size: 11px; text-transform: uppercase; letter-spacing: 0.5px; }
.Normal, .NormalDisabled, p, li, td { font-size: 11px; font-weight: normal; line-height: 14px !important; }
.Normal * { line-height: 14px !important; text-transform: inherit; }
.Head, .SubHead, h1, h2, h3, h4, h5, h6 { margin: 0 0 2px; color: #a00000; font-size: 13px !important; font-weight: bold; line-height: 14px !important; text-transform: uppercase !important; }
a, a:link, a:visited, .CommandButton { color: #a00000; font-weight: bold; text-decoration: none; text-transform: uppercase !important; }
a:hover { color: #ff0000; }
* { outline: 0 !important; }
table { width: 100%; }
td { padding: 2px; }
td p { text-transform: uppercase !important; }
ul { list-style: square inside; margin-left: 4px; }
li { float: left; width: 100%; }
div div div div { text-indent: 8px; }
img { max-width: 60%; float: left; opacity: 0.9; }
em, i { font-style: normal; color: #a00000; }
button { text-transform: uppercase; letter-spacing: 1px; border: 0; background: #a00000; color: #ffff00; }
#dnn_Header { background: #a00000 linear-gradient(#c80000, #800000); color: #ffe066; padding: 18px 12px; font-size: 20px; font-weight: bold; }
#dnn_Menu { background: #ffd24d; padding: 6px 12px; line-height: 20px; }
#dnn_Menu a { margin-right: 16px; }
#khung { max-width: 1000px; margin: 0 auto; background: #ffffff; border: 1px solid #e0c36a; }
#khung::after { content: ''; display: block; clear: both; }
.LeftPane { float: left; width: 20%; padding: 1%; }
.ContentPane { float: left; width: 52%; padding: 1%; }
.RightPane { float: right; width: 22%; padding: 1%; text-align: right; font-style: italic; font-weight: bold; }
.c_head { background: #a00000; color: #ffffff; padding: 4px 8px; }
.FooterPane { clear: both; padding: 8px; background: #ffd24d; text-align: center; }
@media (max-width: 800px) { .LeftPane, .ContentPane, .RightPane { float: none; width: auto; padding: 8px; } }`,
  theme: `
tin-news-ticker, tin-category-list, tin-article-list, tin-article-card, tin-article-view, tin-text-size {
  margin: 0 0 16px;
  --tin-link: #a00000; --tin-accent: #a00000; --tin-on-accent: #ffffff; --tin-border: #9a7d2e; --tin-radius: 0;
}`,
  html: ({source, ticker, categories, list, card, view, textSize}) => `
${source}
<div id="khung">
<div id="dnn_Header">Trang thông tin điện tử xã Bình An Hạ</div>
<div id="dnn_Menu"><a href="#">Trang chủ</a><a href="#">Tin tức</a><a href="#">Văn bản</a><a href="#">Hỏi đáp</a></div>
<div style="padding: 4px 8px">${ticker}</div>
<div class="LeftPane"><div class="c_head">Chuyên mục</div>${categories}</div>
<div class="ContentPane"><div class="DnnModule"><div class="c_content"><div class="Normal">${textSize}${view}</div></div></div><div class="Normal">${list}</div></div>
<div class="RightPane"><div class="c_head">Tiêu điểm</div>${card}</div>
<div class="FooterPane">Bản quyền thuộc UBND xã Bình An Hạ</div>
</div>`,
};
