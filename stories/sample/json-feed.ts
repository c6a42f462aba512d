import {categories, COMMUNE} from './categories.js';
import {bodyAt, instant, json, numberIn, type Question} from './respond.js';
import {articles, countIn} from './sample-data.js';
import type {SampleArticle} from './sample-types.js';

const PAGE_SIZE = 20;

/**
 * A JSON Feed 1.1 as site generators write it: `feed.json` with `?trang=` paging through `next_url`, the feed of one
 * article `feed.json?bai={id}`, and beside it a plain list of categories, `chuyen-muc.json`.
 */
export function answerJsonFeed(question: Question): Response {
  const {path, query, empty} = question;
  if (path === 'chuyen-muc.json') return json(categories.map(category => listed(category.id, question)));
  if (path !== 'feed.json') return json({error: 'Not Found'}, 404);
  const id = query.get('bai');
  const found = articles.filter(article => !empty && (id === null || String(article.id) === id));
  if (id !== null && found.length === 0) return json({error: 'Không có bài viết này'}, 404);
  const number = Math.max(1, numberIn(query, 'trang', 1));
  const more = number * PAGE_SIZE < found.length;
  const items = found.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE).map(article => item(article, question));
  return json(feed(items, more ? `${question.root}/feed.json?trang=${number + 1}` : undefined, question), 200, {
    'content-type': 'application/feed+json; charset=utf-8',
  });
}

function feed(items: readonly unknown[], next: string | undefined, {origin, prefix, root}: Question): unknown {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `Cổng thông tin điện tử ${COMMUNE}`,
    home_page_url: `${origin}${prefix}/?he=json-feed`,
    feed_url: `${root}/feed.json`,
    ...(next !== undefined && {next_url: next}),
    language: 'vi',
    icon: `${origin}${prefix}/sample/images/dong-lua-1-512x512.svg`,
    authors: [{name: `Ban Biên tập ${COMMUNE}`}],
    items,
  };
}

function item(article: SampleArticle, {origin, prefix}: Question): unknown {
  const place = origin + prefix;
  const {id, title, summary, html, picture, date, updated, author, categories: own, files} = article;
  return {
    id: String(id),
    url: `${place}/?he=json-feed&bai=${id}`,
    title,
    content_html: bodyAt(html, place),
    ...(summary && {summary}),
    ...(picture && {image: place + picture.path}),
    date_published: zoned(date),
    ...(updated && {date_modified: zoned(updated)}),
    ...(author && {authors: [{name: author}]}),
    tags: own.map(({name}) => name),
    language: 'vi',
    ...(files && {
      attachments: files.map(({file, name, bytes}) => ({
        url: `${place}/sample/files/${file}`,
        mime_type: file.endsWith('.pdf') ? 'application/pdf' : 'application/msword',
        title: name,
        size_in_bytes: bytes,
      })),
    }),
  };
}

/** RFC 3339 with Vietnam's offset; the day alone where nothing else is known, as generators do it. */
function zoned(date: string): string {
  if (!date.includes(' ')) return date;
  return `${new Date(instant(date).getTime() + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}

function listed(id: number, {origin, prefix, empty}: Question): unknown {
  const category = categories.find(one => one.id === id);
  if (!category) return undefined;
  const above = categories.find(one => one.id === category.parent);
  return {
    id: category.slug,
    name: category.name,
    url: `${origin}${prefix}/?he=json-feed&chuyen-muc=${category.slug}`,
    parent: above?.slug ?? null,
    count: empty ? 0 : countIn(category),
  };
}
