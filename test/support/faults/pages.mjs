// Endpoints that answer page by page, each in its own way.
import {articles, json, list} from './list.mjs';

const COUNT = 23;
const slice = (page, size) =>
  articles(Math.max(0, Math.min(size, COUNT - (page - 1) * size)), undefined, (page - 1) * size + 1);
const numbers = query => ({page: Number(query.get('page') ?? 1), size: Number(query.get('per_page') ?? 5)});

export const pages = {
  'page-wp-headers': ({query, send}) => {
    const {page, size} = numbers(query);
    send(200, json(list(slice(page, size))), {
      'x-wp-total': `${COUNT}`,
      'x-wp-totalpages': `${Math.ceil(COUNT / size)}`,
    });
  },
  'page-link-header': ({query, path, send}) => {
    const {page, size} = numbers(query);
    query.set('page', String(page + 1));
    const link = `<${path}?run=other>; rel="first", <${path}?${query}>; rel="next"`;
    send(200, json(list(slice(page, size))), page * size < COUNT ? {link} : {});
  },
  'page-next-url': ({query, path, send}) => {
    const {page, size} = numbers(query);
    query.set('page', String(page + 1));
    // As a system behind a proxy writes it: with a host that no reader can reach.
    const next = page * size < COUNT ? `http://noi-bo.invalid:8000${path}?${query}` : undefined;
    send(200, json(list(slice(page, size), {total: COUNT, next})));
  },
  'page-all': ({send}) => send(200, json(list(articles(COUNT)))),
};
