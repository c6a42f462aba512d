import type {Article, ArticlePage, ReadOptions} from './article.js';
import type {Mapping} from './locate.js';
import {openAnswer} from './open-answer.js';
import {presetOf} from './presets/index.js';
import {readOne, readPage} from './read-page.js';

/** What understands paths is only loaded for those who write some: most pages name nothing but an address. */
async function mappingFor(json: unknown, options: ReadOptions): Promise<Mapping | undefined> {
  const isNeeded = options.items ?? options.map ?? presetOf(options, openAnswer(json))?.map;
  return isNeeded ? import('./mapping.js') : undefined;
}

/** As `readArticles`. */
export const loadPageOf = async (json: unknown, options: ReadOptions): Promise<ArticlePage> =>
  readPage(json, {...options, mapping: await mappingFor(json, options)});

/** As `readArticle`. */
export const loadOneOf = async (json: unknown, options: ReadOptions): Promise<Article | undefined> =>
  readOne(json, {...options, mapping: await mappingFor(json, options)});
