import type {ArticleImage} from './article.js';
import {plainText} from './plain-text.js';
import {safeUrl} from './safe-url.js';

/** The first image of a piece of HTML that is not a pixel for counting readers. */
export function imageIn(html: string, base: string | undefined): ArticleImage | undefined {
  for (const [tag] of html.matchAll(/<img\s[^<>]*>/gi)) {
    const value = (name: string) => {
      const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
      return match?.[1] ?? match?.[2] ?? match?.[3];
    };
    const src = safeUrl(value('data-src'), base) ?? safeUrl(value('src'), base);
    const alt = plainText(value('alt'));
    if (src && !/^[01](px)?$/.test(value('width') ?? '')) return {src, ...(alt && {alt})};
  }
  return undefined;
}
