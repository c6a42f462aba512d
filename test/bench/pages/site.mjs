import {serve} from '../measure/server.mjs';
import {articles, picture, PICTURE} from './articles.mjs';
import {handWrittenScript} from './card-pages.mjs';

const script = body => ({type: 'text/javascript', body});

/**
 * The site that everything is measured on.
 *
 * @param readCdn Name of a built file → its bytes.
 * @returns The server, with `pages` and `answers` (path → HTML, or whole answer) to add to.
 */
export async function openSite(readCdn, peers) {
  const pages = new Map();
  const answers = new Map();
  const files = new Map();
  const answer = path => {
    if (answers.has(path)) return answers.get(path);
    if (pages.has(path)) return {body: pages.get(path)};
    if (path === '/blank') return {body: '<!doctype html><html lang="vi"><title>Trống</title>'};
    if (path === PICTURE) return picture;
    if (path === '/hand-written.js') return script(handWrittenScript);
    const [, folder, name] = path.split('/');
    if (folder === 'peers') return script(peers[name]);
    if (!files.has(path)) {
      if (folder === 'cdn') files.set(path, readCdn(name));
      else if (folder === 'articles') files.set(path, JSON.stringify(articles(parseInt(name))));
      else return undefined;
    }
    return folder === 'cdn' ? script(files.get(path)) : {type: 'application/json', body: files.get(path)};
  };
  const server = await serve((path, request) => {
    const found = answer(path);
    return typeof found === 'function' ? found(request) : found;
  });
  return {...server, pages, answers};
}
