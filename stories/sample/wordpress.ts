import {categories} from './categories.js';
import {bodyAt, instant, json, type Question} from './respond.js';
import {articles, countIn} from './sample-data.js';
import type {SampleArticle, SampleCategory, SampleFile, SampleImage} from './sample-types.js';
import {fold} from './text.js';

/** The REST interface of WordPress: `wp-json/wp/v2/posts`, `posts/{id}`, `categories`, `categories/{id}`. */
export function answerWordpress(question: Question): Response {
  const [, route = '', id] = /^wp-json\/wp\/v2\/(posts|categories)(?:\/(\d+))?\/?$/.exec(question.path) ?? [];
  if (route === 'posts') return id ? onePost(question, Number(id)) : listPosts(question);
  if (route === 'categories') return id ? oneCategory(question, Number(id)) : listCategories(question);
  return refuse(404, 'rest_no_route', 'Không tìm thấy đường dẫn nào phù hợp với URL và phương thức yêu cầu.');
}

function listPosts(question: Question): Response {
  const {query, empty} = question;
  const wanted = (query.get('categories') ?? '').split(',').filter(Boolean).map(Number);
  const without = (query.get('exclude') ?? '').split(',').filter(Boolean).map(Number);
  const slug = query.get('slug');
  const words = fold(query.get('search') ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const found = articles.filter(
    article =>
      !empty &&
      !without.includes(article.id) &&
      (slug === null || article.slug === slug) &&
      (wanted.length === 0 || article.categories.some(category => wanted.includes(category.id))) &&
      words.every(word => fold(`${article.title} ${article.summary ?? ''} ${article.text}`).includes(word)),
  );
  if (query.get('order') === 'asc') found.reverse();
  return page(question, found, post, 'posts');
}

function listCategories(question: Question): Response {
  const {query} = question;
  const parent = query.get('parent');
  const slug = query.get('slug');
  const found = categories.filter(
    category =>
      (parent === null || category.parent === Number(parent)) &&
      (slug === null || category.slug === slug) &&
      (query.get('hide_empty') !== 'true' || (countIn(category) > 0 && !question.empty)),
  );
  const named = query.has('orderby') ? found : [...found].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  return page(question, named, term, 'categories');
}

function page<T>(
  question: Question,
  found: readonly T[],
  write: (item: T, question: Question) => unknown,
  route: string,
): Response {
  const {query} = question;
  const size = Number(query.get('per_page') ?? 10);
  const number = Number(query.get('page') ?? 1);
  if (!Number.isInteger(size) || size < 1 || size > 100) return invalid('per_page', 'per_page phải ở giữa 1 và 100');
  if (!Number.isInteger(number) || number < 1) return invalid('page', 'page phải lớn hơn hoặc bằng 1');
  const offset = query.has('offset') ? Number(query.get('offset')) : (number - 1) * size;
  const pages = Math.ceil(found.length / size);
  if (number > 1 && number > pages && !query.has('offset'))
    return route === 'posts'
      ? refuse(400, 'rest_post_invalid_page_number', 'Số trang được yêu cầu lớn hơn số trang hiện có.')
      : json([], 200, totals(found.length, pages));
  const links = [
    number > 1 ? `<${at(question, number - 1)}>; rel="prev"` : '',
    number < pages ? `<${at(question, number + 1)}>; rel="next"` : '',
  ].filter(Boolean);
  return json(
    found.slice(offset, offset + size).map(item => only(write(item, question), query)),
    200,
    {...totals(found.length, pages), ...(links.length > 0 && {link: links.join(', ')})},
  );
}

const totals = (total: number, pages: number): Record<string, string> => ({
  'x-wp-total': String(total),
  'x-wp-totalpages': String(pages),
  'access-control-expose-headers': 'X-WP-Total, X-WP-TotalPages, Link',
  allow: 'GET',
});

function at({url}: Question, number: number): string {
  const there = new URL(url);
  there.searchParams.set('page', String(number));
  return there.href;
}

function onePost(question: Question, id: number): Response {
  const article = articles.find(one => one.id === id);
  if (!article || question.empty) return refuse(404, 'rest_post_invalid_id', 'ID bài viết không hợp lệ.');
  return json(only(post(article, question), question.query));
}

function oneCategory(question: Question, id: number): Response {
  const category = categories.find(one => one.id === id);
  if (!category) return refuse(404, 'rest_term_invalid', 'Mục phân loại không tồn tại.');
  return json(only(term(category, question), question.query));
}

/** `_fields`: the top-level names that were asked for, else everything. */
function only(item: unknown, query: URLSearchParams): unknown {
  const fields = query.get('_fields')?.split(',');
  if (!fields || typeof item !== 'object' || item === null) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name)));
}

const refuse = (status: number, code: string, message: string): Response =>
  json({code, message, data: {status}}, status);
const invalid = (name: string, why: string): Response =>
  json(
    {code: 'rest_invalid_param', message: `Tham số không hợp lệ: ${name}`, data: {status: 400, params: {[name]: why}}},
    400,
  );

