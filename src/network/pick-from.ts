import type {Article} from '../reading/article.js';
import {categoryTree} from './category-tree.js';
import type {Endpoint, Loaded} from './endpoint.js';
import {slugsOf} from './find-category.js';
import type {Gathered} from './gather-articles.js';
import type {Part, Place} from './load-page.js';
import {pickArticles} from './pick-articles.js';

/** Pages that are looked through for what the server cannot pick out. */
const MOST_PAGES = 10;

/** What is picked out here, and how many articles of it are wanted. */
interface Pick {
  readonly category: string;
  readonly query: string;
  readonly most: number;
  /** The server was not asked for all of it, so that what it says of totals is about something else. */
  readonly isLocal: boolean;
}

const keyOf = ({id, url, title}: Article): string => id ?? url ?? title;

/** Picks out what the server cannot, from as many pages as it takes. */
export async function pickFrom(
  endpoint: Endpoint,
  src: string,
  first: Part,
  {category, query, most, isLocal}: Pick,
  load: (place: Place) => Promise<Loaded<Part>>,
  signal: AbortSignal,
): Promise<Gathered> {
  let {next} = first;
  const {articles, next: _, ...said} = first.page;
  const slugs = category ? slugsOf(category, await categoryTree(endpoint, src, signal)) : undefined;
  const pick = (all: readonly Article[]): readonly Article[] => pickArticles(all, slugs, query);
  const picked = [...pick(articles)];
  const seen = new Set(articles.map(keyOf));
  for (let pages = 1; next && pages < MOST_PAGES && picked.length < most; pages++) {
    const {value} = await load(next);
    const fresh = value.page.articles.filter(article => !seen.has(keyOf(article)));
    for (const article of fresh) seen.add(keyOf(article));
    picked.push(...pick(fresh));
    // Endpoints that go round in circles, or do not understand what they are asked, have no more.
    next = fresh.length > 0 ? value.next : undefined;
  }
  return {articles: picked, said: isLocal ? {} : said, skipped: 0, ...(next && {next})};
}
