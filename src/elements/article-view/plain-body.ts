import {textLines} from '../../reading/text-lines.js';

/** As much as is read before the page is loaded anew; the link to the original leads to the rest. */
const MOST = 500_000;

/** The bare words of a body: what can be shown of it without the part that cleans markup. */
export function plainBody(html: string): HTMLElement[] {
  return textLines(html.slice(0, MOST)).map(line => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  });
}
