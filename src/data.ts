export type * from './reading/article.js';
export type {ListRequest, Preset, PresetAddresses} from './reading/preset.js';
export {expandUrl} from './network/url-template.js';
export {parseDate} from './reading/parse-date.js';
export {readPath} from './reading/path.js';
export {definePreset} from './reading/presets/index.js';
export {readArticle, readArticles} from './reading/read-articles.js';
export {readCategories} from './reading/read-categories.js';
export {TinError, type TinErrorCode} from './reading/tin-error.js';
