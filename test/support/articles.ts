import type {Article, Category} from '../../src/reading/article.js';

/** Invented articles of an invented commune, newest first. */
export function someArticles(count: number, from = 1): Article[] {
  return Array.from({length: count}, (_, index) => oneArticle({id: String(from + index)}));
}

export function oneArticle(changes: Partial<Article> = {}): Article {
  const id = changes.id ?? '1';
  return {
    id,
    title: `Xã tổ chức ra quân làm giao thông nông thôn đợt ${id}`,
    url: `https://xa.example/tin/${id}`,
    summary: 'Hơn một trăm hộ dân hiến đất mở rộng đường liên ấp.',
    html: '<p>Sáng nay, tại ấp Tân Tiến, người dân cùng làm đường.</p>',
    publishedAt: '2026-03-08T15:46:00+07:00',
    categories: ['Nông thôn mới'],
    attachments: [],
    ...changes,
  };
}

export function oneCategory(changes: Partial<Category> = {}): Category {
  return {id: '1', name: 'Tin tức', children: [], ...changes};
}

/** The same articles as an endpoint without any known system sends them. */
export const answerOf = (articles: readonly Article[], extra: object = {}): object => ({
  ...extra,
  items: articles.map(({id, title, url, summary, html, publishedAt, categories}) => ({
    id,
    title,
    url,
    summary,
    content: html,
    published_at: publishedAt,
    category: categories[0],
  })),
});
