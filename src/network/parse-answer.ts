import type {ArticlePage, ReadOptions} from '../reading/article.js';
import type {Answer} from './answer.js';
import {failure} from './failure.js';

/** What is in the answer where it is RSS or Atom; their reader is only loaded for those who need it. */
export async function readIfFeed({text}: Answer, options: ReadOptions): Promise<ArticlePage | undefined> {
  const start = text.trimStart().slice(0, 2000);
  if (!/^<(?!!doctype|html)/i.test(start) || !/<(?:rss|feed|rdf:RDF)[\s>]/i.test(start)) return undefined;
  const {readFeed} = await import('../reading/feed.js');
  return readFeed(text, options);
}

/** The JSON in an answer, its type and encoding whatever the server says they are. */
export async function parseAnswer(answer: Answer, url: string): Promise<unknown> {
  try {
    return JSON.parse(answer.text);
  } catch (cause) {
    const part = await import('./mend-json.js').catch(() => undefined);
    if (!part) throw failure('bad-json', url, {cause});
    return part.mendJson(answer, url, cause);
  }
}
