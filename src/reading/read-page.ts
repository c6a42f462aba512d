import type {Article, ArticlePage, ReadOptions} from './article.js';
import {locate, type Located, type Reading} from './locate.js';
import {isBag} from './nested.js';
import {openAnswer} from './open-answer.js';
import {readPaging} from './paging.js';
import {TinError} from './tin-error.js';
import {toArticle} from './to-article.js';

function toArticles(located: Located, most = Infinity): Article[] {
  const {records, keys, place} = located.list;
  const articles: Article[] = [];
  let index = -1;
  for (const record of records) {
    if (articles.length >= most) break;
    index++;
    try {
      const article = isBag(record) && !located.isHidden(record) && toArticle(record, keys?.[index], located);
      if (article) articles.push(article);
    } catch {
      // One record that cannot be read costs that record.
    }
  }
  // Engines put keys that are numbers in order of size; push ids are by age, the newest last.
  if (keys?.every(key => /^\d+$|^-[\w-]{15,}$/.test(key)) || place.includes('*'))
    articles.sort(({publishedAt: a = ''}, {publishedAt: b = ''}) => (a < b ? 1 : a > b ? -1 : 0));
  return articles;
}

/** The error for an answer without what was looked for: it names the keys that are there. */
export function nothingThere(json: unknown, {base = ''}: ReadOptions, vi: string, en: string): TinError {
  const root = openAnswer(json);
  const keys = typeof root === 'object' && root ? Object.keys(root).slice(0, 30) : [];
  const there = keys.length ? `[${keys.join(', ')}]` : String(JSON.stringify(root)).slice(0, 80);
  return new TinError('shape', `[the-tin] ${base}: không có ${vi}; chỉ thấy / no ${en}, only: ${there} → items="…"`, {
    url: base,
    detail: {keys},
  });
}

/** Reads a page of a list; `readArticles` says more. */
export function readPage(json: unknown, reading: Reading): ArticlePage {
  const located = locate(json, reading);
  if (!located) {
    const open = openAnswer(json);
    // {"data": null, "total": 0}: there is none, which is no mistake.
    if (isBag(open) && readPaging([open], [], reading.base).total === 0) return {articles: [], total: 0};
    throw nothingThere(json, reading, 'danh sách tin bài', 'list of articles');
  }
  const {around, records} = located.list;
  return {articles: toArticles(located), ...readPaging(around, records, reading.base)};
}

/** Reads one article; `readArticle` says more. */
export function readOne(json: unknown, reading: Reading): Article | undefined {
  const located = locate(json, {...reading, isSingle: true});
  return located && toArticles(located, 1)[0];
}
