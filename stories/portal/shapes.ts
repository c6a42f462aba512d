import {categories} from '../sample/categories.js';
import type {SampleArticle, SampleCategory} from '../sample/sample-types.js';

/** One system the portal can run on: what a webmaster would write into `<tin-source>` for it. */
export interface Shape {
  /** Value of `?he=`. */
  readonly name: string;
  readonly label: string;
  /** Attributes of `<tin-source>`. */
  readonly source: Readonly<Record<string, string>>;
  /** What the system calls an article. */
  idOf(article: SampleArticle): string;
  /** What the system calls a category. */
  categoryIdOf(category: SampleCategory): string;
}

const byNumber = {
  idOf: (article: SampleArticle) => String(article.id),
  categoryIdOf: (category: SampleCategory) => String(category.id),
};

const wordpress: Shape = {
  ...byNumber,
  name: 'wordpress',
  label: 'WordPress',
  source: {src: '/sample/wordpress/wp-json/wp/v2/posts'},
};

/** The four shapes of the sample endpoint, the default first. */
export const shapes: readonly Shape[] = [
  wordpress,
  {
    ...byNumber,
    name: 'json-feed',
    label: 'JSON Feed',
    source: {
      src: '/sample/json-feed/feed.json',
      'article-src': '/sample/json-feed/feed.json?bai={id}',
      'category-src': '/sample/json-feed/chuyen-muc.json',
    },
    categoryIdOf: category => category.slug,
  },
  {
    name: 'strapi',
    label: 'Strapi',
    source: {src: '/sample/strapi/api/articles?populate=*', 'category-src': '/sample/strapi/api/categories?populate=*'},
    idOf: article => article.documentId,
    categoryIdOf: category => category.slug,
  },
  {
    ...byNumber,
    name: 'viet',
    label: 'Hệ tự viết',
    source: {
      src: '/sample/viet/api/tin-tuc?trang={page}&so_dong={limit}&chuyen_muc={category}&tu_khoa={query}',
      'article-src': '/sample/viet/api/tin-tuc/{id}',
      'category-src': '/sample/viet/api/chuyen-muc',
    },
  },
];

/** The shape of that name, else the default. */
export const findShape = (name: string | null): Shape => shapes.find(shape => shape.name === name) ?? wordpress;

/** The category an address names, by whatever id a system gives it. */
export const findCategory = (id: string | null): SampleCategory | undefined =>
  categories.find(category => [String(category.id), category.slug, category.name].includes(id ?? ''));
