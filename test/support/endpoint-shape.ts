import type {Article, ArticlePage, Category} from '../../src/reading/article.js';

interface ExpectedArticle {
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly summary: string | null;
  readonly html: string | null;
  readonly image: {readonly src: string; readonly alt: string | null} | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly category: readonly string[];
  readonly author: string | null;
  readonly source: string | null;
  readonly dateOnly?: boolean;
}

interface ExpectedPaging {
  readonly total: number | null;
  readonly pageCount: number | null;
  readonly next: string | null;
  readonly nextKind: string | null;
}

/** A real shape of an answer, and what must come out of it. */
export interface Shape {
  readonly base: string;
  readonly list: unknown;
  readonly detail?: unknown;
  readonly expected: {readonly items: readonly ExpectedArticle[]; readonly paging: ExpectedPaging | null};
  readonly expectedDetail?: ExpectedArticle;
  /** Fields that may come out in another way too. */
  readonly lenient?: Readonly<Record<string, string>>;
  readonly mapping?: {
    readonly root: string;
    readonly tz?: number;
    readonly fields: Readonly<Record<string, string | null>>;
  };
}

export interface CategoryShape {
  readonly base: string;
  readonly list: unknown;
  readonly expected: readonly Category[];
}

const folder = (name: string): URL => new URL(`../fixtures/endpoints/${name}.json`, import.meta.url);

export const loadShape = async <T = Shape>(name: string): Promise<T> =>
  (await fetch(folder(name))).json() as Promise<T>;

const seconds = (date: string | null | undefined): number | null =>
  date ? Math.floor(Date.parse(date.length === 10 ? `${date}T00:00:00+07:00` : date) / 1000) : null;

/** The fields of an article as the shapes write them: dates as instants, what is absent as null. */
const flatten = (article: Article | undefined): Record<string, unknown> => ({
  id: article?.id ?? null,
  title: article?.title || null,
  url: article?.url ?? null,
  summary: article?.summary ?? null,
  html: article?.html ?? null,
  image: article?.image?.src ?? null,
  'image.alt': article?.image?.alt ?? null,
  publishedAt: seconds(article?.publishedAt),
  dateOnly: article?.publishedAt?.length === 10,
  updatedAt: seconds(article?.updatedAt),
  category: article?.categories ?? [],
  author: article?.author ?? null,
  source: article?.source ?? null,
});

const flattenExpected = ({
  image,
  publishedAt,
  updatedAt,
  dateOnly,
  ...others
}: ExpectedArticle): Record<string, unknown> => ({
  ...others,
  image: image?.src ?? null,
  'image.alt': image?.alt ?? null,
  publishedAt: seconds(publishedAt),
  dateOnly: dateOnly ?? false,
  updatedAt: seconds(updatedAt),
});

const isRelaxed = (field: string, {lenient = {}}: Shape): boolean =>
  field in lenient ||
  (field === 'image' && 'image.src' in lenient) ||
  (field === 'image.alt' && 'image' in lenient) ||
  (field === 'dateOnly' && 'publishedAt' in lenient);

/** Every field in which articles differ from what is expected, as a line that says how. */
export function differences(
  articles: readonly (Article | undefined)[],
  expected: readonly ExpectedArticle[],
  shape: Shape,
): string[] {
  const lines =
    articles.length === expected.length ? [] : [`${articles.length} articles instead of ${expected.length}`];
  for (const [index, item] of expected.entries()) {
    const actual = flatten(articles[index]);
    for (const [field, value] of Object.entries(flattenExpected(item)))
      if (JSON.stringify(actual[field]) !== JSON.stringify(value) && !isRelaxed(field, shape))
        lines.push(`[${index}].${field}: ${JSON.stringify(actual[field])} instead of ${JSON.stringify(value)}`);
  }
  return lines;
}

export const pagingOf = ({total, pageCount, next}: ArticlePage): ExpectedPaging => ({
  total: total ?? null,
  pageCount: pageCount ?? null,
  next: next?.value ?? null,
  nextKind: next?.kind ?? null,
});

export const NO_PAGING: ExpectedPaging = {total: null, pageCount: null, next: null, nextKind: null};
