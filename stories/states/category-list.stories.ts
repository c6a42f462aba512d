import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Values} from '../docs/embed-code.js';
import {statesOf, surroundings} from './state.js';

const meta: Meta<Values> = {
  id: 'trang-thai-category-list',
  title: 'Trạng thái/Danh sách chuyên mục',
  component: 'tin-category-list',
  tags: ['!autodocs'],
  decorators: surroundings,
};

export default meta;
type Story = StoryObj<Values>;
const state = statesOf('tin-category-list', {route: 'categories', args: {heading: 'Chuyên mục', current: '13'}});

// The names stand here in full: Storybook's index reads them from the text.
export const LoadingList: Story = {name: 'Đang tải, hàng', ...state('loading', {display: 'list'})};
export const ReadyList: Story = {name: 'Có tin, hàng', ...state('ready', {display: 'list'})};
export const EmptyList: Story = {name: 'Chưa có tin, hàng', ...state('empty', {display: 'list'})};
export const StaleList: Story = {name: 'Bản đã lưu, hàng', ...state('stale', {display: 'list'})};
export const FailedList: Story = {name: 'Không tải được, hàng', ...state('failed', {display: 'list'})};
export const LongList: Story = {name: 'Tiêu đề dài, hàng', ...state('long', {display: 'list'})};
export const CapsList: Story = {name: 'TIÊU ĐỀ CHỮ HOA, hàng', ...state('caps', {display: 'list'})};
export const LargeList: Story = {name: 'Chữ 250 %, hàng', ...state('large', {display: 'list'})};

export const LoadingTree: Story = {name: 'Đang tải, cây', ...state('loading', {display: 'tree'})};
export const ReadyTree: Story = {name: 'Có tin, cây', ...state('ready', {display: 'tree'})};
export const EmptyTree: Story = {name: 'Chưa có tin, cây', ...state('empty', {display: 'tree'})};
export const StaleTree: Story = {name: 'Bản đã lưu, cây', ...state('stale', {display: 'tree'})};
export const FailedTree: Story = {name: 'Không tải được, cây', ...state('failed', {display: 'tree'})};
export const LongTree: Story = {name: 'Tiêu đề dài, cây', ...state('long', {display: 'tree'})};
export const CapsTree: Story = {name: 'TIÊU ĐỀ CHỮ HOA, cây', ...state('caps', {display: 'tree'})};
export const LargeTree: Story = {name: 'Chữ 250 %, cây', ...state('large', {display: 'tree'})};

export const LoadingChips: Story = {name: 'Đang tải, nhãn', ...state('loading', {display: 'chips'})};
export const ReadyChips: Story = {name: 'Có tin, nhãn', ...state('ready', {display: 'chips'})};
export const EmptyChips: Story = {name: 'Chưa có tin, nhãn', ...state('empty', {display: 'chips'})};
export const StaleChips: Story = {name: 'Bản đã lưu, nhãn', ...state('stale', {display: 'chips'})};
export const FailedChips: Story = {name: 'Không tải được, nhãn', ...state('failed', {display: 'chips'})};
export const LongChips: Story = {name: 'Tiêu đề dài, nhãn', ...state('long', {display: 'chips'})};
export const CapsChips: Story = {name: 'TIÊU ĐỀ CHỮ HOA, nhãn', ...state('caps', {display: 'chips'})};
export const LargeChips: Story = {name: 'Chữ 250 %, nhãn', ...state('large', {display: 'chips'})};

export const LoadingSelect: Story = {name: 'Đang tải, ô chọn', ...state('loading', {display: 'select'})};
export const ReadySelect: Story = {name: 'Có tin, ô chọn', ...state('ready', {display: 'select'})};
export const EmptySelect: Story = {name: 'Chưa có tin, ô chọn', ...state('empty', {display: 'select'})};
export const StaleSelect: Story = {name: 'Bản đã lưu, ô chọn', ...state('stale', {display: 'select'})};
export const FailedSelect: Story = {name: 'Không tải được, ô chọn', ...state('failed', {display: 'select'})};
export const LongSelect: Story = {name: 'Tiêu đề dài, ô chọn', ...state('long', {display: 'select'})};
export const CapsSelect: Story = {name: 'TIÊU ĐỀ CHỮ HOA, ô chọn', ...state('caps', {display: 'select'})};
export const LargeSelect: Story = {name: 'Chữ 250 %, ô chọn', ...state('large', {display: 'select'})};
