import {createServer} from 'node:http';

/**
 * A server in this process, so that the benchmark needs no network.
 *
 * @param answer Path and request → `{type, body, status, headers, delay}`, or nothing for 404.
 */
export async function serve(answer) {
  const seen = [];
  const server = createServer((request, response) => {
    const path = request.url;
    seen.push({path, headers: request.headers});
    const {
      type = 'text/html',
      body = '',
      status = 200,
      headers = {},
      delay = 0,
    } = answer(path, request) ?? {status: 404};
    setTimeout(() => {
      response.writeHead(status, {'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers});
      response.end(body);
    }, delay);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Every request so far, in order. */
    seen,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
