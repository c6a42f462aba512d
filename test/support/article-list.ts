import {fixtureSync, oneEvent} from '@open-wc/testing';
import type {TinArticleList} from '../../src/elements/article-list/article-list.js';
import {answerOf, someArticles} from './articles.js';
import {settled} from './settled.js';
import {unasked} from './stub-fetch.js';

/** What tests of the list look at and do, by part and role. */
export const part = (el: Element, name: string): HTMLElement | null =>
  el.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
export const titles = (el: Element): string[] =>
  [...el.shadowRoot!.querySelectorAll('[part~="title"]')].map(title => title.textContent.trim());
export const links = (el: Element): HTMLAnchorElement[] => [
  ...el.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part~="link"]'),
];
/** What was said last, or is said by the state. */
export const said = (el: Element): string => part(el, 'status')!.textContent.replace(/\s+/g, ' ').trim();
export const numbers = (el: Element): number[] => titles(el).map(title => Number(/\d+$/.exec(title)?.[0]));

export const byKeyboard = (): MouseEvent => new MouseEvent('click', {bubbles: true, cancelable: true, detail: 0});
export const byPointer = (): MouseEvent => new MouseEvent('click', {bubbles: true, cancelable: true, detail: 1});

/** A list in the page that has settled. */
export async function listOf(src: string, attributes = ''): Promise<TinArticleList> {
  const el = fixtureSync<TinArticleList>(`<tin-article-list src="${unasked(src)}" ${attributes}></tin-article-list>`);
  await settled(el);
  await el.updateComplete;
  return el;
}

/** Presses the button for more and waits for what comes of it. */
export async function pressMore(el: Element, click = byPointer()): Promise<void> {
  const shown = Promise.race([oneEvent(el, 'tin-load'), oneEvent(el, 'tin-error')]);
  part(el, 'more')!.dispatchEvent(click);
  await shown;
  await (el as TinArticleList).updateComplete;
}

/** An endpoint of so many articles that pages by `page`, as a hand-rolled one would. */
export function pagedBy(size: number, count: number, extra: (page: number) => object = () => ({})) {
  return (url: URL): object => {
    const page = Number(url.searchParams.get('page') ?? 1);
    const articles = someArticles(count).slice((page - 1) * size, page * size);
    const following = new URL(url);
    following.searchParams.set('page', String(page + 1));
    const next = page * size < count ? following.pathname + following.search : null;
    return answerOf(articles, {next, ...extra(page)});
  };
}
