import {categories} from '../sample/categories.js';
import {articles, countIn} from '../sample/sample-data.js';
import type {SampleArticle} from '../sample/sample-types.js';
import {markup, trusted, type Markup} from './markup.js';
import {PAGE_SIZE, type Visit} from './visit.js';

/** What the tags hold from the server: links and an article that work before the script, and without it. */

const NONE = markup``;

/** The newest headline: as much room as the ticker will take. */
export function newestLink(visit: Visit): Markup {
  const [newest] = articles;
  return newest ? markup`<p class="tin-moi-cu"><strong>Tin mới nhất:</strong> ${articleLink(visit, newest)}</p>` : NONE;
}

/** The page of the list, and the way to the other pages. */
export function listLinks(visit: Visit): Markup {
  const {listed, page, pageCount, words, category, link} = visit;
  const heading = markup`<h2>${category?.name ?? (words ? `Tìm: ${words}` : 'Tin trong xã')}</h2>`;
  if (listed.length === 0) return markup`${heading}<p>Không tìm thấy tin bài phù hợp với “${words}”.</p>`;
  const rows = listed.map(
    article => markup`<li>${articleLink(visit, article)} <span class="ngay">(${dateText(article.date)})</span></li>`,
  );
  const there = (number: number, text: string) =>
    number < 1 || number > pageCount ? NONE : markup`<a href="${link({trang: String(number)})}">${text}</a> `;
  return markup`${heading}<ul class="tin-cu">${rows}</ul>
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
  const signed = /text-align: right|align="right"/.test(html);
  const links = files.map(file => markup`<li><a href="/sample/files/${file.file}">${file.name}</a></li>`);
  return markup`<article class="bai-cu">
<p class="muc">${own.map(({name}) => name).join(', ')}</p>
<h2>${title}</h2>
<p class="ngay">(${dateText(date)})</p>
${trusted(html)}
${links.length > 0 ? markup`<ul>${links}</ul>` : NONE}
${author && !signed ? markup`<p class="tac-gia">${author}</p>` : NONE}
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
