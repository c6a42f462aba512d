// Faults of the connection, of its speed, and of what the browser lets pass.
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {html, json} from './list.mjs';

const head =
  'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n';
const half = body => body.subarray(0, body.length >> 1);
const noCors = {'access-control-allow-origin': undefined};

export const connections = {
  'flaky-reset': ({count, socket, send}) => (count <= 2 ? socket.resetAndDestroy() : send(200, json())),
  'cors-none': ({send}) => send(200, json(), noCors),
  'cors-wrong-origin': ({send}) => send(200, json(), {'access-control-allow-origin': 'https://khac.example.vn'}),
  'cors-preflight-405': ({method, send}) => (method === 'OPTIONS' ? send(405, '', noCors) : send(200, json())),
  'cors-star-credentials': ({send}) => send(200, json(), {'access-control-allow-credentials': 'true'}),
  'cors-null': ({send}) => send(200, json(), {'access-control-allow-origin': 'null'}),
  'error-without-cors': ({send}) => send(500, html('Lỗi'), {'content-type': 'text/html', ...noCors}),
  reset: ({socket}) => socket.resetAndDestroy(),
  'reset-mid': ({socket}) => {
    const part = half(json());
    socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n${part.length.toString(16)}\r\n`);
    socket.write(Buffer.concat([part, Buffer.from('\r\n')]), () => setTimeout(() => socket.resetAndDestroy(), 50));
  },
  'content-length-small': ({socket}) => {
    const body = json();
    socket.end(Buffer.concat([Buffer.from(`${head}Content-Length: ${body.length - 40}\r\n\r\n`), body]));
  },
  'bad-http': ({socket}) => socket.end('\x16\x03 this is no HTTP at all\r\n\r\n'),
  'bad-chunk': ({socket}) => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\nZZ\r\n{"items":[]}\r\n0\r\n\r\n`),
  'headers-then-hang': ({socket}) => {
    const body = json();
    socket.write(Buffer.concat([Buffer.from(`${head}Content-Length: ${body.length}\r\n\r\n`), half(body)]));
  },
  'slow-5s': ({later, send}) => later(5000, () => send(200, json())),
  'slow-12s': ({later, send}) => later(12_000, () => send(200, json())),
  drip: ({socket, later}) => {
    const body = json();
    socket.write(`${head}Content-Length: ${body.length}\r\n\r\n`);
    const next = at => {
      socket.write(body.subarray(at, at + 400));
      if (at + 400 < body.length) later(200, () => next(at + 400));
      else socket.end();
    };
    next(0);
  },
  'drip-forever': ({socket, later}) => {
    socket.write(`${head}\r\n`);
    const next = () => {
      socket.write(' ');
      later(1000, next);
    };
    next();
  },
  race: ({count, later, send}) => {
    if (count > 1) send(200, json({items: [{id: 2, title: 'Tin mới', url: 'https://xa.example/tin/2'}]}));
    else later(3000, () => send(200, json({items: [{id: 1, title: 'Tin cũ', url: 'https://xa.example/tin/1'}]})));
  },
  'gzip-lie': ({send}) => send(200, json(), {'content-encoding': 'gzip'}),
  'gzip-missing-header': ({send}) => send(200, gzipSync(json())),
  'gzip-truncated': ({send}) => send(200, half(gzipSync(json())), {'content-encoding': 'gzip'}),
  'br-ok': ({send}) => send(200, brotliCompressSync(json()), {'content-encoding': 'br'}),
  'content-length-100mb': ({socket}) => {
    socket.write(`${head}Content-Length: 104857600\r\n\r\n{"items":[`);
  },
  // 100 MB that nobody announced: what is read has to have an end.
  'endless-list': ({socket}) => stream(socket, 100 * 2 ** 20),
  'items-100k': ({socket}) => stream(socket, 60 * 2 ** 20),
  'header-flood': ({send}) =>
    send(200, json(), Object.fromEntries(Array.from({length: 200}, (_, n) => [`x-flood-${n}`, 'n'.repeat(50)]))),
};

/** Items without end, as fast as they are read. */
function stream(socket, bytes) {
  socket.on('error', () => {});
  socket.write(`${head}\r\n{"total":100000,"items":[`);
  let id = 0;
  let sent = 0;
  const more = () => {
    while (sent < bytes && !socket.destroyed) {
      const item = JSON.stringify({
        id: ++id,
        title: `Tin số ${id}`,
        url: `https://xa.example/tin/${id}`,
        content: 'x'.repeat(480),
      });
      sent += item.length + 1;
      if (!socket.write(`${id > 1 ? ',' : ''}${item}`)) return void socket.once('drain', more);
    }
    socket.end(']}');
  };
  more();
}
