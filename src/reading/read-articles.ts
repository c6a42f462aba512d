import type {Article, ArticlePage, ReadOptions} from './article.js';
import * as mapping from './mapping.js';
import {readOne, readPage} from './read-page.js';

/**
 * Reads a page of a list out of any answer.
 * @throws TinError `shape` naming the keys that were there, where no list of articles is found.
 */
export const readArticles = (json: unknown, options: ReadOptions = {}): ArticlePage =>
  readPage(json, {...options, mapping});

/** Reads one article out of an answer about one, or the first of a list. */
export const readArticle = (json: unknown, options: ReadOptions = {}): Article | undefined =>
  readOne(json, {...options, mapping});
