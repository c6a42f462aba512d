import type {Preset} from './preset.js';

export const doCo: Preset = {
  name: 'do-co',
  title: {vi: 'Đỏ cờ', en: 'Flag red'},
  about: {
    vi: 'Trang của đảng bộ và ủy ban: đỏ cờ trên nền trắng, chữ gần như đen.',
    en: 'Party and committee pages: flag red on white, letters almost black.',
  },
  light: {
    page: '#ffffff',
    color: '#1f1a1a',
    muted: '#5e5252',
    link: '#a3151a',
    accent: '#b0161c',
    'on-accent': '#ffffff',
    surface: '#fcf4f3',
    border: '#8f7575',
    focus: '#7a0d12',
    error: '#a3151a',
  },
  dark: {
    page: '#171212',
    color: '#f3eaea',
    muted: '#c9b8b8',
    link: '#ff9d99',
    accent: '#f2837f',
    'on-accent': '#240a0a',
    surface: '#211919',
    border: '#8f7a7a',
    focus: '#ffc1be',
    error: '#ff9d99',
  },
  // Cards stand on a surface of their own.
  measures: {padding: '0.75em'},
};
