import {fault} from './faults.js';
import {sampleFile} from './files.js';
import {answerJsonFeed} from './json-feed.js';
import {answerWith, json, type Question} from './respond.js';
import {drawScene} from './scenes.js';
import {answerStrapi} from './strapi.js';
import {answerViet} from './viet.js';
import {answerWordpress} from './wordpress.js';

/** The systems the sample can answer as, by the name in the address. */
const shapes: Readonly<Record<string, (question: Question) => Response>> = {
  wordpress: answerWordpress,
  'json-feed': answerJsonFeed,
  strapi: answerStrapi,
  viet: answerViet,
};

const ADDRESS =
  /^(.*?)\/sample\/((?:(?:slow|fail|empty|never|html|broken|flaky|long|caps|bare|undated)(?:-\d+)?\/)?)(wordpress|json-feed|strapi|viet|images|files)\/(.*)$/;

/**
 * Answers a request for the sample: four systems with the same articles, their images and files.
 *
 * - `/sample/wordpress/wp-json/wp/v2/posts` and `categories`
 * - `/sample/json-feed/feed.json`
 * - `/sample/strapi/api/articles` and `categories`
 * - `/sample/viet/api/tin-tuc` and `chuyen-muc`
 * - `/sample/images/{scene}-{seed}.svg`, `/sample/files/{name}`
 *
 * With a fault between `/sample/` and the system: `slow/` (9 s) or `slow-{seconds}/`, `fail/` (500) or `fail-{status}/`,
 * `empty/`, `never/`, `html/` (a page instead of JSON), `broken/` (JSON cut off in the middle), `flaky/` (good and 501
 * by turns); of WordPress also the same articles with other titles or less to show: `long/`, `caps/`,
 * `bare/` (no images), `undated/`.
 *
 * Nothing but the web's own interfaces is used, so that it runs in Node, in the page and in a test. `undefined` means:
 * not an address of the sample.
 */
export function answer(request: Request): Promise<Response> | Response | undefined {
  const url = new URL(request.url);
  const [, prefix = '', trouble = '', shape = '', path = ''] = ADDRESS.exec(url.pathname) ?? [];
  if (!shape) return undefined;
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return json({message: 'Method Not Allowed'}, 405, {allow: 'GET, HEAD'});
  if (shape === 'images') return image(path);
  if (shape === 'files') return sampleFile(path);
  const [kind = '', amount] = trouble.replace('/', '').split('-');
  const respond = () =>
    shapes[shape]?.({
      path,
      query: url.searchParams,
      origin: url.origin,
      prefix,
      root: `${url.origin}${prefix}/sample/${trouble}${shape}`,
      url,
      empty: kind === 'empty',
    }) ?? json({message: 'Not Found'}, 404);
  return fault(kind, amount === undefined ? undefined : Number(amount), respond, request);
}

function image(path: string): Response {
  const drawing = drawScene(path.replace(/\.svg$/, ''));
  if (drawing === undefined) return answerWith('Không tìm thấy ảnh', 'text/plain; charset=utf-8', 404);
  return answerWith(drawing, 'image/svg+xml');
}
