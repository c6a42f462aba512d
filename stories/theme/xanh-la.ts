import type {Preset} from './preset.js';

export const xanhLa: Preset = {
  name: 'xanh-la',
  title: {vi: 'Xanh lá', en: 'Green'},
  about: {
    vi: 'Xã nông thôn mới, trang nông nghiệp và môi trường.',
    en: 'New-style rural communes, farming and environment.',
  },
  light: {
    page: '#ffffff',
    color: '#17211a',
    muted: '#4d5d51',
    link: '#0d6635',
    accent: '#12693a',
    'on-accent': '#ffffff',
    surface: '#f0f7f2',
    border: '#6d8373',
    focus: '#0a4a27',
    error: '#a3151a',
  },
  dark: {
    page: '#101712',
    color: '#e6f0e9',
    muted: '#b2c4b8',
    link: '#7fd69e',
    accent: '#6fca90',
    'on-accent': '#052010',
    surface: '#171f19',
    border: '#72897a',
    focus: '#b0ecc5',
    error: '#ff9d99',
  },
  // Cards stand on a surface of their own.
  measures: {padding: '0.75em'},
};
