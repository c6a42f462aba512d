/** Characters of markup that are read. Pictures kept in the text itself take most of such a body. */
const MOST_MARKUP = 20_000_000;

/** Tags that are read: each becomes an element, and a phone has to hold them all. */
const MOST_TAGS = 200_000;

/** Characters of text that are shown: some five thousand pages. */
export const MOST_TEXT = 2_000_000;

/** As much of a body as a browser can clean without freezing, cut where no tag and no word is cut in two. */
export function limitMarkup(html: string): string {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0 && at < MOST_MARKUP; at = html.indexOf('<', at + 1))
    if (++tags > MOST_TAGS) return html.slice(0, at);
  return html.length > MOST_MARKUP ? html.slice(0, lastGap(html, MOST_MARKUP)) : html;
}

/** Where to cut a text so that at most `most` characters of it are left, between two words where there are two. */
export function lastGap(text: string, most: number): number {
  const gap = Math.max(text.lastIndexOf(' ', most), text.lastIndexOf('<', most));
  return gap > 0 ? gap : most;
}
