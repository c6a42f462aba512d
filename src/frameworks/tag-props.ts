import type {LitElement} from 'lit';
import type {TinArticleCard} from '../elements/article-card/article-card.js';
import type {TinArticleList} from '../elements/article-list/article-list.js';
import type {TinArticleView} from '../elements/article-view/article-view.js';
import type {TinCategoryList} from '../elements/category-list/category-list.js';
import type {TinNewsTicker} from '../elements/news-ticker/news-ticker.js';
import type {TinSource} from '../elements/source/source.js';
import type {TinTextSize} from '../elements/text-size/text-size.js';

/** Every tag with its class. */
export interface TinTags {
  'tin-article-card': TinArticleCard;
  'tin-article-list': TinArticleList;
  'tin-article-view': TinArticleView;
  'tin-category-list': TinCategoryList;
  'tin-news-ticker': TinNewsTicker;
  'tin-source': TinSource;
  'tin-text-size': TinTextSize;
}

/** `headingLevel` as it is written in HTML: `heading-level`. */
type Kebab<S extends string> = S extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : S;

/** What a page may set: no methods, and nothing that every element has. */
type Settable<E> = {
  [
    K in Exclude<keyof E, keyof LitElement | 'state' | 'settings' | 'category'> as E[K] extends (
      ...args: never[]
    ) => unknown
      ? never
      : K
  ]?: E[K] | undefined;
};
type CategoryOf<E> = E extends TinArticleList | TinNewsTicker ? {category?: string | undefined} : object;

/** As an attribute a number or a yes may be text. */
type AttributeOf<T> = T extends boolean ? boolean | '' : T extends number ? number | `${number}` : T;
type Attributes<P> = {
  [K in keyof P & string as NonNullable<P[K]> extends string | number | boolean ? Kebab<K> : never]?: AttributeOf<P[K]>;
};

/** The properties of a tag by their own names, and its attributes as HTML writes them. */
export type TinProps<Tag extends keyof TinTags> = Settable<TinTags[Tag]> &
  CategoryOf<TinTags[Tag]> &
  Attributes<Settable<TinTags[Tag]>>;
