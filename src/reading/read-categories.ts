import type {Category, ReadOptions} from './article.js';
export function readCategories(json: any, _o: ReadOptions = {}): Category[] { return json.map((c: any) => ({id: String(c.id), name: c.name, ...(c.count !== undefined && {count: c.count}), children: []})); }
