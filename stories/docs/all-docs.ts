import {articleCard} from './article-card.js';
import {articleList} from './article-list.js';
import {articleView} from './article-view.js';
import {categoryList} from './category-list.js';
import {newsTicker} from './news-ticker.js';
import {source} from './source.js';
import type {TagDocs} from './tag-docs.js';
import {textSize} from './text-size.js';

/** The docs of every tag. */
export const allDocs: readonly TagDocs[] = [
  articleList,
  articleCard,
  articleView,
  categoryList,
  newsTicker,
  textSize,
  source,
];
