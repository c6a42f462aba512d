import type {Article, TinArticleList} from 'the-tin';
import * as library from 'the-tin';
import {explain, readArticles} from 'the-tin/data.js';
import {renderArticleList} from 'the-tin/server.js';

// Everything is imported where there is no page: nothing may throw, and the data layer works.
const {articles} = readArticles({data: [{title: 'Tin một', url: 'https://xa.example/1'}]});
const [first]: readonly Article[] = articles;
if (first?.title !== 'Tin một') throw new Error('not read');
if (explain([{title: 'Tin một'}]).count !== 1) throw new Error('not explained');
if (!renderArticleList(articles).includes('<a href="https://xa.example/1">Tin một</a>')) throw new Error('not written');
if (typeof library.TinArticleList !== 'function') throw new Error('no class');

/** Typed as the platform's own elements are. */
export function listen(list: TinArticleList): number {
  document.createElement('tin-news-ticker').pause();
  list.addEventListener('tin-open', event => event.detail.article.title.trim());
  // @ts-expect-error: a number
  list.limit = '3';
  return list.limit;
}
