import {COMMUNE} from '../sample/categories.js';
import {articles} from '../sample/sample-data.js';
import {articleLink, articleText, categoryLinks, newestLink, listLimit, listLinks} from './fallbacks.js';
import {attributes, markup, trusted, type Markup} from './markup.js';
import {portalStyles} from './portal-styles.js';
import {shapes} from './shapes.js';
import {readVisit, type Visit} from './visit.js';

/** Site name of the demo portal. */
const SITE = `Cổng thông tin điện tử ${COMMUNE}`;

/** The article on the card: the source document. */
const CARD_ARTICLE = 1001;

export interface PortalOptions {
  /** Load the built `cdn/the-tin.js` (also with `?ban=cdn` in the address) instead of the sources. Default false. */
  readonly built?: boolean;
}

/** A page of the portal as a server writes it; nothing where the address is not the portal's. */
export function portalPage(
  address: string,
  {built = false}: PortalOptions = {},
): {text: string; status: number} | undefined {
  const {pathname} = new URL(address);
  if (pathname !== '/' && pathname !== '/bai-viet') return undefined;
  const visit = readVisit(address, built);
  const {article, category} = visit;
  const missing = article === 'missing';
  const name = missing ? 'Không tìm thấy bài viết' : (article?.title ?? category?.name);
  const script = visit.built
    ? trusted('<script src="/cdn/the-tin.js" defer></script>')
    : trusted('<script type="module" src="/src/define.ts"></script>');
  const {text} = markup`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name ? `${name} - ${SITE}` : SITE}</title>
<link rel="icon" href="/sample/images/dong-lua-1-64x64.svg" type="image/svg+xml">
<style>${trusted(portalStyles)}</style>
${script}
</head>
<body>
${portalBody(visit)}
</body>
</html>
`;
  return {text, status: missing ? 404 : 200};
}

/** Everything inside `<body>`. */
function portalBody(visit: Visit): Markup {
  const {shape, link} = visit;
  const source = {...shape.source, 'article-param': 'bai', 'category-param': 'chuyen-muc', 'page-param': 'trang'};
  return markup`<div id="khung">
<header id="dau-trang">
<a class="bo-qua" href="#noi-dung">Đến nội dung chính</a>
<div class="ten"><p>Ủy ban nhân dân</p><h1><a href="${link({'chuyen-muc': undefined, 'tu-khoa': undefined})}">${SITE}</a></h1></div>
<img src="/sample/images/song-5-1200x300.svg" alt="" width="400" height="100">
</header>
<nav id="thanh-menu" aria-label="Trang chính">
<ul>
<li><a href="${link({'chuyen-muc': undefined, 'tu-khoa': undefined})}">Trang chủ</a></li>
<li><a href="#gioi-thieu">Giới thiệu</a></li>
<li><a href="#lien-ket">Liên kết</a></li>
<li><a href="#lien-he">Liên hệ</a></li>
</ul>
<form role="search" action="/">
<input type="hidden" name="he" value="${shape.name}">
<label for="tu-khoa">Tìm tin</label>
<input id="tu-khoa" name="tu-khoa" type="search" value="${visit.words}"><button>Tìm</button>
</form>
</nav>
${shapeSwitch(visit)}
<tin-source id="nguon-tin"${attributes(source)}>
<section id="tin-moi" aria-label="Điểm tin">
<tin-news-ticker limit="8" heading-level="2">${newestLink(visit)}</tin-news-ticker>
</section>
<div id="ba-cot">
${middle(visit)}
${left(visit)}
${right(visit)}
</div>
</tin-source>
<footer id="chan-trang">
<div id="lien-he"><p>${SITE}</p>
<p>Cơ quan chủ quản: Ủy ban nhân dân ${COMMUNE}. Chịu trách nhiệm nội dung: Ban Biên tập.</p>
<p>Địa chỉ: ấp Cây Me, ${COMMUNE}. Đây là trang minh họa; tên đơn vị, nhân vật và tin bài đều do chúng tôi đặt ra.</p></div>
</footer>
</div>`;
}

function shapeSwitch({shape, built}: Visit): Markup {
  const rows = shapes.map(({name, label}) => {
    const here = name === shape.name ? trusted(' aria-current="true"') : markup``;
    return markup`<li><a href="/?he=${name}${built ? '&ban=cdn' : ''}"${here}>${label}</a></li>`;
  });
  return markup`<nav id="chon-he" aria-label="Hệ thống cấp tin"><p>Tin lấy từ:</p><ul>${rows}</ul></nav>`;
}

function middle(visit: Visit): Markup {
  const {article, words} = visit;
  const text =
    article === 'missing'
      ? markup`<p>Không tìm thấy bài viết. Bài viết có thể đã được gỡ hoặc chuyển địa chỉ.</p>`
      : article && articleText(article);
  const filter = attributes(words ? {heading: `Tìm: ${words}`, query: words} : {heading: 'Tin trong xã'});
  return markup`<main id="noi-dung" tabindex="-1">
<div class="co-chu"><tin-text-size></tin-text-size></div>
<tin-article-view heading-level="2" site-name="${SITE}" tools="contrast listen print save share" related="3">${text}</tin-article-view>
<tin-article-list heading-level="2" limit="${listLimit}" more="pages" layout="list"${filter}>
${listLinks(visit)}
</tin-article-list>
</main>`;
}

function left(visit: Visit): Markup {
  return markup`<aside id="cot-trai" aria-label="Chuyên mục và liên kết">
<section class="hop"><tin-category-list display="tree" heading="Chuyên mục" heading-level="2"><h2>Chuyên mục</h2>${categoryLinks(visit)}</tin-category-list></section>
<section class="hop" id="lien-ket"><h2>Liên kết</h2>
<ul class="lien-ket">
<li><a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công quốc gia</a></li>
<li><a href="https://vanban.chinhphu.vn/">Văn bản Chính phủ</a></li>
</ul></section>
</aside>`;
}

function right(visit: Visit): Markup {
  const {shape} = visit;
  const article = articles.find(({id}) => id === CARD_ARTICLE);
  if (!article) return markup``;
  return markup`<aside id="cot-phai" aria-label="Bên lề">
<section class="hop"><h2>Bài viết tiêu biểu</h2>
<tin-article-card article-id="${shape.idOf(article)}" heading-level="3">${articleLink(visit, article)}</tin-article-card>
</section>
<section class="hop" id="gioi-thieu"><h2>Giới thiệu</h2>
<p>${COMMUNE.replace('xã', 'Xã')} có 6 ấp, 2.846 hộ, nằm giữa hai nhánh rạch. Người dân sống bằng lúa, vườn cây và nuôi cá.</p>
<table class="so-lieu"><caption>Vài con số</caption><tbody>
<tr><th scope="row">Diện tích</th><td>31,4 km²</td></tr>
<tr><th scope="row">Dân số</th><td>11.270</td></tr>
<tr><th scope="row">Trường học</th><td>5</td></tr>
</tbody></table></section>
</aside>`;
}
