// Faults that the status line and its headers tell.
import {html, json} from './list.mjs';

const page =
  (status, headers = {}) =>
  ({send}) =>
    send(status, html(`Lỗi ${status}`), {'content-type': 'text/html; charset=utf-8', ...headers});

const plain = [400, 401, 403, 405, 406, 408, 410, 413, 414, 421, 422, 425, 500, 501, 502, 504, 520];

/** 429 until it was asked `times` times. */
const limited =
  (headers, times = Infinity) =>
  context =>
    context.count <= times ? page(429, headers())(context) : context.send(200, json());

const redirect =
  (status, location) =>
  ({send}) =>
    send(status, '', location === undefined ? {} : {location});

export const statuses = {
  ...Object.fromEntries(plain.map(status => [`http-${status}`, page(status)])),
  'http-404': page(404),
  'http-500-json': ({send}) => send(500, json({error: 'db', message: 'Không nối được cơ sở dữ liệu'})),
  'http-503-maintenance': page(503, {'retry-after': '120'}),
  'http-429-seconds': limited(() => ({'retry-after': '2'}), 1),
  'http-429-date': limited(() => {
    // The server's clock is days ahead: only its own Date header tells how long to wait.
    const now = Date.now() + 3 * 86_400_000;
    return {date: new Date(now).toUTCString(), 'retry-after': new Date(now + 3000).toUTCString()};
  }, 1),
  'http-429-bad': limited(() => ({'retry-after': 'soon'})),
  'http-429-negative': limited(() => ({'retry-after': '-5'})),
  'http-429-no-expose': limited(() => ({'retry-after': '30', 'access-control-expose-headers': 'x-nothing'})),
  'ok-then-500': context => (context.count > 1 ? page(500)(context) : context.send(200, json())),
  'ok-then-404': context => (context.count > 1 ? page(404)(context) : context.send(200, json())),
  'http-205': ({send}) => send(205, ''),
  'http-204': ({send}) => send(204, ''),
  'http-206': ({send}) => {
    const body = json();
    const half = body.length >> 1;
    send(206, body.subarray(0, half), {'content-range': `bytes 0-${half - 1}/${body.length}`});
  },
  'http-304-unasked': ({send}) => send(304, ''),
  'http-203': ({send}) => send(203, json()),
  'http-300': page(300),
  'basic-auth': page(401, {'www-authenticate': 'Basic realm="noi bo"'}),
  'redirect-302-relative': redirect(302, 'ok'),
  'redirect-307': redirect(307, '/fault/ok'),
  'redirect-login': redirect(302, 'html-200'),
  'redirect-loop': redirect(302, 'redirect-loop'),
  'redirect-no-location': redirect(302),
  'redirect-javascript': redirect(302, 'javascript:alert(1)'),
  'redirect-file': redirect(302, 'file:///etc/passwd'),
};
