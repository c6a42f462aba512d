import {currentLocale, msg, str} from '../../locale/msg.js';
import type {Category} from '../../reading/article.js';

/** What a category is called; `undefined` stands for all of them. */
export function nameOf(category: Category | undefined): string {
  return category ? category.name : msg('Tất cả', {id: 'categories.all'});
}

/** How many articles it has, as it is heard. */
export function countText(count: number): string {
  return msg(str`${numberText(count)} bài viết`, {id: 'categories.count'});
}

/** The number alone, as it is seen. */
export function numberText(count: number): string {
  return count.toLocaleString(currentLocale());
}
