import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Values} from '../docs/embed-code.js';
import {statesOf, surroundings} from './state.js';

const meta: Meta<Values> = {
  id: 'trang-thai-article-card',
  title: 'Trạng thái/Thẻ bài viết',
  component: 'tin-article-card',
  tags: ['!autodocs'],
  decorators: surroundings,
};

export default meta;
type Story = StoryObj<Values>;
const state = statesOf('tin-article-card', {args: {'article-id': '1064'}, width: '36rem'});

// The names stand here in full: Storybook's index reads them from the text.
export const LoadingVertical: Story = {name: 'Đang tải, ảnh ở trên', ...state('loading', {layout: 'vertical'})};
export const ReadyVertical: Story = {name: 'Có tin, ảnh ở trên', ...state('ready', {layout: 'vertical'})};
export const EmptyVertical: Story = {name: 'Nguồn chưa có tin, ảnh ở trên', ...state('empty', {layout: 'vertical'})};
export const StaleVertical: Story = {name: 'Bản đã lưu, ảnh ở trên', ...state('stale', {layout: 'vertical'})};
export const FailedVertical: Story = {name: 'Không tải được, ảnh ở trên', ...state('failed', {layout: 'vertical'})};
export const LongVertical: Story = {name: 'Tiêu đề dài, ảnh ở trên', ...state('long', {layout: 'vertical'})};
export const CapsVertical: Story = {name: 'TIÊU ĐỀ CHỮ HOA, ảnh ở trên', ...state('caps', {layout: 'vertical'})};
export const BareVertical: Story = {name: 'Không ảnh, ảnh ở trên', ...state('bare', {layout: 'vertical'})};
export const UndatedVertical: Story = {name: 'Không ngày, ảnh ở trên', ...state('undated', {layout: 'vertical'})};
export const LargeVertical: Story = {name: 'Chữ 250 %, ảnh ở trên', ...state('large', {layout: 'vertical'})};

export const LoadingHorizontal: Story = {name: 'Đang tải, ảnh ở bên', ...state('loading', {layout: 'horizontal'})};
export const ReadyHorizontal: Story = {name: 'Có tin, ảnh ở bên', ...state('ready', {layout: 'horizontal'})};
export const EmptyHorizontal: Story = {name: 'Nguồn chưa có tin, ảnh ở bên', ...state('empty', {layout: 'horizontal'})};
export const StaleHorizontal: Story = {name: 'Bản đã lưu, ảnh ở bên', ...state('stale', {layout: 'horizontal'})};
export const FailedHorizontal: Story = {name: 'Không tải được, ảnh ở bên', ...state('failed', {layout: 'horizontal'})};
export const LongHorizontal: Story = {name: 'Tiêu đề dài, ảnh ở bên', ...state('long', {layout: 'horizontal'})};
export const CapsHorizontal: Story = {name: 'TIÊU ĐỀ CHỮ HOA, ảnh ở bên', ...state('caps', {layout: 'horizontal'})};
export const BareHorizontal: Story = {name: 'Không ảnh, ảnh ở bên', ...state('bare', {layout: 'horizontal'})};
export const UndatedHorizontal: Story = {name: 'Không ngày, ảnh ở bên', ...state('undated', {layout: 'horizontal'})};
export const LargeHorizontal: Story = {name: 'Chữ 250 %, ảnh ở bên', ...state('large', {layout: 'horizontal'})};

export const LoadingHeadline: Story = {name: 'Đang tải, chỉ tiêu đề', ...state('loading', {layout: 'headline'})};
export const ReadyHeadline: Story = {name: 'Có tin, chỉ tiêu đề', ...state('ready', {layout: 'headline'})};
export const EmptyHeadline: Story = {name: 'Nguồn chưa có tin, chỉ tiêu đề', ...state('empty', {layout: 'headline'})};
export const StaleHeadline: Story = {name: 'Bản đã lưu, chỉ tiêu đề', ...state('stale', {layout: 'headline'})};
export const FailedHeadline: Story = {name: 'Không tải được, chỉ tiêu đề', ...state('failed', {layout: 'headline'})};
export const LongHeadline: Story = {name: 'Tiêu đề dài, chỉ tiêu đề', ...state('long', {layout: 'headline'})};
export const CapsHeadline: Story = {name: 'TIÊU ĐỀ CHỮ HOA, chỉ tiêu đề', ...state('caps', {layout: 'headline'})};
export const BareHeadline: Story = {name: 'Không ảnh, chỉ tiêu đề', ...state('bare', {layout: 'headline'})};
export const UndatedHeadline: Story = {name: 'Không ngày, chỉ tiêu đề', ...state('undated', {layout: 'headline'})};
export const LargeHeadline: Story = {name: 'Chữ 250 %, chỉ tiêu đề', ...state('large', {layout: 'headline'})};
