import type {Article} from '../reading/article.js';

/** What search engines are told besides the article itself. */
export interface StructuredDataOptions {
  /** Address of the article's page. */
  readonly url: string;
  /** Name of the site or unit. */
  readonly siteName?: string | undefined;
}

/** An article as schema.org's NewsArticle. */
export function newsArticle(article: Article, {url, siteName}: StructuredDataOptions): object {
  const {title, summary, image, publishedAt, updatedAt, author, categories, lang, audio} = article;
  const organization = siteName && {'@type': 'Organization', name: siteName};
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: url,
    url,
    headline: title,
    description: summary,
    image: image && [image.src],
    datePublished: publishedAt,
    dateModified: updatedAt ?? publishedAt,
    author: author ? {'@type': 'Person', name: author} : organization,
    publisher: organization,
    articleSection: categories.length > 0 ? categories : undefined,
    inLanguage: lang ?? 'vi',
    isAccessibleForFree: true,
    audio: audio && {'@type': 'AudioObject', contentUrl: audio},
  };
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value));
}

/**
 * Adds data for search engines to the page's head.
 *
 * @returns Takes them away again.
 */
export function addStructuredData(data: object): () => void {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  // As a text node, because a policy of trusted types guards the text properties of scripts; "<" never as itself, so
  // that no text can end the element when the page is saved.
  script.append(JSON.stringify(data).replace(/</g, '\\u003c'));
  document.head.append(script);
  return () => script.remove();
}
