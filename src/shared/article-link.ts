import type {Article} from '../reading/article.js';
import {goTo, isThisPage, pageHref} from '../controllers/page-address.js';
import type {SourceHost, SourceSettings} from '../controllers/source-settings.js';
import {expandUrl} from '../network/url-template.js';
import {safeUrl} from '../reading/safe-url.js';

/** Where an article is read on this site: the source's own addresses first, then the article's. */
export function articleHref(article: Article, settings: SourceSettings | undefined): string | undefined {
  const {id} = article;
  if (id !== undefined && settings?.link !== undefined) {
    try {
      return expandUrl(settings.link, {id}, document.baseURI);
    } catch {
      // An id that does not fit the template: the article's own address still works.
    }
  } else if (id !== undefined && settings?.articleParam !== undefined) {
    return pageHref({[settings.articleParam]: id});
  }
  return safeUrl(article.url);
}

/**
 * Follows the link of an article: tells the page, which may cancel, and stays in the page where an article view of
 * the same source stands in it.
 */
export function openArticle(
  event: MouseEvent,
  article: Article,
  host: HTMLElement,
  source: SourceHost | undefined,
  link = event.currentTarget as HTMLAnchorElement,
): void {
  const init = {bubbles: true, composed: true, cancelable: true, detail: {article}};
  if (!host.dispatchEvent(new CustomEvent('tin-open', init))) return event.preventDefault();
  if (!isPlainClick(event) || !source?.settings?.articleParam || !source.has('view') || !isThisPage(link.href)) return;
  event.preventDefault();
  goTo(link.href);
}

/** A click that means "here", not "in a new tab" or "download". */
export function isPlainClick(event: MouseEvent): boolean {
  const {button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented} = event;
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey && !defaultPrevented;
}
