import type {Preset} from './preset.js';

export const xanhDuong: Preset = {
  name: 'xanh-duong',
  title: {vi: 'Xanh dương', en: 'Blue'},
  about: {
    vi: 'Màu quen nhất của cổng thông tin điện tử: xanh dương đậm, liên kết xanh.',
    en: 'The most usual colour of portals: deep blue with blue links.',
  },
  light: {
    page: '#ffffff',
    color: '#16202b',
    muted: '#4d5b6a',
    link: '#0b4f92',
    accent: '#0b5394',
    'on-accent': '#ffffff',
    surface: '#f1f6fb',
    border: '#6d7f92',
    focus: '#0a3d70',
    error: '#a3151a',
  },
  dark: {
    page: '#10161d',
    color: '#e7eef5',
    muted: '#b3c1cf',
    link: '#8cc2ff',
    accent: '#7ab5f5',
    'on-accent': '#061a2e',
    surface: '#17202a',
    border: '#73879b',
    focus: '#b9daff',
    error: '#ff9d99',
  },
  // Cards stand on a surface of their own.
  measures: {padding: '0.75em'},
};
