import type {ArticlePage, ReadOptions} from '../reading/article.js';
import type {Answer} from './answer.js';

const ODD = /á[º»]|Ä[‘\u0090\u0091]|[:[,]\s*"\s*(?:java|vb)script:/i;

/** Whether a webmaster may have to be told something; only then is it loaded what finds out. */
export function isOdd(
  {type = '', text, isMiscoded}: Answer,
  json: unknown,
  {articles}: ArticlePage,
  {map}: ReadOptions,
): boolean {
  const isLonger = (list: unknown): boolean => Array.isArray(list) && list.length > articles.length;
  return (
    !!(map || isMiscoded) ||
    /html|xml/i.test(type) ||
    articles.length === 0 ||
    isLonger(json) ||
    Object.values(json ?? {}).some(isLonger) ||
    ODD.test(articles.map(({title}) => title) + text.slice(0, 2e5))
  );
}
