import type {HostPage} from './host-page.js';

/** SharePoint 2010 as provinces had it: ms-* classes, `*` without margins, paragraphs forced to 12 px. */
export const sharepoint: HostPage = {
  name: 'sharepoint',
  title: 'SharePoint 2010',
  css: `
* { margin: 0; padding: 0; }
body { font-family: Verdana, Tahoma, sans-serif; font-size: 8pt; line-height: 1.2; color: #4c4c4c; background: #ffffff; overflow-x: hidden; }
p { font-size: 12px !important; line-height: 15px !important; }
a, a:link, a:visited { color: #0072bc !important; text-decoration: none !important; }
a:hover { text-decoration: underline !important; }
h1, h2, h3, h4 { font-family: "Trebuchet MS", Verdana, sans-serif !important; font-weight: normal !important; color: #003759 !important; font-size: 1.1em !important; }
ul, ol { list-style: none !important; }
table, td, th { font-size: 8pt !important; border: 0 !important; }
table { border-spacing: 0; width: 100%; }
td { overflow: hidden; text-overflow: ellipsis; }
img { border: none; max-width: none !important; }
strong, b { font-weight: bold; color: #003759 !important; }
button, input { font-family: Verdana !important; font-size: 8pt !important; padding: 4px 10px; border: 1px solid #ababab; background: #fdfdfd; color: #444444; }
div[class^="tin"] { font-size: 8pt; }
.ms-WPBody { font-size: 8pt; white-space: pre-line; }
.ms-WPBody td { white-space: nowrap; }
.ms-rtestate-field p { margin-bottom: 0 !important; line-height: 1.15 !important; }
.ms-rtestate-field h2 { font-size: 12pt !important; }
.ms-rtestate-field img { width: 600px !important; float: right; }
.ms-WPHeader { border-bottom: 1px solid #d6d6d6; padding: 4px 0; color: #003759; font-size: 10pt; }
.ms-WPTitle { font-weight: bold; text-transform: uppercase; }
#s4-ribbonrow { height: 44px; background: #21374c; color: #ffffff; line-height: 44px; padding-left: 12px; }
#s4-topheader { padding: 12px; background: #f6f6f6; border-bottom: 1px solid #b8babd; font-size: 16pt; color: #003759; }
#s4-workspace { overflow: auto; }
#s4-leftpanel { float: left; width: 180px; padding: 8px; border-right: 1px solid #dbddde; }
#MSO_ContentTable { margin-left: 205px; padding: 10px; }
.zone { float: right; width: 220px; padding-left: 12px; }
.than { overflow: hidden; }
@media (max-width: 800px) { #s4-leftpanel, .zone { float: none; width: auto; } #MSO_ContentTable { margin-left: 0; } }`,
  theme: `
tin-news-ticker, tin-category-list, tin-article-list, tin-article-card, tin-article-view, tin-text-size {
  margin: 0 0 16px;
  --tin-link: #0067a9; --tin-accent: #0067a9; --tin-border: #7d8a94; --tin-radius: 0; --tin-gap: 1.25em;
}`,
  html: ({source, ticker, categories, list, card, view, textSize}) => `
${source}
<div id="s4-ribbonrow">Hành động trang ▾ &nbsp; Duyệt</div>
<div id="s4-workspace">
<div id="s4-topheader">Xã Bình An Hạ ▸ Trang chủ</div>
<div id="s4-leftpanel">${categories}</div>
<div id="MSO_ContentTable">
<div class="ms-WPBody">${ticker}</div>
<div class="zone"><div class="ms-WPHeader"><span class="ms-WPTitle">Tin tiêu điểm</span></div><div class="ms-WPBody">${card}</div></div>
<div class="than">
<div class="ms-WPBody">${textSize}</div>
<div class="ms-WPBody"><div class="ms-rtestate-field">${view}</div></div>
<div class="ms-WPHeader"><span class="ms-WPTitle">Danh sách tin</span></div><div class="ms-WPBody">${list}</div>
</div>
</div>
</div>`,
};
