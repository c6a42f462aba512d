import type {Article} from '../../reading/article.js';
import type {BodySpec} from './body-controller.js';

/** What the view knows about the place of a body. */
export interface BodyPlace {
  readonly base: string;
  readonly headingLevel: number;
  /** Frames that may be loaded, as in the attribute. */
  readonly embeds: string | undefined;
  /** What is to be repaired, as in the attribute. */
  readonly repair: string | undefined;
}

/** What an article's body is made of; nothing for an article without words. */
export function bodySpec(article: Article, {base, headingLevel, embeds, repair}: BodyPlace): BodySpec | undefined {
  const {html, title, publishedAt, author, lang, summary} = article;
  // Many systems send no body in their lists: the summary is then all there is to read.
  const body = html ?? asHtml(summary);
  if (body === undefined) return undefined;
  const frames = embeds?.split(/\s+/).filter(Boolean);
  return {
    html: body,
    base,
    headingLevel,
    title,
    ...(html !== undefined && summary && {summary}),
    ...(publishedAt && {publishedAt}),
    ...(author && {author}),
    ...(lang && {lang}),
    ...(repair && {repair}),
    ...(frames && {embeds: frames}),
  };
}

/** Plain text as markup, so that nothing in it is taken for a tag. */
const asHtml = (text: string | undefined): string | undefined => text?.replace(/&/g, '&amp;').replace(/</g, '&lt;');
