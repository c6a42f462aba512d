import type {ArticlePage, NextPage} from '../../reading/article.js';

/** Pages asked for in one go at most, whatever the endpoint promises. */
const MOST_PAGES = 10;

/**
 * A list with as many of the following pages added as it takes, as far as there are any. What was loaded before a
 * failure is kept.
 *
 * @param load Loads what comes after a page.
 */
export async function fillUp(
  page: ArticlePage,
  isEnough: (page: ArticlePage) => boolean,
  load: (after: NextPage) => Promise<ArticlePage>,
): Promise<ArticlePage> {
  let all = page;
  for (let asked = 0; all.next && asked < MOST_PAGES && !isEnough(all); asked++) {
    try {
      all = joined(all, await load(all.next));
    } catch (error) {
      if (all === page) throw error;
      break;
    }
  }
  return all;
}

function joined({next: _, ...page}: ArticlePage, added: ArticlePage): ArticlePage {
  const known = new Set(page.articles.map(({id, url}) => id ?? url));
  const fresh = added.articles.filter(({id, url}) => (id ?? url) === undefined || !known.has(id ?? url));
  return {
    ...page,
    articles: [...page.articles, ...fresh],
    // An endpoint that sends what is there already has no more, whatever it says.
    ...(added.next && fresh.length > 0 && {next: added.next}),
  };
}
