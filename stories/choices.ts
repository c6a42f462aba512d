import {categories} from './sample/categories.js';

/** What a control offers instead of ids to be guessed. */
interface Choice {
  readonly control: {readonly type: 'select'; readonly labels: Readonly<Record<string, string>>};
  readonly options: readonly string[];
}

/** Articles of the sample worth reading, by id. */
const ARTICLES = {
  '1001': 'Bài từ cổng của xã',
  '1065': 'Dán từ Word, có bảng',
  '1064': 'Có ảnh: Ấp Kinh Mới gặt xong 210 ha lúa',
  '1059': 'Có tệp đính kèm',
  '1058': 'Có mục, danh sách, bảng và ảnh',
} as const;

/** A choice among the sample's articles. */
export const articleChoice: Choice = {
  control: {type: 'select', labels: ARTICLES},
  options: Object.keys(ARTICLES),
};

/** A choice among the sample's categories. */
export const categoryChoice: Choice = {
  control: {type: 'select', labels: Object.fromEntries(categories.map(({id, name}) => [id, name]))},
  options: categories.map(({id}) => String(id)),
};
