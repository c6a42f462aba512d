import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Values} from '../docs/embed-code.js';
import {statesOf, surroundings} from './state.js';

const meta: Meta<Values> = {
  id: 'trang-thai-article-view',
  title: 'Trạng thái/Trang đọc bài',
  component: 'tin-article-view',
  tags: ['!autodocs'],
  decorators: surroundings,
};

export default meta;
type Story = StoryObj<Values>;
const state = statesOf('tin-article-view', {args: {'article-id': '1058', related: 2}, empty: 'idle'});

// The names stand here in full: Storybook's index reads them from the text.
export const Loading: Story = {name: 'Đang tải', ...state('loading')};
export const Ready: Story = {name: 'Có tin', ...state('ready')};
export const Empty: Story = {name: 'Chưa chọn bài', ...state('empty')};
export const Stale: Story = {name: 'Bản đã lưu', ...state('stale')};
export const Failed: Story = {name: 'Không tải được', ...state('failed')};
export const Long: Story = {name: 'Tiêu đề dài', ...state('long')};
export const Caps: Story = {name: 'TIÊU ĐỀ CHỮ HOA', ...state('caps')};
export const Bare: Story = {name: 'Không ảnh', ...state('bare')};
export const Undated: Story = {name: 'Không ngày', ...state('undated')};
export const Large: Story = {name: 'Chữ 250 %', ...state('large')};
