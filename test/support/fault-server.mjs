// Everything that can be wrong with an endpoint, over real sockets: /fault/<name>. See FAULTS.md.
import {createServer} from 'node:http';
import {bodies} from './faults/bodies.mjs';
import {connections} from './faults/connections.mjs';
import {images} from './faults/images.mjs';
import {json} from './faults/list.mjs';
import {more} from './faults/more.mjs';
import {pages} from './faults/pages.mjs';
import {statuses} from './faults/statuses.mjs';

/** Name of a fault → what the server does. */
export const faults = {...statuses, ...connections, ...bodies, ...pages, ...more};

const cors = {'access-control-allow-origin': '*', 'access-control-expose-headers': '*', 'timing-allow-origin': '*'};

/**
 * Starts the server. Besides the faults it answers `/log?run=…` (what was asked when, as JSON) and `/reset`.
 * Parameters of every fault: `run` keeps tests apart; `scale=0.1` makes the server's own waits that much shorter.
 *
 * Tests in the same process ask what a run has asked, and mend or break its endpoint again, without a request.
 *
 * @returns {Promise<{port: number, origin: string, close(): Promise<void>, asked(run: string): object[],
 *   mend(run: string): void, spoil(run: string): void}>}
 */
export async function startFaultServer({port = 0, host = '127.0.0.1'} = {}) {
  const log = [];
  const timers = new Set();
  const mended = new Set();
  const server = createServer({keepAliveTimeout: 1000}, (request, response) => {
    const {pathname, searchParams: query} = new URL(request.url, 'http://fault.invalid');
    const send = (status, body, headers = {}) => {
      const all = {...cors, 'content-type': 'application/json; charset=utf-8', ...headers};
      for (const [name, value] of Object.entries(all)) if (value !== undefined) response.setHeader(name, value);
      response.writeHead(status).end(body);
    };
    const later = (ms, run) => {
      const timer = setTimeout(
        () => {
          timers.delete(timer);
          if (!request.socket.destroyed) run();
        },
        ms * Number(query.get('scale') ?? 1),
      );
      timers.add(timer);
    };
    if (pathname === '/log') return send(200, JSON.stringify(log.filter(({run}) => run === query.get('run'))));
    if (pathname === '/reset') return send(200, String((log.length = 0)));
    if (pathname.startsWith('/image/')) return images(pathname, response, later);

    const name = pathname.slice('/fault/'.length);
    const fault = pathname.startsWith('/fault/') && Object.hasOwn(faults, name) ? faults[name] : undefined;
    if (!fault) return send(404, JSON.stringify({error: `no fault is called ${name}`}));
    const run = query.get('run');
    const {method, headers, socket, url} = request;
    const entry = {
      name,
      run,
      method,
      at: Date.now(),
      cookie: headers.cookie,
      cache: headers['cache-control'],
      aborted: false,
    };
    log.push(entry);
    response.on('close', () => {
      entry.aborted = !response.writableFinished;
      entry.sent = socket.bytesWritten;
    });
    const count = log.filter(one => one.name === name && one.run === run && one.method === method).length;
    if (mended.has(run)) return send(200, json());
    fault({request, method, url, path: pathname, query, socket, count, send, later});
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise(resolve => server.listen(port, host, resolve));
  const address = server.address();
  return {
    port: address.port,
    origin: `http://${host}:${address.port}`,
    asked: run => log.filter(entry => entry.run === run),
    mend: run => void mended.add(run),
    spoil: run => void mended.delete(run),
    close: () =>
      new Promise(resolve => {
        for (const timer of timers) clearTimeout(timer);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
