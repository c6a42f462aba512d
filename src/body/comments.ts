/** A comment, or what parsers take for one, wherever it stands: nothing in it opens, closes or quotes anything. */
const PLAIN = /<!--[^<>"'`-]*-->|<\?[^<>"'`]*>/g;
const TEXT = /^[^<>"'`]*$/;

/**
 * Leaves out plain comments that follow another with nothing but text between: after the first one no parser is in
 * another state than after the next. WebKit takes quadratic time for nodes in a row that are no elements; Word leaves
 * thousands.
 */
export function joinComments(html: string): string {
  let end = -1;
  return html.replace(PLAIN, (comment, at: number) => {
    const follows = end >= 0 && TEXT.test(html.slice(end, at));
    end = at + comment.length;
    return follows ? '' : comment;
  });
}
