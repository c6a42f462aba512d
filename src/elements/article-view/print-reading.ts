import {msg, str} from '../../locale/msg.js';
import {printArticle} from '../../tools/print.js';
import type {Reading} from './reading.js';

/** Prints the article alone, with where it stands and when it was printed. */
export async function printReading(host: HTMLElement, {url, siteName}: Reading, when: string): Promise<void> {
  const footer = [msg(str`Địa chỉ: ${url}`, {id: 'print.from'}), msg(str`In lúc ${when}`, {id: 'print.at'})];
  await printArticle(host, {siteName, footer});
}
