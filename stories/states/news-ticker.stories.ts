import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Values} from '../docs/embed-code.js';
import {statesOf, surroundings} from './state.js';

const meta: Meta<Values> = {
  id: 'trang-thai-news-ticker',
  title: 'Trạng thái/Dòng tin mới',
  component: 'tin-news-ticker',
  tags: ['!autodocs'],
  decorators: surroundings,
};

export default meta;
type Story = StoryObj<Values>;
const state = statesOf('tin-news-ticker', {args: {limit: 5}});

// The names stand here in full: Storybook's index reads them from the text.
export const LoadingStill: Story = {name: 'Đang tải, đứng yên', ...state('loading')};
export const ReadyStill: Story = {name: 'Có tin, đứng yên', ...state('ready')};
export const EmptyStill: Story = {name: 'Chưa có tin, đứng yên', ...state('empty')};
export const StaleStill: Story = {name: 'Bản đã lưu, đứng yên', ...state('stale')};
export const FailedStill: Story = {name: 'Không tải được, đứng yên', ...state('failed')};
export const LongStill: Story = {name: 'Tiêu đề dài, đứng yên', ...state('long')};
export const CapsStill: Story = {name: 'TIÊU ĐỀ CHỮ HOA, đứng yên', ...state('caps')};
export const UndatedStill: Story = {name: 'Không ngày, đứng yên', ...state('undated')};
export const LargeStill: Story = {name: 'Chữ 250 %, đứng yên', ...state('large')};

export const LoadingFade: Story = {name: 'Đang tải, mờ dần', ...state('loading', {mode: 'fade', autoplay: true})};
export const ReadyFade: Story = {name: 'Có tin, mờ dần', ...state('ready', {mode: 'fade', autoplay: true})};
export const EmptyFade: Story = {name: 'Chưa có tin, mờ dần', ...state('empty', {mode: 'fade', autoplay: true})};
export const StaleFade: Story = {name: 'Bản đã lưu, mờ dần', ...state('stale', {mode: 'fade', autoplay: true})};
export const FailedFade: Story = {name: 'Không tải được, mờ dần', ...state('failed', {mode: 'fade', autoplay: true})};
export const LongFade: Story = {name: 'Tiêu đề dài, mờ dần', ...state('long', {mode: 'fade', autoplay: true})};
export const CapsFade: Story = {name: 'TIÊU ĐỀ CHỮ HOA, mờ dần', ...state('caps', {mode: 'fade', autoplay: true})};
export const UndatedFade: Story = {name: 'Không ngày, mờ dần', ...state('undated', {mode: 'fade', autoplay: true})};
export const LargeFade: Story = {name: 'Chữ 250 %, mờ dần', ...state('large', {mode: 'fade', autoplay: true})};

export const LoadingSlide: Story = {name: 'Đang tải, trượt', ...state('loading', {mode: 'slide', autoplay: true})};
export const ReadySlide: Story = {name: 'Có tin, trượt', ...state('ready', {mode: 'slide', autoplay: true})};
export const EmptySlide: Story = {name: 'Chưa có tin, trượt', ...state('empty', {mode: 'slide', autoplay: true})};
export const StaleSlide: Story = {name: 'Bản đã lưu, trượt', ...state('stale', {mode: 'slide', autoplay: true})};
export const FailedSlide: Story = {name: 'Không tải được, trượt', ...state('failed', {mode: 'slide', autoplay: true})};
export const LongSlide: Story = {name: 'Tiêu đề dài, trượt', ...state('long', {mode: 'slide', autoplay: true})};
export const CapsSlide: Story = {name: 'TIÊU ĐỀ CHỮ HOA, trượt', ...state('caps', {mode: 'slide', autoplay: true})};
export const UndatedSlide: Story = {name: 'Không ngày, trượt', ...state('undated', {mode: 'slide', autoplay: true})};
export const LargeSlide: Story = {name: 'Chữ 250 %, trượt', ...state('large', {mode: 'slide', autoplay: true})};

export const LoadingScroll: Story = {
  name: 'Đang tải, chạy liên tục',
  ...state('loading', {mode: 'scroll', autoplay: true}),
};
export const ReadyScroll: Story = {name: 'Có tin, chạy liên tục', ...state('ready', {mode: 'scroll', autoplay: true})};
export const EmptyScroll: Story = {
  name: 'Chưa có tin, chạy liên tục',
  ...state('empty', {mode: 'scroll', autoplay: true}),
};
export const StaleScroll: Story = {
  name: 'Bản đã lưu, chạy liên tục',
  ...state('stale', {mode: 'scroll', autoplay: true}),
};
export const FailedScroll: Story = {
  name: 'Không tải được, chạy liên tục',
  ...state('failed', {mode: 'scroll', autoplay: true}),
};
export const LongScroll: Story = {
  name: 'Tiêu đề dài, chạy liên tục',
  ...state('long', {mode: 'scroll', autoplay: true}),
};
export const CapsScroll: Story = {
  name: 'TIÊU ĐỀ CHỮ HOA, chạy liên tục',
  ...state('caps', {mode: 'scroll', autoplay: true}),
};
export const UndatedScroll: Story = {
  name: 'Không ngày, chạy liên tục',
  ...state('undated', {mode: 'scroll', autoplay: true}),
};
export const LargeScroll: Story = {
  name: 'Chữ 250 %, chạy liên tục',
  ...state('large', {mode: 'scroll', autoplay: true}),
};
