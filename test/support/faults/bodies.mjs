// Faults of what is in the body, or of what is said about it.
import {article, articles, html, json, list} from './list.mjs';

const body =
  (value, headers = {}) =>
  ({send}) =>
    send(200, value, headers);
const of = value => body(json(value));
const text = (value, headers) => body(Buffer.from(value), headers);
const withDates = dates => list(articles(dates.length, index => ({published_at: dates[index]})));

/** Vietnamese in windows-1258: base letters, and tone marks as bytes of their own. */
function windows1258(value) {
  const letters = {Ă: 0xc3, ă: 0xe3, Đ: 0xd0, đ: 0xf0, Ơ: 0xd5, ơ: 0xf5, Ư: 0xdd, ư: 0xfd};
  const tones = {'\u0300': 0xcc, '\u0309': 0xd2, '\u0303': 0xde, '\u0301': 0xec, '\u0323': 0xf2};
  const bytes = [];
  for (const char of value.normalize('NFC')) {
    const [base, ...marks] = char.normalize('NFD');
    const tone = marks.find(mark => mark in tones);
    const letter = (base + marks.filter(mark => mark !== tone).join('')).normalize('NFC');
    bytes.push(letters[letter] ?? letter.charCodeAt(0));
    if (tone) bytes.push(tones[tone]);
  }
  return Buffer.from(bytes);
}

function broken() {
  const value = json(list([article(1, {title: 'Tin về # lúa'}), article(2)]));
  value[value.indexOf('#')] = 0xc3;
  return value;
}

const rss = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Xã</title>
<item><title>Tin thứ nhất</title><link>https://xa.example/tin/1</link><pubDate>Fri, 08 Mar 2019 08:46:00 GMT</pubDate></item>
<item><title>Tin thứ hai</title><link>https://xa.example/tin/2</link></item></channel></rss>`;

const unrevalidated =
  (headers, isKnown) =>
  ({request, send}) =>
    isKnown(request) ? send(304, '', headers) : send(200, json(), headers);

