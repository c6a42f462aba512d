import {msg, str} from '../../locale/msg.js';
import {saveArticle} from '../../tools/save.js';
import type {Reading} from './reading.js';

/** Saves the article as one file, with where it stands and when it was saved. */
export async function saveReading(
  {article, url, siteName, roots}: Reading,
  when: string,
  date: string | undefined,
): Promise<void> {
  const {bodyStyles: css} = await import('../../body/render-body.js');
  const note = msg(str`Lưu lúc ${when}`, {id: 'save.at'});
  const body = withoutTitle(roots.at(-1), article.title);
  await saveArticle({article, body, url, siteName, date, note, css});
}

/** The file has a title of its own; one in a text that the server rendered would be the second. */
function withoutTitle(body: HTMLElement | undefined, title: string): HTMLElement | undefined {
  const isTitle = (heading: Element): boolean => heading.textContent.replace(/\s+/g, ' ').trim() === title;
  if (!body || ![...body.querySelectorAll('h1,h2,h3')].some(isTitle)) return body;
  const copy = body.cloneNode(true) as HTMLElement;
  [...copy.querySelectorAll('h1,h2,h3')].find(isTitle)?.remove();
  return copy;
}
