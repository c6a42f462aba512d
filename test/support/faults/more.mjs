// Faults of the same kinds that no list names: servers, proxies and systems that have been seen, or will be.
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {article, articles, html, json, list} from './list.mjs';

const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nAccess-Control-Allow-Origin: *\r\n';
const closing = `${head}Connection: close\r\n`;

const body =
  (value, headers = {}) =>
  ({send}) =>
    send(200, Buffer.from(value), headers);
const of = value => body(json(value));
const text = value => body(value);
/** The whole answer as it goes over the wire, and the end of the connection. */
const wire =
  (start, value = json(), end = '') =>
  ({socket}) =>
    socket.end(Buffer.concat([Buffer.from(`${start}\r\n`), Buffer.from(value), Buffer.from(end)]));
const chunk = value => Buffer.concat([Buffer.from(`${value.length.toString(16)}\r\n`), value, Buffer.from('\r\n')]);
const to =
  (status, location) =>
  ({send}) =>
    send(status, '', {location});

/** Gzip whose beginning is right. */
function brokenGzip() {
  const bytes = gzipSync(json(list(articles(50))));
  bytes.fill(0xff, 40, 200);
  return bytes;
}

export const more = {
  // Encodings
  'gzip-broken': body(brokenGzip(), {'content-encoding': 'gzip'}),
  'gzip-twice': body(gzipSync(gzipSync(json())), {'content-encoding': 'gzip, gzip'}),
  'br-lie': body(json(), {'content-encoding': 'br'}),
  'br-called-gzip': body(brotliCompressSync(json()), {'content-encoding': 'gzip'}),
  'encoding-none': body(json(), {'content-encoding': 'none'}),
  'encoding-utf8': body(json(), {'content-encoding': 'UTF-8'}),
  'charset-unknown': body(json(), {'content-type': 'application/json; charset=tieng-viet'}),
  'type-nonsense': body(json(), {'content-type': 'json'}),

  // The wire
  'http-1.0': wire('HTTP/1.0 200 OK\r\nContent-Type: application/json\r\nAccess-Control-Allow-Origin: *\r\n'),
  'length-none': wire(closing),
  'length-twice': wire(`${closing}Content-Length: ${json().length}\r\nContent-Length: ${json().length}\r\n`),
  'length-two': wire(`${closing}Content-Length: ${json().length}\r\nContent-Length: 20\r\n`),
  'length-large': wire(`${closing}Content-Length: ${json().length + 500}\r\n`),
  'length-negative': wire(`${closing}Content-Length: -1\r\n`),
  'chunk-garbage': wire(`${closing}Transfer-Encoding: chunked\r\n`, chunk(json()), '0\r\n\r\nHTTP rác ở cuối'),
  'chunk-no-end': wire(`${closing}Transfer-Encoding: chunked\r\n`, chunk(json())),
  'chunk-bytes': ({socket}) => {
    const bytes = [...json()].map(byte => chunk(Buffer.from([byte])));
    socket.end(
      Buffer.concat([
        Buffer.from(`${closing}Transfer-Encoding: chunked\r\n\r\n`),
        ...bytes,
        Buffer.from('0\r\nX-Trailer: 1\r\n\r\n'),
      ]),
    );
  },
  'reply-none': ({socket}) => socket.end(),
  'reply-half-headers': ({socket}) => socket.end(head.slice(0, 30)),
  'headers-slow': ({socket, later}) => {
    const all = Buffer.concat([Buffer.from(`${closing}\r\n`), json()]);
    const next = at => {
      socket.write(all.subarray(at, at + 12));
      if (at < 96) later(20, () => next(at + 12));
      else socket.end(all.subarray(at + 12));
    };
    next(0);
  },
  'headers-never': ({socket}) => socket.write(head),
  'end-never': ({socket}) => socket.write(Buffer.concat([Buffer.from(`${head}\r\n`), json()])),
  'header-huge': ({socket}) => socket.end(`${closing}X-Rac: ${'x'.repeat(2 ** 20)}\r\n\r\n${json()}`),
  'continue-first': ({socket}) =>
    socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 100 Continue\r\n\r\n${closing}\r\n`), json()])),
  'hints-first': ({socket}) =>
    socket.end(
      Buffer.concat([
        Buffer.from(`HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n${closing}\r\n`),
        json(),
      ]),
    ),
  'reason-none': wire(closing.replace(' OK', '')),
  'lines-bare': ({socket}) => socket.end(Buffer.concat([Buffer.from(`${closing}\r\n`.replaceAll('\r', '')), json()])),
  'status-999': ({send}) => send(999, html('Bị chặn')),
  'error-endless': ({socket}) => {
    const page = Buffer.alloc(2 ** 16, '<p>Lỗi</p>');
    socket.on('error', () => {});
    socket.write(closing.replace('200 OK', '500 Error').replace('json', 'html') + '\r\n');
    const next = () => {
      while (!socket.destroyed && socket.write(page));
      socket.once('drain', next);
    };
    next();
  },
  'error-hangs': ({socket}) => socket.write(`${closing.replace('200 OK', '500 Error')}\r\n{"error":`),

  // Elsewhere
  'redirect-303': to(303, 'ok'),
  'redirect-308': to(308, 'ok'),
  'redirect-dead': to(302, 'http://127.0.0.1:1/'),
  'redirect-data': to(302, 'data:application/json,[]'),
  'redirect-password': ({request, send}) =>
    send(302, '', {location: `http://a:b@localhost:${request.socket.localPort}/fault/ok`}),
  'redirect-nonsense': to(302, 'http://['),
  'redirect-then-reset': to(302, 'reset'),
  'cors-twice': ({send}) => send(200, json(), {'access-control-allow-origin': ['*', '*']}),
  'cors-list': ({send}) => send(200, json(), {'access-control-allow-origin': 'https://a.example, https://b.example'}),
  'policy-strict': ({send}) =>
    send(200, json(), {
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
    }),
  'header-refresh': ({send}) => send(200, json(), {refresh: '0; url=https://xa.example/'}),

  // Values
  'root-false': text('false'),
  'root-true': text('true'),
  'root-empty-text': text('""'),
  'root-zero': text('0'),
  'error-in-200': of({success: false, code: 403, message: 'Không có quyền'}),
  'html-as-json': text('<div class="error">Lỗi kết nối</div>'),
  jsonp: text(`hienTin(${json()});`),
  'tail-of-host': text(`${json()}\n<!-- Hosting miễn phí --><script>alert(1)</script>`),
  'tail-of-php': text(`${json()}<br />\n<b>Warning</b>: Unknown: failed to write session data`),
  'two-answers': text(`${json()}${json()}`),
  'nested-100k': text(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  'nested-items': text(`{"items":[{"id":1,"title":"Tin","extra":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}]}`),
  'keys-100k': of(Object.fromEntries(Array.from({length: 100_000}, (_, n) => [`k${n}`, n]))),
  'ids-odd': of(list(articles(4, n => ({id: [{$oid: 'a1'}, true, 1e21, -0][n]})))),
  'titles-odd': of(
    list([
      article(1, {title: 'Tin\u0000 một\u0007'}),
      article(2, {title: '\u202eTin hai'}),
      article(3, {title: 'T'.repeat(1e6)}),
      article(4, {title: {vi: 'Tin bốn', en: 'News four'}}),
      article(5, {title: ['Tin', 'năm']}),
    ]),
  ),
  'totals-odd': of(list(articles(5), {total: -3, pages: 'NaN', page: null, limit: '1e9'})),
  'total-lies': ({send}) => send(200, json(list(articles(5), {total: 1e15, pages: 1e15}))),
  // The first page, then the connection breaks in the middle of the second: in all three attempts.
  'pages-cut': ({query, count, socket, send}) => {
    const page = Number(query.get('page') ?? 1);
    const bytes = json(list(articles(6, undefined, (page - 1) * 6 + 1), {total: 12}));
    if (page === 1 || count > 4) return send(200, bytes);
    socket.end(
      Buffer.concat([Buffer.from(`${closing}Content-Length: ${bytes.length}\r\n\r\n`), bytes.subarray(0, 200)]),
    );
  },
};
