import {articleListStyles} from '../elements/article-list/article-list.styles.js';
import {cardStyles} from '../shared/card.styles.js';
import {hostStyles} from '../shared/host.styles.js';
import {newsTickerStyles} from '../elements/news-ticker/news-ticker.styles.js';

const CARDS = 'tin-article-list, tin-article-card';

/**
 * A style sheet for pages that hold these tags with their articles in them: it lays the articles out as the tags will,
 * so that nothing moves when they take over. Made of the tags' own rules; reaches nothing outside of them.
 */
export const fallbackStyles: string = [
  scope(hostStyles.cssText, `${CARDS}, tin-news-ticker`),
  scope(cardStyles.cssText, CARDS),
  scope(articleListStyles.cssText, 'tin-article-list'),
  scope(newsTickerStyles.cssText, 'tin-news-ticker'),
  scope(
    // The headlines scroll in the room of one; the ticker's buttons come into room that is kept.
    `.viewport { position: relative; flex: 1 1 18em; min-inline-size: 0; }
    .stack::after { grid-area: 1 / 1; padding-block: 0.575em; content: attr(data-room); visibility: hidden; }
    .viewport ul { position: absolute; inset: 0; overflow: auto; }
    .controls { inline-size: 14.2em; block-size: 2.75em; }`,
    'tin-news-ticker',
  ),
]
  .join('\n')
  .replace(/\n\s*\n/g, '\n');

/** Rules of a shadow root as rules for the children of its host: what has a class or is a part there has the class `tin-…` here. */
function scope(css: string, tags: string): string {
  const host = `:is(${tags})`;
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[{}])([^{}@;]+)\{/g, (_, before: string, selectors: string) => {
      const scoped = selectors.split(/,(?![^(]*\))/).map(selector => {
        const own = selector
          .trim()
          .replace(/\.(?=[a-z])/g, '.tin-')
          .replace(/\[part='([a-z]+)'\]/g, '.tin-$1');
        return own.startsWith(':host') ? own.replace(/^:host(?:\(([^)]*)\))?/, `${host}$1`) : `${host} ${own}`;
      });
      return `${before}\n${scoped.join(',\n')} {`;
    });
}
