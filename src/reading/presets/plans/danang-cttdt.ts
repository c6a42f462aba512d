import {DANANG} from '../systems.js';
import type {Plan} from './plan.js';

/** The sharing interface of the portals of Đà Nẵng. */
export function danangCttdt(src: URL): Plan {
  const [, root = '/'] = DANANG.exec(src.pathname) ?? [];
  return {
    category: 'lstChuyenMuc',
    keep: ['secret_code'],
    categories: [`${root}chuyenmuc`],
    takes: /^[\d,]+$/,
    // A group is no category of its own: its articles are those of what is in it.
    take: ({id, children}) => (children.length > 0 ? children.map(child => child.id).join() : id),
  };
}
