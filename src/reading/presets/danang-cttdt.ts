import type {Preset} from '../preset.js';
import {dig, follow} from './plan.js';

const LIST = /^(.*\/cttdt\/api\/apichiase\/)(?:tintheochuyenmuc|tinmoi\w*|chuyenmuc)\/?$/i;

/** The sharing interface of the portals of Đà Nẵng (DNN, module cttdt). Everything comes at once. */
export const danangCttdt: Preset = {
  name: 'danang-cttdt',
  matchesUrl: url => LIST.test(url.pathname),
  addresses: src => {
    const [, root = '/'] = LIST.exec(src.pathname) ?? [];
    return follow(src, {
      category: 'lstChuyenMuc',
      keep: ['secret_code'],
      categories: [`${root}chuyenmuc`],
      takes: /^[\d,]+$/,
      // A group is no category of its own: its articles are those of what is in it.
      take: ({id, children}) => (children.length ? children.map(child => child.id).join() : id),
    });
  },
  // Rows name the group they belong to, which has no row of its own.
  categories: json => {
    if (!Array.isArray(json) || !json.some(row => dig(row, 'TenChuyenMuc'))) return json;
    return json.flatMap(row => {
      const [id, name, group, groupName] = ['ChuyenMucID', 'TenChuyenMuc', 'DanhMucID', 'TenDanhMuc'].map(key =>
        String(dig(row, key) ?? ''),
      );
      if (!Number(id)) return [];
      const parent = groupName && Number(group) ? `g:${group}` : '';
      return [...(parent ? [{id: parent, name: groupName}] : []), {id, name, parent}];
    });
  },
};
