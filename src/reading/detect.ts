import type {List} from './find-list.js';
import {recognise, type Choices} from './recognise.js';
import type {Field} from './dictionary.js';
import type {Context} from './values.js';

/** What makes a record an article, and how much. */
const WORTH: Partial<Record<Field, number>> = {
  title: 3,
  html: 2,
  publishedAt: 2.5,
  summary: 2,
  url: 1,
  image: 1,
  id: 0.5,
  author: 0.5,
  categories: 0.5,
};
/** With less it is a list of something else. */
const ENOUGH = 2.9;
/** What its place says against a list may weigh more than what is in it: a menu has titles and links too. */
const LEAST = 1.5;
const MOST_LISTS = 30;
const FEW = 6;
/** Records that the fields are recognised by. */
export const SAMPLE = 20;

/** Some of the records, from all over the list. */
export function sampleOf(records: readonly unknown[], size: number): unknown[] {
  if (records.length <= size) return [...records];
  return [...Array(size).keys()].map(i => records[Math.floor((i * records.length) / size)]);
}

function worth(choices: Choices): number {
  let sum = 0;
  for (const [field, value] of Object.entries(WORTH)) {
    const best = choices[field as Field]?.[0];
    if (best) sum += value * (0.4 + 0.6 * best.confidence);
  }
  const has = (field: Field): boolean => !!choices[field]?.length;
  const isArticle = has('title')
    ? has('html') || has('publishedAt') || has('summary') || has('url') || (choices.title?.[0]?.confidence ?? 0) > 0.9
    : has('publishedAt') && (has('html') || (has('url') && has('summary')));
  return isArticle ? sum : 0;
}

/** The list of articles in an answer, if there is one. An empty list counts only where there is nothing better. */
export function detect(lists: readonly List[], contextOf: (list: List) => Context, isSingle = false): List | undefined {
  let best: {list: List; score: number} | undefined;
  const ranked = lists
    .filter(list => list.records.length)
    .map(list => ({list, prior: list.prior + Math.min(3, Math.log2(list.records.length) / 2)}))
    .sort((a, b) => b.prior - a.prior)
    .slice(0, MOST_LISTS);
  for (const {list, prior} of ranked) {
    const value = worth(recognise(sampleOf(list.records, FEW), contextOf(list)));
    if (value < ENOUGH) continue;
    const score = value + (isSingle ? list.prior + (list.isSingle ? 2.5 : 0) : prior);
    if (score > LEAST && (!best || score > best.score)) best = {list, score};
  }
  return best?.list;
}
