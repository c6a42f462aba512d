import type {ArticlePage, ReadOptions} from '../reading/article.js';
import {sampleOf} from '../reading/detect.js';
import {locate} from '../reading/locate.js';
import * as mapping from '../reading/mapping.js';
import {isBag} from '../reading/nested.js';
import {compilePath, evaluate, parseMap, pathError, type CompiledPath} from '../reading/path.js';
import type {Answer} from './answer.js';

/** An answer that was read, but in which something looked odd. */
export interface OddAnswer {
  readonly answer: Answer;
  readonly url: string;
  readonly json: unknown;
  readonly page: ArticlePage;
  readonly read: ReadOptions;
}

const SAMPLE = 50;
/** UTF-8 that was taken for windows-1252 and written as UTF-8 once more. */
const MOJIBAKE = /á[º»][^\s\p{L}]|Ä[‘\u0090\u0091]|Æ[°¡]|Ã[¡-º¼-¿]|â€/gu;

const warned = new Set<string>();

/** Tells the webmaster, once each, what is wrong with an answer that is shown all the same. */
export function checkAnswer(odd: OddAnswer): void {
  const found = [...typeOf(odd), ...lettersOf(odd), ...listOf(odd)];
  for (const text of found) {
    const message = `[the-tin] ${odd.url}: ${text}`;
    if (warned.has(message)) continue;
    warned.add(message);
    console.warn(message);
  }
}

function typeOf({answer: {type = ''}}: OddAnswer): string[] {
  return /html|xml/i.test(type)
    ? [
        `JSON được gửi với Content-Type "${type}"; nên là "application/json". / JSON is sent as Content-Type "${type}"; it should be "application/json".`,
      ]
    : [];
}

function lettersOf({answer: {isMiscoded}, page: {articles}}: OddAnswer): string[] {
  const shown = articles.map(({title, summary}) => `${title} ${summary}`).join(' ');
  if (isMiscoded)
    return ['Không phải UTF-8 như máy chủ nói: chữ có thể sai. / Not UTF-8 as the server says: letters may be wrong.'];
  return (shown.match(MOJIBAKE)?.length ?? 0) > 1
    ? ['Chữ bị mã hóa UTF-8 hai lần ngay trong dữ liệu. / Text in the data is encoded as UTF-8 twice.']
    : [];
}

function listOf({answer: {text}, json, page: {articles}, read}: OddAnswer): string[] {
  const found: string[] = [];
  if (/[:[,]\s*"\s*(?:java|vb)script:/i.test(text))
    found.push('Bỏ qua địa chỉ "javascript:". / Left out "javascript:" addresses.');
  const located = locate(json, {...read, mapping});
  if (!located) return found;
  const {root, list, isHidden} = located;
  const {records, node} = list;
  if (isBag(json) && articles.length === 0)
    for (const [key, value] of Object.entries(json))
      if (value === null) found.push(`"${key}" là null; nên là []. / "${key}" is null; it should be [].`);
  const wrong = records.length > 0 ? mapErrors(read.map ?? '', sampleOf(records, SAMPLE), root) : [];
  if (wrong.length > 0) return [...found, ...wrong];
  // Holes in the list are no records.
  const all = Math.max(Array.isArray(node) ? node.length : 0, records.length);
  const missing = all - records.filter(record => isBag(record) && isHidden(record)).length - articles.length;
  if (missing > 0)
    found.push(
      `Bỏ qua ${missing} trong ${all} mục không phải tin bài. / Left out ${missing} of ${all} items that are no articles.`,
    );
  return found;
}

/** What a map says that is nowhere: paths that find nothing in any record, and fields that articles do not have. */
function mapErrors(map: NonNullable<ReadOptions['map']>, records: readonly unknown[], root: unknown): string[] {
  return Object.entries(parseMap(map)).flatMap(([name, expr]) => {
    if (mapping.sourcesOf({[name]: expr}).length === 0)
      return [`map: không có trường "${name}". / map: there is no field "${name}".`];
    const path = expr ? compilePath(expr) : undefined;
    if (!path || records.some(record => evaluate(path, record, root))) return [];
    const error = partsOf(path).flatMap(part => errorOf(part, records, root) ?? [])[0];
    return error ? [`map "${name}": ${error}`] : [];
  });
}

/** The paths of an expression: those inside of its templates instead of the templates. */
const partsOf = (path: CompiledPath): CompiledPath[] =>
  path.alternatives.flatMap(alternative =>
    alternative.template
      ? alternative.template.flatMap(part => (typeof part === 'string' ? [] : partsOf(part)))
      : [{expr: path.expr, alternatives: [alternative]}],
  );

function errorOf(path: CompiledPath, records: readonly unknown[], root: unknown): string | undefined {
  const isOfRoot = path.alternatives.some(({fromRoot}) => fromRoot);
  const errors = (isOfRoot ? [root] : records).map(from => pathError(path, from));
  // A key that is there and empty is no mistake.
  const isThere = errors.some(error => {
    const {keys = [], position = 0} = error?.detail ?? {};
    const rest = path.expr.slice(position).replace(/^[.["'\]]+/, '');
    return !error || keys.some(key => rest.startsWith(key));
  });
  return isThere ? undefined : errors[0]?.message;
}
