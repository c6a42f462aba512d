/**
 * The tags with their articles already in them, as HTML from a server: readable without JavaScript and by crawlers, and
 * the fallback that the tags take over from where the script runs. Runs in Node; needs no DOM.
 */
export type * from './reading/article.js';
export {fallbackStyles} from './server/fallback-styles.js';
export {renderArticleView, type ArticleViewOptions} from './server/render-article.js';
export {renderArticleCard} from './server/render-card.js';
export {renderArticleList} from './server/render-list.js';
export {renderNewsTicker} from './server/render-ticker.js';
export type {TagOptions} from './server/tag-options.js';
