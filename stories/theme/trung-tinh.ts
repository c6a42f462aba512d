import type {Preset} from './preset.js';

export const trungTinh: Preset = {
  name: 'trung-tinh',
  title: {vi: 'Trung tính', en: 'Neutral'},
  about: {
    vi: 'Xám đá và chữ than: để màu sắc cho ảnh.',
    en: 'Stone grey and charcoal: colour is left to the pictures.',
  },
  light: {
    page: '#ffffff',
    color: '#22262a',
    muted: '#555d64',
    link: '#2f4858',
    accent: '#3a4750',
    'on-accent': '#ffffff',
    surface: '#f6f7f8',
    border: '#7a838a',
    focus: '#1d2d38',
    error: '#9b1c1c',
  },
  dark: {
    page: '#16181a',
    color: '#e9ebed',
    muted: '#b9bfc4',
    link: '#b4cede',
    accent: '#a9b7c1',
    'on-accent': '#12181c',
    surface: '#1e2124',
    border: '#7e878e',
    focus: '#dbe9f2',
    error: '#ff9d99',
  },
  // Cards stand on a surface of their own.
  measures: {padding: '0.75em'},
};
