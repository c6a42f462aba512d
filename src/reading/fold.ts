/** Folds a text for searching: no accents, đ as d, lower case. "duong" finds "Đường". */
export function foldText(text: string): string {
  // NFD leaves đ whole: it is a letter of its own, not a d with a mark.
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