function post(article: SampleArticle, question: Question): Record<string, unknown> {
  const {origin, prefix, root, query} = question;
  const self = `${root}/wp-json/wp/v2/posts/${article.id}`;
  const link = `${origin}${prefix}/?he=wordpress&bai=${article.id}`;
  const file = (file: SampleFile) =>
    `<li><a href="${origin}${prefix}/sample/files/${file.file}">${escape(file.name)}</a></li>`;
  const files = article.files ? `\n<ul class="wp-block-file">${article.files.map(file).join('')}</ul>` : '';
  return {
    id: article.id,
    ...dates(article),
    guid: {rendered: `${origin}${prefix}/?p=${article.id}`},
    slug: article.slug,
    status: 'publish',
    type: 'post',
    link,
    title: {rendered: escape(article.title)},
    content: {rendered: bodyAt(article.html, origin + prefix) + files, protected: false},
    excerpt: {rendered: article.summary ? `<p>${escape(article.summary)}</p>\n` : '', protected: false},
    author: 4,
    featured_media: article.picture ? article.id + 4000 : 0,
    comment_status: 'closed',
    ping_status: 'closed',
    sticky: article.featured ?? false,
    template: '',
    format: 'standard',
    meta: [],
    categories: article.categories.map(({id}) => id),
    tags: [],
    _links: {
      self: [{href: self}],
      collection: [{href: `${root}/wp-json/wp/v2/posts`}],
      ...(article.picture && {
        'wp:featuredmedia': [{embeddable: true, href: `${root}/wp-json/wp/v2/media/${article.id + 4000}`}],
      }),
    },
    ...(query.has('_embed') && {_embedded: embedded(article, question, link)}),
  };
}

function dates({date, updated = date}: SampleArticle): Record<string, string> {
  const gmt = (text: string) => instant(text).toISOString().slice(0, 19);
  const local = (text: string) => new Date(instant(text).getTime() + 7 * 3_600_000).toISOString().slice(0, 19);
  return {date: local(date), date_gmt: gmt(date), modified: local(updated), modified_gmt: gmt(updated)};
}

function embedded(article: SampleArticle, question: Question, link: string): Record<string, unknown> {
  const {picture, author, categories: terms} = article;
  return {
    author: [
      {
        id: 4,
        name: author ?? 'Ban Biên tập',
        url: '',
        description: '',
        link: `${question.origin}${question.prefix}/`,
        slug: 'bientap',
        avatar_urls: {},
      },
    ],
    ...(picture && {'wp:featuredmedia': [media(article, picture, question, link)]}),
    'wp:term': [terms.map(category => embeddedTerm(category, question)), []],
  };
}

const SIZES = {medium: 300, medium_large: 768, large: 1024};

function media(article: SampleArticle, picture: SampleImage, {origin, prefix}: Question, link: string): unknown {
  const {path, width, height, alt} = picture;
  const file = path.replace('/sample/images/', '');
  const source = (name: string) => `${origin}${prefix}/sample/images/${name}`;
  const sized = Object.entries(SIZES).map(([name, wide]) => {
    const high = Math.round((height * wide) / width);
    const small = file.replace('.svg', `-${wide}x${high}.svg`);
    return [name, {file: small, width: wide, height: high, mime_type: 'image/svg+xml', source_url: source(small)}];
  });
  const full = {file, width, height, mime_type: 'image/svg+xml', source_url: source(file)};
  return {
    id: article.id + 4000,
    ...dates(article),
    slug: file.replace('.svg', ''),
    type: 'attachment',
    link,
    title: {rendered: file.replace('.svg', '')},
    author: 4,
    featured_media: 0,
    caption: {rendered: ''},
    alt_text: alt,
    media_type: 'image',
    mime_type: 'image/svg+xml',
    media_details: {width, height, file, sizes: Object.fromEntries([...sized, ['full', full]])},
    source_url: source(file),
  };
}

const embeddedTerm = ({id, name, slug}: SampleCategory, question: Question): unknown => ({
  id,
  link: categoryLink(id, question),
  name: escape(name),
  slug,
  taxonomy: 'category',
});

function term(category: SampleCategory, question: Question): Record<string, unknown> {
  const {id, parent, description} = category;
  const self = `${question.root}/wp-json/wp/v2/categories`;
  return {
    id,
    count: question.empty ? 0 : countIn(category),
    description,
    link: categoryLink(id, question),
    name: escape(category.name),
    slug: category.slug,
    taxonomy: 'category',
    parent,
    meta: [],
    _links: {
      self: [{href: `${self}/${id}`}],
      ...(parent > 0 && {up: [{embeddable: true, href: `${self}/${parent}`}]}),
      'wp:post_type': [{href: `${question.root}/wp-json/wp/v2/posts?categories=${id}`}],
    },
  };
}

const categoryLink = (id: number, {origin, prefix}: Question): string =>
  `${origin}${prefix}/?he=wordpress&chuyen-muc=${id}`;

/** WordPress sends titles and names as HTML, typographic quotes as numbered entities. */
function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/“|^"|(?<=\s)"/g, '&#8220;')
    .replace(/”|"/g, '&#8221;')
    .replace(/–/g, '&#8211;');
}
