import type {Preset} from '../preset.js';
import {withParams, withPath} from './with-params.js';

const LIST = /^(.*\/cttdt\/api\/apichiase\/)(tintheochuyenmuc|tinmoi\w*)\/?$/i;

/** The sharing interface of the portals of Đà Nẵng (DNN, module cttdt). Everything comes at once. */
export const danangCttdt: Preset = {
  name: 'danang-cttdt',
  matchesUrl: url => LIST.test(url.pathname),
  addresses: src => {
    const [, root = '/'] = LIST.exec(src.pathname) ?? [];
    return {
      serverSide: ['category'],
      list: ({category}) => withParams(src, {lstChuyenMuc: category}),
      categories: () =>
        withParams(withPath(src, `${root}chuyenmuc`), {secret_code: src.searchParams.get('secret_code') ?? undefined}),
    };
  },
};
