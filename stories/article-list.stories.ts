import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {POSTS} from './addresses.js';
import {categoryChoice} from './choices.js';
import type {Values} from './docs/embed-code.js';
import {widget} from './widget.js';

const meta: Meta<Values> = {
  id: 'tin-article-list',
  title: 'Thẻ/Danh sách bài viết',
  component: 'tin-article-list',
  args: {src: POSTS, heading: 'Tin mới nhất', limit: 6, layout: 'grid', more: 'button', 'heading-level': 2},
  argTypes: {category: categoryChoice},
  render: widget('tin-article-list'),
};

export default meta;
type Story = StoryObj<Values>;

export const Newest: Story = {name: 'Tin mới nhất'};

export const List: Story = {name: 'Nối nhau, phân trang', args: {layout: 'list', more: 'pages', limit: 4}};

export const Headlines: Story = {name: 'Chỉ tiêu đề', args: {layout: 'headlines', limit: 8, more: 'none'}};

export const OfCategory: Story = {
  name: 'Một chuyên mục',
  args: {category: '15', heading: 'Nông nghiệp – Nông thôn mới'},
};

export const Search: Story = {name: 'Tìm không dấu', args: {query: 'duong', heading: 'Tìm: duong', layout: 'list'}};

export const NothingFound: Story = {name: 'Không tìm thấy', args: {query: 'tàu vũ trụ', heading: 'Tìm: tàu vũ trụ'}};

export const FourColumns: Story = {name: 'Bốn cột', args: {'--tin-columns': '4', limit: 4, more: 'none'}};
