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
  for (const word of words) {
    if (slug.length + word.length > 70) break;
    slug += `-${word}`;
  }
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

/** 24 letters and digits that belong to the number, as Strapi hands them out. */
export function documentId(id: number): string {
  let state = id * 7919;
  return Array.from({length: 24}, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return 'abcdefghijklmnopqrstuvwxyz0123456789'.charAt((state >>> 8) % 36);
  }).join('');
}

/** A number that looks random and belongs to another one: for what differs from record to record in real data. */
export const hash = (id: number): number => Math.imul(id, 2654435761) >>> 16;
