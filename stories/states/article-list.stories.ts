import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Values} from '../docs/embed-code.js';
import {statesOf, surroundings} from './state.js';

const meta: Meta<Values> = {
  id: 'trang-thai-article-list',
  title: 'Trạng thái/Danh sách bài viết',
  component: 'tin-article-list',
  tags: ['!autodocs'],
  decorators: surroundings,
};

export default meta;
type Story = StoryObj<Values>;
const state = statesOf('tin-article-list', {args: {heading: 'Tin mới nhất', limit: 4}});

// The names stand here in full: Storybook's index reads them from the text.
export const LoadingGrid: Story = {name: 'Đang tải, lưới', ...state('loading', {layout: 'grid'})};
export const ReadyGrid: Story = {name: 'Có tin, lưới', ...state('ready', {layout: 'grid'})};
export const EmptyGrid: Story = {name: 'Chưa có tin, lưới', ...state('empty', {layout: 'grid'})};
export const StaleGrid: Story = {name: 'Bản đã lưu, lưới', ...state('stale', {layout: 'grid'})};
export const FailedGrid: Story = {name: 'Không tải được, lưới', ...state('failed', {layout: 'grid'})};
export const LongGrid: Story = {name: 'Tiêu đề dài, lưới', ...state('long', {layout: 'grid'})};
export const CapsGrid: Story = {name: 'TIÊU ĐỀ CHỮ HOA, lưới', ...state('caps', {layout: 'grid'})};
export const BareGrid: Story = {name: 'Không ảnh, lưới', ...state('bare', {layout: 'grid'})};
export const UndatedGrid: Story = {name: 'Không ngày, lưới', ...state('undated', {layout: 'grid'})};
export const LargeGrid: Story = {name: 'Chữ 250 %, lưới', ...state('large', {layout: 'grid'})};

export const LoadingList: Story = {name: 'Đang tải, nối nhau', ...state('loading', {layout: 'list'})};
export const ReadyList: Story = {name: 'Có tin, nối nhau', ...state('ready', {layout: 'list'})};
export const EmptyList: Story = {name: 'Chưa có tin, nối nhau', ...state('empty', {layout: 'list'})};
export const StaleList: Story = {name: 'Bản đã lưu, nối nhau', ...state('stale', {layout: 'list'})};
export const FailedList: Story = {name: 'Không tải được, nối nhau', ...state('failed', {layout: 'list'})};
export const LongList: Story = {name: 'Tiêu đề dài, nối nhau', ...state('long', {layout: 'list'})};
export const CapsList: Story = {name: 'TIÊU ĐỀ CHỮ HOA, nối nhau', ...state('caps', {layout: 'list'})};
export const BareList: Story = {name: 'Không ảnh, nối nhau', ...state('bare', {layout: 'list'})};
export const UndatedList: Story = {name: 'Không ngày, nối nhau', ...state('undated', {layout: 'list'})};
export const LargeList: Story = {name: 'Chữ 250 %, nối nhau', ...state('large', {layout: 'list'})};

export const LoadingHeadlines: Story = {name: 'Đang tải, chỉ tiêu đề', ...state('loading', {layout: 'headlines'})};
export const ReadyHeadlines: Story = {name: 'Có tin, chỉ tiêu đề', ...state('ready', {layout: 'headlines'})};
export const EmptyHeadlines: Story = {name: 'Chưa có tin, chỉ tiêu đề', ...state('empty', {layout: 'headlines'})};
export const StaleHeadlines: Story = {name: 'Bản đã lưu, chỉ tiêu đề', ...state('stale', {layout: 'headlines'})};
export const FailedHeadlines: Story = {name: 'Không tải được, chỉ tiêu đề', ...state('failed', {layout: 'headlines'})};
export const LongHeadlines: Story = {name: 'Tiêu đề dài, chỉ tiêu đề', ...state('long', {layout: 'headlines'})};
export const CapsHeadlines: Story = {name: 'TIÊU ĐỀ CHỮ HOA, chỉ tiêu đề', ...state('caps', {layout: 'headlines'})};
export const BareHeadlines: Story = {name: 'Không ảnh, chỉ tiêu đề', ...state('bare', {layout: 'headlines'})};
export const UndatedHeadlines: Story = {name: 'Không ngày, chỉ tiêu đề', ...state('undated', {layout: 'headlines'})};
export const LargeHeadlines: Story = {name: 'Chữ 250 %, chỉ tiêu đề', ...state('large', {layout: 'headlines'})};
