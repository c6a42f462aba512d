import type {ReadOptions} from '../reading/article.js';
import {loadArticle} from '../network/load-article.js';
import {loadArticles} from '../network/load-articles.js';
import type {Endpoint} from '../network/endpoint.js';
import {renderArticleView} from '../server/render-article.js';
import {renderArticleCard} from '../server/render-card.js';
import {renderArticleList} from '../server/render-list.js';
import {renderNewsTicker} from '../server/render-ticker.js';
import type {TagOptions} from '../server/tag-options.js';
import {attribute, markup, trusted, type Markup} from '../server/markup.js';
import type {BakeCommand, Widget} from './command-line.js';

const TIMEOUT_MS = 30_000;
const MOST = 100;

/** The tag, with what the endpoint has now in it. @throws TinError as loading does. */
export async function bake({src, read, widget, id, link, attributes}: BakeCommand): Promise<string> {
  const {base: _, ...how} = read;
  const endpoint: Endpoint = {src: [src], read: how, timeout: TIMEOUT_MS, credentials: 'omit', saved: 0};
  // What only a source can say is said by one around the tag.
  const source = sourceAttributes(read, link);
  const options: TagOptions = {
    attributes: {...(!source && {src}), ...attributes},
    ...(link !== undefined && {link}),
  };
  const tag = await write(endpoint, options, widget, id);
  return source ? markup`<tin-source${attribute('src', src)}${source}>${trusted(tag)}</tin-source>`.text : tag;
}

function sourceAttributes(
  {preset, items, map, tz, dateOrder}: ReadOptions,
  link: string | undefined,
): Markup | undefined {
  const text = Object.entries({preset, items, map: String(map ?? '') || undefined, tz, 'date-order': dateOrder, link})
    .map(([name, value]) => attribute(name, value).text)
    .join('');
  return text ? trusted(text) : undefined;
}

async function write(endpoint: Endpoint, options: TagOptions, widget: Widget, id: string | undefined): Promise<string> {
  const {signal} = new AbortController();
  if (widget === 'article-view' || id !== undefined) {
    const {value} = await loadArticle(endpoint, id, signal);
    return widget === 'article-view' ? renderArticleView(value, options) : renderArticleCard(value, options);
  }
  const limit = Number(options.attributes?.['limit'] ?? NaN);
  const {value} = await loadArticles(endpoint, limit > 0 ? {limit: Math.min(limit, MOST)} : {}, signal);
  if (widget === 'news-ticker') return renderNewsTicker(value.articles, options);
  if (widget === 'article-list') return renderArticleList(value.articles, options);
  const [newest] = value.articles;
  if (!newest) throw new Error('Chưa có tin bài. / There are no articles.');
  return renderArticleCard(newest, options);
}
