import type {Preset} from './preset.js';

export const vangDo: Preset = {
  name: 'vang-do',
  title: {vi: 'Vàng – đỏ', en: 'Gold and red'},
  about: {
    vi: 'Ngày lễ, đại hội: chữ đỏ trên giấy vàng nhạt, nền đỏ chữ vàng.',
    en: 'Festive days and congresses: red on pale gold paper, gold on red.',
  },
  light: {
    page: '#fffdf5',
    color: '#2a1a10',
    muted: '#66503d',
    link: '#9c1216',
    accent: '#9c1216',
    'on-accent': '#ffe58a',
    surface: '#fff6dc',
    border: '#94773c',
    focus: '#6d0b0e',
    error: '#9c1216',
  },
  dark: {
    page: '#1c120d',
    color: '#f9ecd3',
    muted: '#d3bd9b',
    link: '#ffcf5c',
    accent: '#ffcf5c',
    'on-accent': '#4a0608',
    surface: '#271a13',
    border: '#94805c',
    focus: '#ffe6a6',
    error: '#ffa39c',
  },
  // Cards stand on a surface of their own.
  measures: {padding: '0.75em'},
};
