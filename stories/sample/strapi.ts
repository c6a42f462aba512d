import {categories} from './categories.js';
import {bodyAt, instant, json, type Question} from './respond.js';
import {articles} from './sample-data.js';
import type {SampleArticle, SampleCategory, SampleImage} from './sample-types.js';
import {passes, readBrackets, type Brackets} from './strapi-query.js';
import {documentId} from './text.js';

type Entry = Record<string, unknown>;

/** The REST interface of Strapi 5: `api/articles`, `api/articles/{documentId}`, the same for `api/categories`. */
export function answerStrapi(question: Question): Response {
  const [, type = '', id] = /^api\/(articles|categories)(?:\/([a-z0-9]+))?$/.exec(question.path) ?? [];
  if (!type) return refuse(404, 'NotFoundError', 'Not Found');
  const asked = readBrackets(question.query);
  const entries =
    type === 'categories' ? categories.map(category => categoryEntry(category, question)) : articleEntries(question);
  if (id === undefined) return list(entries, asked);
  const entry = entries.find(one => one['documentId'] === id);
  return entry ? json({data: populated(entry, asked), meta: {}}) : refuse(404, 'NotFoundError', 'Not Found');
}

function list(entries: readonly Entry[], asked: Brackets): Response {
  const {filters, sort, pagination} = asked;
  let found: Entry[];
  try {
    found = entries.filter(entry => typeof filters !== 'object' || passes(entry, filters));
  } catch (error) {
    return refuse(400, 'ValidationError', `Invalid key ${(error as Error).message}`);
  }
  if (typeof sort === 'string') found.sort(order(sort));
  const {page, size, start} = window(typeof pagination === 'object' ? pagination : {});
  const total = found.length;
  return json({
    data: found.slice(start, start + size).map(entry => populated(entry, asked)),
    meta: {
      pagination:
        page === undefined
          ? {start, limit: size, total}
          : {page, pageSize: size, pageCount: Math.ceil(total / size), total},
    },
  });
}

function window(pagination: Brackets): {page?: number; size: number; start: number} {
  const number = (name: string, fallback: number, least: number) => {
    const value = Number(pagination[name] ?? fallback);
    return Number.isInteger(value) && value >= least ? value : fallback;
  };
  if ('start' in pagination || 'limit' in pagination)
    return {start: number('start', 0, 0), size: Math.min(100, number('limit', 25, 1))};
  const page = number('page', 1, 1);
  const size = Math.min(100, number('pageSize', 25, 1));
  return {page, size, start: (page - 1) * size};
}

function order(sort: string): (a: Entry, b: Entry) => number {
  const [field = 'id', direction = 'asc'] = sort.split(':');
  const sign = direction === 'desc' ? -1 : 1;
  return (a, b) => sign * String(a[field]).localeCompare(String(b[field]), 'vi', {numeric: true});
}

const RELATIONS = ['cover', 'category', 'author', 'attachments', 'localizations', 'parent', 'articles'];

/** Without `populate` Strapi sends no relation at all; with `*` those of the first level. */
function populated(entry: Entry, {populate}: Brackets): Entry {
  const asked =
    typeof populate === 'object' ? [...Object.keys(populate), ...Object.values(populate)] : populate?.split(',');
  const all = populate === '*' || asked?.includes('*');
  return Object.fromEntries(
    Object.entries(entry).filter(([name]) => all || !RELATIONS.includes(name) || asked?.includes(name)),
  );
}

function articleEntries(question: Question): Entry[] {
  return question.empty ? [] : articles.map(article => articleEntry(article, question));
}

function articleEntry(article: SampleArticle, question: Question): Entry {
  const {id, title, summary, slug, html, date, updated = date, picture, author, source, views, files} = article;
  const [category] = article.categories;
  return {
    id,
    documentId: article.documentId,
    title,
    description: summary ?? null,
    slug,
    content: bodyAt(html, question.prefix),
    source: source ?? null,
    views: views ?? 0,
    ...stamps(date, updated),
    locale: 'vi',
    cover: picture ? cover(id, picture, question) : null,
    category: category ? categoryFields(category) : null,
    author: author ? {id: author.length, documentId: documentId(author.length), name: author} : null,
    attachments:
      files?.map(({file, name, bytes}, index) => ({
        id: id + 9000 + index,
        documentId: documentId(id + 9000 + index),
        name,
        ext: file.slice(file.lastIndexOf('.')),
        mime: file.endsWith('.pdf') ? 'application/pdf' : 'application/msword',
        // Strapi counts kilobytes.
        size: bytes / 1000,
        url: `${question.prefix}/sample/files/${file}`,
      })) ?? null,
    localizations: [],
  };
}

function stamps(date: string, updated = date): Entry {
  const publishedAt = instant(date).toISOString();
  return {createdAt: publishedAt, updatedAt: instant(updated).toISOString(), publishedAt};
}

function cover(id: number, {path, width, height, alt}: SampleImage, {prefix}: Question): Entry {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const sized = (wide: number) => {
    const high = Math.round((height * wide) / width);
    return {
      url: prefix + path.replace('.svg', `-${wide}x${high}.svg`),
      width: wide,
      height: high,
      mime: 'image/svg+xml',
    };
  };
  return {
    id: id + 4000,
    documentId: documentId(id + 4000),
    name,
    alternativeText: alt || null,
    caption: null,
    width,
    height,
    formats: {small: sized(300), medium: sized(768), large: sized(1024)},
    ext: '.svg',
    mime: 'image/svg+xml',
    size: 4.2,
    url: prefix + path,
    previewUrl: null,
    provider: 'local',
    provider_metadata: null,
  };
}

function categoryEntry(category: SampleCategory, {empty}: Question): Entry {
  const above = categories.find(({id}) => id === category.parent);
  return {
    ...categoryFields(category),
    parent: above ? categoryFields(above) : null,
    articles: {count: empty ? 0 : articles.filter(article => article.categories[0] === category).length},
  };
}

const categoryFields = ({id, name, slug, description}: SampleCategory): Entry => ({
  id,
  documentId: documentId(id),
  name,
  slug,
  description,
  ...stamps('2025-07-01 08:00'),
  locale: 'vi',
});

const refuse = (status: number, name: string, message: string): Response =>
  json({data: null, error: {status, name, message, details: {}}}, status);
