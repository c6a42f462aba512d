import {msg, str} from '../../locale/msg.js';

/** Said once after a press of the button. */
export function addedText(added: number, shown: number, total: number | undefined): string {
  return total !== undefined && total >= shown
    ? msg(str`Đã tải thêm ${added} tin, đang hiển thị ${shown} trên ${total}`, {id: 'more.added-of'})
    : msg(str`Đã tải thêm ${added} tin, đang hiển thị ${shown}`, {id: 'more.added'});
}

/** Said once after a search. */
export function foundText(found: number, isAll: boolean): string {
  return isAll
    ? msg(str`Tìm thấy ${found} tin`, {id: 'search.found'})
    : msg(str`Tìm thấy ít nhất ${found} tin`, {id: 'search.found-some'});
}

export function emptyText(query: string | undefined, category: string | undefined, page: number): string {
  if (page > 1) return msg('Trang này không có tin bài.', {id: 'empty.page'});
  if (query) return msg(str`Không tìm thấy tin bài phù hợp với “${query}”.`, {id: 'empty.query'});
  if (category) return msg('Chuyên mục này chưa có tin bài.', {id: 'empty.category'});
  return msg('Chưa có tin bài.', {id: 'empty'});
}
