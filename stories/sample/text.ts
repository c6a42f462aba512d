/** Folds for searching, so that "duong" finds "Đường". */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** An address's part in the manner of WordPress, which cuts long ones at a word. */
export function slugify(title: string): string {
  const words = fold(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  let slug = words.shift() ?? '';
  for (const word of words) if (slug.length + word.length < 70) slug += `-${word}`;
  return slug;
}

/** The text of stored HTML, for searching. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
