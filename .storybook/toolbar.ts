import type {Preview} from '@storybook/web-components-vite';
import {allPresets} from '../stories/theme/all-presets.js';

const items = (...choices: (readonly [value: string, title: string])[]) =>
  choices.map(([value, title]) => ({value, title}));

/** What the toolbar starts with. */
export const initialGlobals = {
  locale: 'vi',
  scheme: 'light',
  accent: 'none',
  textSize: '100',
  motion: 'full',
  network: 'ok',
};

/** The toolbar's switches. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  locale: {
    name: 'Ngôn ngữ',
    description: 'Ngôn ngữ · Language',
    toolbar: {icon: 'globe', items: items(['vi', 'Tiếng Việt'], ['en', 'English']), dynamicTitle: true},
  },
  scheme: {
    name: 'Nền',
    description: 'Nền sáng, tối, tương phản cao, màu cưỡng bức',
    toolbar: {
      icon: 'contrast',
      items: items(
        ['light', 'Nền sáng'],
        ['dark', 'Nền tối'],
        ['contrast', 'Tương phản cao'],
        ['forced', 'Màu cưỡng bức (mô phỏng)'],
      ),
      dynamicTitle: true,
    },
  },
  accent: {
    name: 'Bộ màu',
    description: 'Bộ màu của trang',
    toolbar: {
      icon: 'paintbrush',
      items: items(['none', 'Không bộ màu'], ...allPresets.map(({name, title}) => [name, title.vi] as const)),
      dynamicTitle: true,
    },
  },
  textSize: {
    name: 'Cỡ chữ',
    description: 'Cỡ chữ của trình duyệt',
    toolbar: {
      icon: 'paragraph',
      items: items(...['100', '125', '150', '200', '250'].map(size => [size, `Chữ ${size} %`] as const)),
      dynamicTitle: true,
    },
  },
  motion: {
    name: 'Chuyển động',
    description: 'Chuyển động',
    toolbar: {icon: 'play', items: items(['full', 'Chuyển động'], ['reduced', 'Giảm chuyển động']), dynamicTitle: true},
  },
  network: {
    name: 'Mạng',
    description: 'Mạng của nguồn tin mẫu',
    toolbar: {
      icon: 'lightning',
      items: items(
        ['ok', 'Mạng tốt'],
        ['slow', 'Mạng chậm (4 giây)'],
        ['never', 'Chờ mãi'],
        ['failing', 'Máy chủ hỏng'],
        ['empty', 'Chưa có tin'],
      ),
      dynamicTitle: true,
    },
  },
};
