/**
 * The old portal's own style sheet: 62.5 %, Arial 12 px, floats, upper-case headings, justified paragraphs. It is meant
 * to be as rude to what is dropped into it as the real ones are, and no ruder.
 */
export const portalStyles = `
html { font-size: 62.5%; }
body { margin: 0; background: #e4ecf4; font: 12px/1.4 Arial, Helvetica, sans-serif; color: #222; }
a { color: #0b4a8f; text-decoration: none; }
a:hover { color: #b11116; text-decoration: underline; }
a:focus-visible, button:focus-visible, input:focus-visible { outline: 2px solid #b11116; outline-offset: 1px; }
p { margin: 0 0 6px; text-align: justify; }
p[align="right"] { text-align: right; }
ul { list-style: none; margin: 0; padding: 0; }
h2 { font-size: 1.3rem; text-transform: uppercase; }
img { border: 0; max-width: 100%; }
table { border-collapse: collapse; }
td, th { padding: 3px 4px; font-size: 12px; }

.bo-qua { position: absolute; left: 8px; top: 8px; padding: 6px 10px; background: #fff; z-index: 9; }
.bo-qua:not(:focus) { clip-path: inset(50%); width: 1px; height: 1px; padding: 0; overflow: hidden; white-space: nowrap; }
#khung { color-scheme: light; width: 1000px; margin: 0 auto; background: #fff; border: 1px solid #b7c7d8; border-width: 0 1px; }
#khung:after, #ba-cot:after, #thanh-menu:after { content: ""; display: block; clear: both; }

#dau-trang { position: relative; min-height: 100px; background: #0b5394; border-bottom: 3px solid #f2c94c; }
#dau-trang .ten { float: left; width: 560px; padding: 22px 0 0 24px; }
#dau-trang p { margin: 0; color: #fff; font-size: 14px; text-transform: uppercase; }
#dau-trang h1 { margin: 2px 0 0; font: bold 24px/1.35 "Times New Roman", Times, serif; }
#dau-trang h1 a { color: #ffe9a8; }
#dau-trang:after { content: ""; display: block; clear: both; }
#dau-trang a:focus-visible, #chan-trang a:focus-visible { outline-color: #fff; }
#dau-trang img { float: right; width: 400px; height: 100px; }

#thanh-menu { background: #b11116; }
#thanh-menu ul { float: left; }
#thanh-menu li { float: left; border-right: 1px solid #d2575b; }
#thanh-menu li a { display: block; padding: 9px 16px; color: #fff; font-weight: bold; text-transform: uppercase; }
#thanh-menu li a:hover { background: #8a0d11; text-decoration: none; }
#thanh-menu a:focus-visible { outline-color: #fff; outline-offset: -3px; }
#thanh-menu button:focus-visible, #thanh-menu input:focus-visible { outline: 3px solid #fff; outline-offset: 2px; }
#thanh-menu form { float: right; padding: 5px 10px; color: #fff; }
#thanh-menu input { width: 120px; min-height: 26px; padding: 2px 4px; border: 1px solid #fff; font: inherit; }
#thanh-menu button { min-height: 26px; padding: 2px 8px; border: 1px solid #fff; background: #fff; color: #8a0d11; font: inherit; }

#chon-he { overflow: hidden; padding: 5px 10px; background: #f5f1e1; border-bottom: 1px solid #ddd3b0; }
#chon-he p, #chon-he ul, #chon-he li { display: inline; margin: 0 8px 0 0; }
#chon-he a { display: inline-block; min-height: 24px; line-height: 24px; text-decoration: underline; }
#chon-he a[aria-current] { font-weight: bold; color: #222; text-decoration: none; }

.tin-moi-cu { margin: 0; line-height: 24px; }
#tin-moi { min-height: 24px; padding: 6px 10px; border-bottom: 1px solid #cdd9e5; }

#ba-cot { padding: 10px 230px 0 200px; }
#noi-dung { float: left; width: 100%; min-height: 300px; }
#noi-dung:focus { outline: 0; }
#cot-trai { position: relative; float: left; left: -200px; width: 180px; margin-left: -100%; padding-left: 10px; }
#cot-phai { float: left; width: 210px; margin-right: -230px; padding-left: 10px; }
.hop { margin: 0 0 10px; padding: 0 8px 8px; border: 1px solid #b9cbdd; }
.hop h2, .hop tin-category-list::part(heading) { margin: 0 -8px 8px; padding: 6px 8px; background: #0b5394; color: #fff; font-size: 12px; text-transform: none; }
#noi-dung > tin-article-list > h2, tin-article-list::part(heading) { margin: 0 0 8px; padding: 0 0 4px; border-bottom: 2px solid #b11116; color: #b11116; font-size: 14px; text-transform: none; }
.lien-ket li { padding: 5px 0; border-bottom: 1px dotted #9fb3c6; }
.so-lieu { width: 100%; }
.so-lieu caption { padding: 4px 0; font-weight: bold; text-align: left; }
.so-lieu td, .so-lieu th { border: 1px solid #c9d6e2; text-align: left; }

.co-chu { margin-bottom: 8px; padding-bottom: 4px; border-bottom: 1px solid #cdd9e5; text-align: right; }
/* All the portal says to the elements about looks. */
tin-source { --tin-link: #0b4a8f; --tin-accent: #b11116; }
tin-article-view { display: block; margin-bottom: 16px; }
tin-article-view:empty:not(:defined), tin-article-view[state="idle"] { display: none; }
tin-article-list { display: block; padding-bottom: 14px; }
.tin-cu li { padding: 4px 0; border-bottom: 1px dotted #9fb3c6; }
.trang a { text-decoration: underline; }
.chuyen-muc li { padding: 3px 0; }
.chuyen-muc .chuyen-muc { padding-left: 12px; }
.bai-cu h2 { font-size: 16px; color: #b11116; text-transform: none; }
.bai-cu .muc { color: #0b4a8f; font-weight: bold; }
.ngay { color: #595959; }
.tac-gia { text-align: right; font-weight: bold; }

#chan-trang { clear: both; padding: 12px 16px; border-top: 3px solid #b11116; background: #0b5394; color: #fff; }

/* Added years later, when people started to come with phones. */
@media (max-width: 1020px) {
  #khung { width: auto; border: 0; }
  #dau-trang .ten { float: none; width: auto; }
  #dau-trang img { display: none; }
  #ba-cot { padding: 10px 10px 0 190px; }
  #cot-trai { left: -190px; width: 165px; }
  #cot-phai { float: none; clear: both; width: auto; margin: 0; padding: 0; }
  #cot-phai .hop { float: left; box-sizing: border-box; width: 49%; margin-right: 1%; }
}
@media (max-width: 720px) {
  #dau-trang { padding-bottom: 14px; }
  #dau-trang .ten { padding: 14px 10px 0; }
  #dau-trang h1 { font-size: 20px; }
  #thanh-menu ul, #thanh-menu form { float: none; overflow: hidden; }
  #thanh-menu li a { padding: 9px 8px; font-size: 12px; }
  #ba-cot { padding: 10px 10px 0; }
  #noi-dung, #cot-trai { position: static; float: none; width: auto; margin: 0; padding: 0; }
  #cot-trai { margin-bottom: 10px; }
  #cot-phai .hop { float: none; width: auto; margin-right: 0; }
}
@media print {
  #thanh-menu, #chon-he, #tin-moi, #cot-trai, #cot-phai, .bo-qua, .co-chu { display: none; }
  #khung, #ba-cot { width: auto; padding: 0; border: 0; }
  #dau-trang { background: none; }
  #dau-trang p, #dau-trang h1 a, #chan-trang, #chan-trang a { background: none; color: #000; }
}
`;
