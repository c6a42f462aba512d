import type {ReadOptions} from './article.js';
import {sampleOf} from './detect.js';
import type {Field} from './dictionary.js';
import {locate} from './locate.js';
import * as mapping from './mapping.js';
import {printPlace} from './print-place.js';
import {nothingThere} from './read-page.js';
import {READERS} from './recognise.js';

/** Where one field of the articles is. */
export interface ExplainedField {
  /** Path from a record, as `map` takes it. */
  readonly path: string;
  /** What up to three records hold there, as it is shown. */
  readonly samples: readonly string[];
  /** From 0 to 1; 1 where the page or a preset says it. */
  readonly confidence: number;
}

/** What was recognised in an answer, and why. */
export interface Explanation {
  /** The system that the address or the answer gave away. */
  readonly preset?: string;
  /** Path of the list, as `items` takes it. */
  readonly items: string;
  /** Number of records in it. */
  readonly count: number;
  /** Places of each field, the first one first asked. */
  readonly fields: Readonly<Partial<Record<Field, readonly ExplainedField[]>>>;
}

const SAMPLES = 3;
const MAX_LENGTH = 120;

/**
 * Says what was recognised in an answer: the list, and for each field where it is, what is there and how sure that is.
 * @throws TinError `shape` as `readArticles` does.
 */
export function explain(json: unknown, options: ReadOptions = {}): Explanation {
  const located = locate(json, {...options, mapping});
  if (!located) throw nothingThere(json, options, 'danh sách tin bài', 'list of articles');
  const {list, sources, context, root, preset} = located;
  const fields: Partial<Record<Field, ExplainedField[]>> = {};
  for (const source of sources) {
    const {field, kind, place, expr, confidence, read} = source;
    const samples = sampleOf(list.records, 50).flatMap(record => {
      const value = READERS[field](read(record, root), context, kind);
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value ?? '');
      return text && text !== '[]' ? [text.slice(0, MAX_LENGTH)] : [];
    });
    (fields[field] ??= []).push({
      path: expr ?? printPlace(place ?? ''),
      samples: samples.slice(0, SAMPLES),
      confidence,
    });
  }
  return {...(preset && {preset}), items: options.items ?? printPlace(list.place), count: list.records.length, fields};
}
