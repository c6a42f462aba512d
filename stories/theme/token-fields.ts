import type {Text} from '../docs/tag-docs.js';
import type {Tokens} from './preset.js';

/** What a colour token is for. */
export const COLOURS: Readonly<Record<keyof Tokens, Text>> = {
  page: {vi: 'Nền trang', en: 'Page'},
  surface: {vi: 'Nền thẻ', en: 'Surface'},
  color: {vi: 'Chữ', en: 'Text'},
  muted: {vi: 'Chữ phụ: ngày, chuyên mục', en: 'Muted text: dates, categories'},
  link: {vi: 'Liên kết, tiêu đề bài', en: 'Links, titles'},
  accent: {vi: 'Màu nhấn', en: 'Accent'},
  'on-accent': {vi: 'Chữ trên màu nhấn', en: 'Text on accent'},
  border: {vi: 'Đường kẻ, viền nút', en: 'Lines, borders of buttons'},
  focus: {vi: 'Vòng tiêu điểm', en: 'Focus ring'},
  error: {vi: 'Báo lỗi', en: 'Errors'},
};

/** A token that is not a colour, with values to choose from; the first is the default, which is not written. */
export interface Measure {
  readonly name: string;
  readonly title: Text;
  readonly values: readonly (readonly [value: string, title: Text])[];
}

const same = (text: string): Text => ({vi: text, en: text});
const usual: readonly [string, Text] = ['', {vi: 'mặc định', en: 'default'}];

export const MEASURES: readonly Measure[] = [
  {
    name: 'font',
    title: {vi: 'Phông chữ', en: 'Font'},
    values: [
      ['', {vi: 'theo trang', en: 'of the page'}],
      ['Arial, sans-serif', same('Arial')],
      ['Georgia, serif', same('Georgia')],
      ["'Times New Roman', serif", same('Times New Roman')],
    ],
  },
  {
    name: 'radius',
    title: {vi: 'Bo góc', en: 'Corners'},
    values: [usual, ['0', {vi: 'vuông', en: 'square'}], ['0.5em', same('0,5 em')], ['1em', same('1 em')]],
  },
  {
    name: 'gap',
    title: {vi: 'Khoảng cách', en: 'Gap'},
    values: [usual, ['0.5em', same('0,5 em')], ['1.5em', same('1,5 em')], ['2em', same('2 em')]],
  },
  {
    name: 'padding',
    title: {vi: 'Khoảng trống trong thẻ', en: 'Padding'},
    values: [usual, ['0.5em', same('0,5 em')], ['0.75em', same('0,75 em')], ['1em', same('1 em')]],
  },
  {
    name: 'border-width',
    title: {vi: 'Nét viền', en: 'Border width'},
    values: [usual, ['2px', same('2 px')], ['3px', same('3 px')]],
  },
  {
    name: 'image-ratio',
    title: {vi: 'Tỉ lệ ảnh', en: 'Picture ratio'},
    values: [usual, ['16 / 9', same('16 : 9')], ['4 / 3', same('4 : 3')], ['1 / 1', same('1 : 1')]],
  },
  {
    name: 'column-min',
    title: {vi: 'Cột hẹp nhất', en: 'Narrowest column'},
    values: [usual, ['12em', same('12 em')], ['20em', same('20 em')]],
  },
  {
    name: 'line-height',
    title: {vi: 'Giãn dòng', en: 'Line height'},
    values: [usual, ['1.5', same('1,5')], ['1.8', same('1,8')]],
  },
  {
    name: 'measure',
    title: {vi: 'Dòng dài nhất', en: 'Longest line'},
    values: [usual, ['50ch', same('50 ch')], ['75ch', same('75 ch')]],
  },
];
