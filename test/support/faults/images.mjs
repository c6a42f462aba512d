// Pictures that do not come, or not as pictures.
import {html} from './list.mjs';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const svg = size =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="100%" height="100%"/></svg>`;

export function images(path, response, later) {
  const send = (status, type, body) => response.writeHead(status, {'content-type': type}).end(body);
  switch (path.split('/')[2]) {
    case 'html':
      return send(200, 'image/png', html('Không phải ảnh'));
    case 'corrupt':
      return send(200, 'image/png', PNG.subarray(0, PNG.length >> 1));
    case 'slow':
      return later(8000, () => send(200, 'image/svg+xml', svg(300)));
    case 'huge':
      return send(200, 'image/svg+xml', svg(20_000));
    default:
      return send(404, 'text/plain', '');
  }
}
