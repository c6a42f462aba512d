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

/** What of the page's trusted types is used here; not in TypeScript's library of the browser. */
interface ScriptPolicy {
  createScript(text: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

let ownPolicy: ScriptPolicy | undefined;

/**
 * Text that may stand in a script, also where the page asks for trusted types: the CDN file's policy, else one of the
 * same name.
 *
 * @throws TypeError where the page's list of policies does not name it.
 */
function scriptText(text: string): unknown {
  const scope = globalThis as {trustedTypes?: TrustedTypes; [key: symbol]: {policy?: () => ScriptPolicy} | undefined};
  if (!scope.trustedTypes) return text;
  const rules = {createScript: (source: string) => source};
  const policy =
    scope[Symbol.for('the-tin')]?.policy?.() ?? (ownPolicy ??= scope.trustedTypes.createPolicy('the-tin', rules));
  return policy.createScript(text);
}

/**
 * Adds data for search engines to the page's head; not to a page whose trusted types leave us out.
 *
 * @returns Takes them away again.
 */
export function addStructuredData(data: object): () => void {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  try {
    // "<" never as itself, so that no text can end the element when the page is saved.
    script.textContent = scriptText(JSON.stringify(data).replace(/</g, '\\u003c')) as string;
  } catch {
    return () => {};
  }
  document.head.append(script);
  return () => script.remove();
}