export const bodies = {
  ok: of(list()),
  'empty-body': text(''),
  'whitespace-body': text('  \n\n  '),
  truncated: ({send}) => send(200, json().subarray(0, -60)),
  'bom-double': text(`\ufeff\ufeff${json()}`),
  'php-notice': text(
    `<br />\n<b>Notice</b>:  Undefined index: page in <b>api.php</b> on line <b>12</b><br />\n${json()}`,
  ),
  'xssi-prefix': text(`)]}',\n${json()}`),
  'json-comments': text('{"items": [ // tin\n {"id": 1, "title": "a",},\n]}'),
  nan: text("{'items': [{id: NaN, title: undefined}]}"),
  ndjson: text(
    articles(3)
      .map(item => JSON.stringify(item))
      .join('\n'),
  ),
  asmx: of({d: JSON.stringify(list())}),
  xml: text(rss, {'content-type': 'application/rss+xml'}),
  'html-200': body(html('Trang chủ'), {'content-type': 'text/html; charset=utf-8'}),
  'captive-portal': body(html('Đăng nhập Wi-Fi'), {'content-type': 'text/html; charset=utf-8'}),
  'type-html': body(json(), {'content-type': 'text/html'}),
  'type-none': body(json(), {'content-type': undefined, 'x-content-type-options': 'nosniff'}),
  'type-octet': body(json(), {'content-type': 'application/octet-stream', 'content-disposition': 'attachment'}),
  'charset-1258-lie': ({send}) =>
    send(200, windows1258(JSON.stringify(list())), {'content-type': 'application/json; charset=utf-8'}),
  'charset-1258': ({send}) =>
    send(200, windows1258(JSON.stringify(list())), {'content-type': 'application/json; charset=windows-1258'}),
  'charset-utf16': body(Buffer.from(`\ufeff${json()}`, 'utf16le')),
  'charset-nfd': text(json().toString().normalize('NFD')),
  'charset-mojibake': text(JSON.stringify(list([article(1, {title: 'Tiáº¿ng Viá»‡t'})]))),
  'invalid-utf8': ({send}) => send(200, broken()),
  'lone-surrogate': text('{"items":[{"id":1,"title":"Tin \\ud83d lúa","url":"https://xa.example/tin/1"}]}'),
  'null-root': text('null'),
  'string-root': text('"Không có quyền"'),
  'empty-list': of(list([])),
  'items-null': of({items: null}),
  'items-object': of({items: {...articles(3)}}),
  holes: of(list([null, article(1), {}, 'x', article(2), 5])),
  'missing-title': of(list(articles(3, () => ({title: undefined})))),
  'missing-link': of(list(articles(3, () => ({url: undefined})))),
  'bad-dates': of(
    withDates([
      '',
      '0000-00-00 00:00:00',
      '31/02/2026',
      '/Date(1552035960000)/',
      1552035960,
      '1552035960',
      '15:46 | 08/03/2019',
      'hôm qua',
      '0001-01-01T00:00:00',
      1e20,
    ]),
  ),
  'future-date': ({send}) =>
    send(200, json(withDates([new Date(Date.now() + 365 * 86_400_000).toISOString(), '1970-01-01T00:00:00Z']))),
  'clock-skew': ({send}) => send(200, json(), {date: new Date(Date.now() + 3 * 86_400_000).toUTCString()}),
  'html-entities': of(list([article(1, {title: 'A &amp;#8211; B &quot;C&quot; <b>D</b>'})])),
  'hostile-items': text(
    '{"items":[{"id":1,"title":"<script>alert(1)</script>Tin","url":"javascript:alert(1)","__proto__":{"polluted":1}},' +
      '{"id":2,"title":"Tin hai","url":"https://xa.example/tin/2","constructor":{"prototype":{"polluted":1}}}]}',
  ),
  'duplicate-ids': of(list(articles(4, () => ({id: 7})))),
  'relative-urls': of(list(articles(2, index => ({url: `/bai-viet/${index}`, image: `../img/${index}.png`})))),
  'http-links': of(list(articles(2, index => ({url: `http://xa.example/tin/${index}`})))),
  'pagination-lies': ({url, send}) => send(200, json(list(articles(8), {total: 5, pages: 99, next: url}))),
  'items-10k': ({send}) => send(200, json(list(articles(10_000)))),
  'items-100k-brief': ({send}) =>
    send(
      200,
      json({
        data: {
          total: 100_000,
          items: articles(100_000, id => ({
            content: undefined,
            summary: undefined,
            image: undefined,
            title: `Tin ${id}`,
          })),
        },
      }),
    ),
  'body-20mb': ({send}) => send(200, json(article(1, {content: `<p>${'Tin dài. '.repeat(2_300_000)}</p>`}))),
  etag: unrevalidated({etag: '"1"', 'cache-control': 'no-cache'}, ({headers}) => headers['if-none-match'] === '"1"'),
  'last-modified': unrevalidated(
    {'last-modified': 'Fri, 08 Mar 2019 08:46:00 GMT', 'cache-control': 'no-cache'},
    ({headers}) => headers['if-modified-since'] !== undefined,
  ),
  'cache-no-store': body(json(), {'cache-control': 'no-store'}),
  'cache-private': body(json(), {'cache-control': 'private', 'set-cookie': 'sid=1; SameSite=None'}),
  'vary-star': body(json(), {vary: '*'}),
  'cache-bust-refused': ({query, send}) => {
    const unknown = [...query.keys()].some(name => name !== 'run');
    send(unknown ? 400 : 200, unknown ? html('Tham số lạ') : json());
  },
  'nosniff-html': body(json(), {'content-type': 'text/html', 'x-content-type-options': 'nosniff'}),
  'set-cookie': body(json(), {'set-cookie': 'theo-doi=1; Path=/'}),
  'clear-site-data': body(json(), {'clear-site-data': '"*"'}),
  'img-404': of(list(articles(3, index => ({image: `/image/404/${index}.png`})))),
  'img-html': of(list(articles(3, index => ({image: `/image/html/${index}.png`})))),
  'img-corrupt': of(list(articles(3, index => ({image: `/image/corrupt/${index}.png`})))),
  'img-slow': ({query, send}) =>
    send(200, json(list(articles(3, index => ({image: `/image/slow/${index}.svg?scale=${query.get('scale') ?? 1}`}))))),
  'img-huge': of(list(articles(3, index => ({image: `/image/huge/${index}.svg`})))),
};
