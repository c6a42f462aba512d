import {plainText} from '../../reading/plain-text.js';

/** As much as is read before the page is loaded anew; the link to the original leads to the rest. */
const MOST = 500_000;

const LINE_END = /<br\s*\/?>|<\/(?:p|div|li|h[1-6]|tr|blockquote|figcaption|caption|pre|dd|dt|td|th)>/i;

/** The bare words of a body, line by line: what can be shown of it without the part that cleans markup. */
export function plainBody(html: string): HTMLElement[] {
  const lines = html.slice(0, MOST).split(LINE_END).map(plainText).filter(Boolean);
  return lines.map(line => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  });
}
