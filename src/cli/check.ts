import {failure} from '../network/failure.js';
import {fetchAnswer} from '../network/fetch-answer.js';
import {parseAnswer, readIfFeed} from '../network/parse-answer.js';
import {worded} from '../network/worded.js';
import type {Article, ArticlePage, ReadOptions} from '../reading/article.js';
import {explain, type Explanation} from '../reading/explain.js';
import {readArticles} from '../reading/read-articles.js';
import {TinError} from '../reading/tin-error.js';

const TIMEOUT_MS = 30_000;
const SHOWN = 3;

interface CheckCommand {
  readonly src: string;
  readonly read: ReadOptions;
}

/** What was recognised at an address, for a person to read. @throws TinError as loading does. */
export async function check(command: CheckCommand): Promise<string> {
  return look(command).catch(async (error: unknown) => {
    throw error instanceof TinError ? await worded(error) : error;
  });
}

async function look({src, read}: CheckCommand): Promise<string> {
  const {signal} = new AbortController();
  const answer = await fetchAnswer(src, {timeout: TIMEOUT_MS, credentials: 'omit', cache: 'no-store'}, signal);
  const options = {...read, base: answer.url};
  const feed = await readIfFeed(answer, options);
  const lines = feed ? ['Hệ thống / system: RSS, Atom'] : [];
  const json: unknown = feed ? undefined : await parseAnswer(answer, src);
  const page = feed ?? readArticles(json, options);
  if (!feed) lines.push(...explained(explain(json, options)));
  if (page.articles.length === 0) throw failure('shape', src, {detail: {snippet: 'Không có bài nào. / No articles.'}});
  lines.push('', ...paging(page), '', ...page.articles.slice(0, SHOWN).flatMap(articleLines));
  lines.push('', await readability(src));
  return lines.join('\n');
}

function explained({preset, items, count, fields}: Explanation): string[] {
  const rows = Object.entries(fields).flatMap(([field, places]) =>
    places.map(({path, confidence, samples}) => [
      field,
      path,
      `${Math.round(confidence * 100)} %`,
      samples.join(' ¦ '),
    ]),
  );
  return [
    `Hệ thống / system: ${preset ?? 'không rõ, nhận dạng theo dữ liệu / unknown, recognised by its data'}`,
    `Danh sách / list: ${items} (${count})`,
    '',
    ...table([['trường / field', 'vị trí / path', '', 'ví dụ / samples'], ...rows]),
  ];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  return rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function paging({articles, total, pageCount, next}: ArticlePage): string[] {
  return [
    `Số bài trong câu trả lời / articles in the answer: ${articles.length}`,
    ...(total === undefined ? [] : [`Tổng số bài / in all: ${total}`]),
    ...(pageCount === undefined ? [] : [`Số trang / pages: ${pageCount}`]),
    ...(next ? [`Trang sau / next page: ${next.kind} ${next.value}`] : []),
  ];
}

const articleLines = ({title, url, publishedAt}: Article): string[] => [
  `• ${title}`,
  `  ${publishedAt ?? 'không có ngày / no date'}  ${url ?? 'không có địa chỉ / no address'}`,
];

/** Whether pages of other sites may read the address: only the server's header can say so. */
async function readability(src: string): Promise<string> {
  const origin = 'https://the-tin.invalid';
  const response = await fetch(src, {headers: {origin}, signal: AbortSignal.timeout(TIMEOUT_MS)});
  await response.body?.cancel();
  const allowed = response.headers.get('access-control-allow-origin');
  return allowed === '*' || allowed === origin
    ? 'CORS: trang web nào cũng đọc được. / any site may read it.'
    : `CORS: chỉ trang cùng địa chỉ gốc đọc được${allowed ? ` (và ${allowed})` : ''}; trang khác cần header Access-Control-Allow-Origin. / only pages of the same origin may read it; others need the header Access-Control-Allow-Origin.`;
}
