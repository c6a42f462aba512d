import type {Answer} from './answer.js';
import {failure} from './failure.js';
import {parseCut} from './parse-cut.js';

/** Prefixes against JSON hijacking, of Google and of old Facebook and Java servers. */
const GUARD = /^\s*(?:\)\]\}'?,?|(?:while|for)\s*\((?:1|;;)\);?)\s*/;

/** What editors and old servers leave around an answer, which nobody sees. */
const NOTHING = /[\s\ufeff\u200b\0\x1a]/;

/** From the end letter by letter: a pattern would try each of a million spaces within the text. */
function stripped(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && NOTHING.test(text.charAt(start))) start++;
  while (end > start && NOTHING.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** What can be made of an answer that is not JSON as it stands. @throws TinError that says what it is instead. */
export function mendJson(answer: Answer, url: string, cause: unknown): unknown {
  const text = stripped(answer.text).replace(GUARD, '');
  if (text !== answer.text) {
    try {
      return JSON.parse(text);
    } catch {
      // There is more wrong with it than what stands before it.
    }
  }
  if (answer.isCut) {
    const value = parseCut(text);
    if (value !== undefined) return value;
    throw failure('too-large', url, {cause});
  }
  const start = text.trim();
  const lines = start.split('\n').filter(line => line.trim());
  // One object per line.
  if (lines.length > 1 && lines.every(line => line.startsWith('{'))) {
    try {
      return JSON.parse(`[${lines.join()}]`);
    } catch {
      // Broken in another way: the first error says how.
    }
  }
  const redirected = answer.isRedirected;
  // A PHP notice is HTML with the JSON after it: the data are there, but broken.
  const isPage = /^<(?:!doctype|html|head|body)\b/i.test(start) || (start.startsWith('<') && !/[\]}]$/.test(start));
  const code = isPage ? 'not-json' : 'bad-json';
  throw failure(code, url, {cause, detail: {snippet: start.slice(0, 80), ...(redirected && {redirected})}});
}
