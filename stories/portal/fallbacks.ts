import {categories} from '../sample/categories.js';
import {articles, countIn} from '../sample/sample-data.js';
import type {SampleArticle} from '../sample/sample-types.js';
import {markup, trusted, type Markup} from './markup.js';
import {PAGE_SIZE, type Visit} from './visit.js';

/** What the tags hold from the server: links and an article that work before the script, and without it. */

const NONE = markup``;

/** The latest headlines. */
export const headlineLinks = (visit: Visit, count: number): Markup =>
  markup`<ul class="tin-cu">${articles.slice(0, count).map(article => markup`<li>${articleLink(visit, article)}</li>`)}</ul>`;

/** The page of the list, and the way to the other pages. */
export function listLinks(visit: Visit): Markup {
  const {listed, page, pageCount, words, link} = visit;
  if (listed.length === 0) return markup`<p>Không tìm thấy tin bài phù hợp với “${words}”.</p>`;
  const rows = listed.map(
    article => markup`<li>${articleLink(visit, article)} <span class="ngay">(${dateText(article.date)})</span></li>`,
  );
  const there = (number: number, text: string) =>
    number < 1 || number > pageCount ? NONE : markup`<a href="${link({trang: String(number)})}">${text}</a> `;
  return markup`<ul class="tin-cu">${rows}</ul>
<p class="trang">${there(page - 1, 'Trang trước')}Trang ${page}/${pageCount} ${there(page + 1, 'Trang sau')}</p>`;
}

/** The categories, the lower ones below theirs. */
export function categoryLinks(visit: Visit, parent = 0): Markup {
  const children = categories.filter(category => category.parent === parent);
  if (children.length === 0) return NONE;
  const {shape, link, category: current} = visit;
  const rows = children.map(category => {
    const href = link({'chuyen-muc': shape.categoryIdOf(category), 'tu-khoa': undefined});
    const here = category === current ? trusted(' aria-current="page"') : NONE;
    return markup`<li><a href="${href}"${here}>${category.name}</a> (${countIn(category)})${categoryLinks(visit, category.id)}</li>`;
  });
  return markup`<ul class="chuyen-muc">${rows}</ul>`;
}

/** The whole article, as the old portal has always shown it. */
export function articleText(article: SampleArticle): Markup {
  const {title, date, html, author, files = [], categories: own} = article;
  const links = files.map(file => markup`<li><a href="/sample/files/${file.file}">${file.name}</a></li>`);
  return markup`<article class="bai-cu">
<p class="muc">${own.map(({name}) => name).join(', ')}</p>
<h2>${title}</h2>
<p class="ngay">(${dateText(date)})</p>
${trusted(html)}
${links.length > 0 ? markup`<ul>${links}</ul>` : NONE}
${author ? markup`<p class="tac-gia">${author}</p>` : NONE}
</article>`;
}

/** A link to one article. */
export function articleLink(visit: Visit, article: SampleArticle): Markup {
  return markup`<a href="${visit.link({bai: visit.shape.idOf(article)})}">${article.title}</a>`;
}

/** How many articles the list shows. */
export const listLimit = String(PAGE_SIZE);

/** `15:46 | 08/03/2019`, or the day alone. */
function dateText(date: string): string {
  const [day = '', time] = date.split(' ');
  const turned = day.split('-').reverse().join('/');
  return time ? `${time} | ${turned}` : turned;
}
