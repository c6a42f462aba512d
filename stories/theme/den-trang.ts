import type {Preset} from './preset.js';

export const denTrang: Preset = {
  name: 'den-trang',
  title: {vi: 'Đen – trắng', en: 'Black and white'},
  about: {
    vi: 'Tương phản lớn nhất, hợp màn hình kém và in giấy; cả trang ngày quốc tang.',
    en: 'The most contrast, for poor screens and paper; also for days of mourning.',
  },
  light: {
    page: '#ffffff',
    color: '#000000',
    muted: '#3d3d3d',
    link: '#000000',
    accent: '#000000',
    'on-accent': '#ffffff',
    surface: '#ffffff',
    border: '#595959',
    focus: '#000000',
    error: '#000000',
  },
  dark: {
    page: '#000000',
    color: '#ffffff',
    muted: '#d0d0d0',
    link: '#ffffff',
    accent: '#ffffff',
    'on-accent': '#000000',
    surface: '#000000',
    border: '#a6a6a6',
    focus: '#ffffff',
    error: '#ffffff',
  },
};
