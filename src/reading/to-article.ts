import type {Article, ArticleImage} from './article.js';
import type {Field} from './dictionary.js';
import {imageIn} from './image-in.js';
import type {Located} from './locate.js';
import {READERS} from './recognise.js';

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && !value.length);

/** What is taken as it was read. */
const PLAIN = ['id', 'url', 'summary', 'html', 'publishedAt', 'updatedAt', 'audio', 'views', 'lang'] as const;

type Draft = {-readonly [K in keyof Article]: Article[K]};

/** Reads one record; nothing where it is no article. */
export function toArticle(
  record: unknown,
  key: string | undefined,
  {sources, context, root}: Located,
): Article | undefined {
  const found: Partial<Record<Field, unknown>> = {};
  let markup = '';
  for (const {field, kind, confidence, expr, read} of sources) {
    const known = found[field];
    // A time of day on the same day is more than the day alone, unless it is when it was typed in.
    const isDay = field === 'publishedAt' && confidence > 0.55 && typeof known === 'string' && known.length === 10;
    if (!isDay && !isEmpty(known)) continue;
    const raw = read(record, root);
    const value = raw === undefined || raw === null ? undefined : READERS[field](raw, context, kind);
    if (field === 'summary' && expr === undefined && typeof raw === 'string') markup = raw;
    if (!isDay || (typeof value === 'string' && value.startsWith(known))) found[field] = value;
  }
  const {title, image, alt, categories, author, source, attachments} = found;
  const article: Draft = {
    title: (title as string | undefined) ?? '',
    categories: [...new Set(categories as string[] | undefined)],
    attachments: (attachments as Article['attachments'] | undefined) ?? [],
  };
  for (const field of PLAIN) {
    const value = found[field];
    if (!isEmpty(value)) (article as Record<string, unknown>)[field] = value;
  }
  if (!article.id && key) article.id = key;
  // What feeds put before the summary; a picture in a body is shown there, and who says where fields are has said all.
  const picture = (image as ArticleImage | undefined) ?? imageIn(markup, context.base);
  if (picture) article.image = picture.alt || !alt ? picture : {src: picture.src, alt: alt as string};
  const names = (author as string[] | undefined)?.join(', ');
  if (names) article.author = names;
  const [origin] = (source as string[] | undefined) ?? [];
  if (origin) article.source = origin;
  return article.title || article.html || article.summary ? article : undefined;
}
