import {plainText} from './plain-text.js';

/** Their text is code or markup for something else, never words for the reader. */
const UNSEEN = /<(script|style|template|noscript|iframe|svg|math)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const LINE_ENDS =
  /<\/?(?:address|article|blockquote|br|caption|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|t[dhr]|table|tbody|thead|ul)\b[^>]*>/i;

/** The bare words of a body, line by line: what can be shown of untrusted markup without cleaning it. */
export function textLines(html: string): string[] {
  return html.replace(UNSEEN, '').split(LINE_ENDS).map(plainText).filter(Boolean);
}
