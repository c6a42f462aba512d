import type {HostPage} from './host-page.js';

/** Built about 2008: one form around everything, nested tables 980 px wide, 62.5 %, no doctype. */
export const aspnet: HostPage = {
  name: 'aspnet',
  title: 'ASP.NET WebForms, dàn trang bằng bảng',
  isQuirky: true,
  css: `
html { font-size: 62.5%; }
body { margin: 0; background: #d9e6f2; color: #333333; font-family: Tahoma, Arial, sans-serif; font-size: 11px; line-height: 14px; }
form { margin: 0; padding: 0; text-align: center; }
table { width: 980px; border-collapse: collapse; font-size: 11px; }
td { padding: 0; vertical-align: top; white-space: nowrap; text-align: left; }
th { background: #cc0000; color: #ffffff; font-size: 11px; }
img { border: 0; display: block; float: left; margin-right: 8px; }
a, a:link, a:visited { color: #003399; text-decoration: none; }
a:hover { color: #cc0000; }
a:focus, input:focus, button:focus { outline: none; }
input, button, select { font-size: 11px; height: 18px; border: 1px solid #7f9db9; background: #ffffff; }
p { margin: 0 0 4px 0; text-align: justify; line-height: 14px; font-size: 11px; }
span { font-size: 11px; }
h1, h2, h3, h4 { margin: 0; color: #cc0000; font-size: 12px; text-transform: uppercase; }
ul, li { margin: 0; padding: 0; list-style: none; }
#tblKhung { margin: 0 auto; background: #ffffff; }
#tblKhung .o { white-space: normal; }
.banner { height: 90px; background: #0a5ea8; color: #ffff66; font: bold 22px "Times New Roman", serif; vertical-align: middle; text-align: center; text-transform: uppercase; }
.menu { background: #cc0000; height: 26px; }
.menu a, .menu a:link { display: inline-block; padding: 5px 12px; color: #ffffff; font-weight: bold; text-transform: uppercase; border-right: 1px solid #ff6666; }
.cotTrai { width: 190px; padding: 6px; background: #eef4fa; }
.cotPhai { width: 220px; padding: 6px; background: #eef4fa; }
.giua { padding: 6px 10px; }
.tieuDeHop { background: #0a5ea8; color: #ffffff; font-weight: bold; height: 22px; padding-left: 8px; text-transform: uppercase; }
.chan { background: #0a5ea8; color: #ffffff; text-align: center; padding: 8px; }
/* Somebody has made it fit telephones since: the frame only. */
@media (max-width: 800px) {
  #tblKhung, #tblKhung > tbody, #tblKhung > tbody > tr, #tblKhung > tbody > tr > td { display: block; width: auto; }
  .menu { height: auto; white-space: normal; }
}`,
  theme: `
tin-news-ticker, tin-category-list, tin-article-list, tin-article-card, tin-article-view, tin-text-size {
  margin: 0 0 16px;
  --tin-link: #003399; --tin-accent: #cc0000; --tin-border: #7f9db9; --tin-radius: 0;
}`,
  html: ({source, ticker, categories, list, card, view, textSize}) => `
<form name="aspnetForm" method="post" action="Default.aspx" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTk3NjU0MzIx">
${source}
<table id="tblKhung" cellspacing="0" cellpadding="0" border="0"><tbody>
<tr><td colspan="3" class="banner o">Cổng thông tin điện tử xã Bình An Hạ</td></tr>
<tr><td colspan="3" class="menu o"><a href="#">Trang chủ</a><a href="#">Giới thiệu</a><a href="#">Tin tức</a><a href="#">Thủ tục hành chính</a><a href="#">Văn bản</a><a href="#">Liên hệ</a></td></tr>
<tr><td colspan="3" class="o" style="padding: 2px 10px">${ticker}</td></tr>
<tr>
<td class="cotTrai o">${categories}<br>${textSize}</td>
<td class="giua o"><span id="ctl00_ContentPlaceHolder1_lblNoiDung">${view}</span><hr>${list}</td>
<td class="cotPhai o"><div class="tieuDeHop">Tiêu điểm</div>${card}</td>
</tr>
<tr><td colspan="3" class="chan o">Bản quyền © 2008 Ủy ban nhân dân xã Bình An Hạ. Lượt truy cập: 1.204.557</td></tr>
</tbody></table>
</form>`,
};
