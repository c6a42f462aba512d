import {msg} from '../locale/msg.js';
import type {Article} from '../reading/article.js';

/** The title of an article as readers see it. */
export function titleOf(article: Article): string {
  return article.title || msg('(Không có tiêu đề)', {id: 'untitled'});
}
