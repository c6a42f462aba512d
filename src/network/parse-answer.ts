import type {ArticlePage, ReadOptions} from '../reading/article.js';
import type {Answer} from './answer.js';
import {failure} from './describe-error.js';

/** Prefixes against JSON hijacking, of Google and of old Facebook and Java servers. */
const GUARD = /^\s*(?:\)\]\}'?,?|(?:while|for)\s*\((?:1|;;)\);?)\s*/;

/** What is in the answer where it is RSS or Atom; their reader is only loaded for those who need it. */
export async function readIfFeed({text}: Answer, options: ReadOptions): Promise<ArticlePage | undefined> {
  const start = text.trimStart().slice(0, 2000);
  if (!/^<(?!!doctype|html)/i.test(start) || !/<(?:rss|feed|rdf:RDF)[\s>]/i.test(start)) return undefined;
  const {readFeed} = await import('../reading/feed.js');
  return readFeed(text, options);
}

/** The JSON in an answer, its type and encoding whatever the server says they are. */
export async function parseAnswer(answer: Answer, url: string): Promise<unknown> {
  const text = answer.text.replace(GUARD, '');
  try {
    return JSON.parse(text);
  } catch (cause) {
    const start = text.trim();
    if (answer.isCut) {
      const {parseCut} = await import('./parse-cut.js');
      const value = parseCut(text);
      if (value !== undefined) return value;
      throw failure('too-large', url, {cause});
    }
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
    const code = start.startsWith('<') && !/[\]}]$/.test(start) ? 'not-json' : 'bad-json';
    throw failure(code, url, {cause, detail: {snippet: start.slice(0, 80), ...(redirected && {redirected})}});
  }
}
