export type * from './events.js';
export type * from './reading/article.js';
export {TinArticleCard, type CardLayout} from './elements/article-card/article-card.js';
export {TinSource} from './elements/source/source.js';
export {getLocale, setLocale, setStrings} from './locale/set-locale.js';
export {TinError, type TinErrorCode} from './reading/tin-error.js';
export type {DataState} from './shared/tin-data-element.js';
