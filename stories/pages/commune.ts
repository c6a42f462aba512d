import {COMMUNE} from '../sample/categories.js';
import {communeStyles} from './commune-styles.js';

const SITE = `Cổng thông tin điện tử ${COMMUNE}`;
const HOME = 'Trang chủ';
const FALLBACK = '<a href="#tin-tuc">Tin tức</a>';

/** The newest big story, which the other lists leave out. */
const FEATURED = '1064';

/** The first page of a commune: nothing of the news on it is written by anything but our tags. */
export const communeHome = (src: string): string =>
  page(
    src,
    HOME,
    `
<tin-news-ticker limit="8">${FALLBACK}</tin-news-ticker>
<div class="hai">
<tin-article-card class="noi-bat" article-id="${FEATURED}" heading-level="2">${FALLBACK}</tin-article-card>
<tin-article-list heading="Thông báo" category="18" layout="headlines" limit="6" more="none">${FALLBACK}</tin-article-list>
</div>
<nav aria-label="Việc thường làm"><ul class="viec">
${task('Nộp hồ sơ trực tuyến', 'M4 4h10l6 6v10H4z M14 4v6h6 M8 14h8 M8 17h5')}
${task('Tra cứu hồ sơ', 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12z M14.5 14.5 20 20')}
${task('Lịch tiếp công dân', 'M4 6h16v14H4z M4 10h16 M8 3v5 M16 3v5')}
${task('Phản ánh, kiến nghị', 'M4 5h16v11H9l-5 4z')}
</ul></nav>
<tin-article-list class="luoi" heading="Tin trong xã" limit="6" exclude="${FEATURED}">${FALLBACK}</tin-article-list>
<div class="ba">
<tin-article-list heading="Nông nghiệp – Nông thôn mới" category="15" layout="headlines" limit="4" more="none">${FALLBACK}</tin-article-list>
<tin-article-list heading="Văn hóa – Xã hội" category="16" layout="headlines" limit="4" more="none">${FALLBACK}</tin-article-list>
<tin-category-list heading="Chuyên mục">${FALLBACK}</tin-category-list>
</div>`,
  );

/** The page of one article. */
export const communeArticle = (src: string): string =>
  page(
    src,
    'Tin tức',
    `
<p class="duong"><a href="#">Trang chủ</a> › Nông nghiệp – Nông thôn mới</p>
<div class="hai doc">
<tin-article-view article-id="1058" related="4" site-name="${SITE}"></tin-article-view>
<div class="ben">
<tin-article-list heading="Tin mới" layout="list" limit="4" more="none" exclude="1058">${FALLBACK}</tin-article-list>
<br>
<tin-category-list heading="Chuyên mục" current="15">${FALLBACK}</tin-category-list>
</div>
</div>`,
  );

const EMBLEM = `<svg viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="23" fill="#f2c94c"/><path d="M7 31c6-5 11-5 17 0s11 5 17 0" fill="none" stroke="#0b5394" stroke-width="3"/><path d="M24 33V13m0 8c-5 0-8-3-8-8 5 0 8 3 8 8zm0 0c5 0 8-3 8-8-5 0-8 3-8 8z" fill="#12693a" stroke="#12693a" stroke-width="1.5"/></svg>`;

const task = (name: string, drawing: string): string =>
  `<li><a href="#"><svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" aria-hidden="true"><path d="${drawing}"/></svg>${name}</a></li>`;

const PAGES = [HOME, 'Giới thiệu', 'Tin tức', 'Dịch vụ công', 'Văn bản', 'Liên hệ'];

/** On the first page the site's name is what the page is about; on an article's, its title is. */
const page = (src: string, here: string, content: string): string => {
  const level = here === HOME ? 'h1' : 'p';
  const name = `<${level} class="ten"><a href="#">${SITE}</a></${level}>`;
  return `<style>${communeStyles}</style>
<div class="xa" id="trang">
<header>
<a class="bo-qua" href="#noi-dung">Đến nội dung chính</a>
<div class="khung tren"><p>Đường dây nóng: <strong>0297 000 0000</strong></p><tin-text-size for="trang"></tin-text-size></div>
<div class="khung dau">${EMBLEM}<div><p>Ủy ban nhân dân ${COMMUNE}</p>${name}</div></div>
<nav class="chinh" aria-label="Trang chính"><ul class="khung">${PAGES.map(
    item => `<li><a href="#"${item === here ? ' aria-current="page"' : ''}>${item}</a></li>`,
  ).join('')}</ul></nav>
</header>
<tin-source src="${src}">
<main id="noi-dung" class="khung" tabindex="-1">${content}
</main>
</tin-source>
<footer class="chan"><div class="khung">
<p>${SITE}</p>
<p>Cơ quan chủ quản: Ủy ban nhân dân ${COMMUNE}. Địa chỉ: ấp Cây Me, ${COMMUNE}.</p>
<p>Trang minh họa: tên đơn vị, nhân vật và tin bài đều do chúng tôi đặt ra.</p>
</div></footer>
</div>`;
};
