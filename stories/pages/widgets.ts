import type {Slots} from './host-page.js';

export interface WidgetOptions {
  /** Address of the list of articles. */
  readonly src: string;
  /** Id of the article in the view; default one pasted from Word, with a table. */
  readonly article?: string;
}

/** The elements as they are pasted into each of the pages: nothing but attributes, no style. */
export function widgets({src, article = '1062'}: WidgetOptions): Slots {
  const fallback = '<a href="#tin-tuc">Tin tức</a>';
  return {
    source: `<tin-source id="nguon-tin" src="${src}" link="#bai-{id}"></tin-source>`,
    ticker: `<tin-news-ticker source="nguon-tin" limit="5">${fallback}</tin-news-ticker>`,
    categories: `<tin-category-list source="nguon-tin" heading="Chuyên mục">${fallback}</tin-category-list>`,
    list: `<tin-article-list source="nguon-tin" heading="Tin trong xã" limit="4">${fallback}</tin-article-list>`,
    card: `<tin-article-card source="nguon-tin" heading-level="2">${fallback}</tin-article-card>`,
    view: `<tin-article-view source="nguon-tin" article-id="${article}" heading-level="2" related="2" site-name="Cổng thông tin điện tử xã Bình An Hạ">${fallback}</tin-article-view>`,
    textSize: '<tin-text-size></tin-text-size>',
  };
}
