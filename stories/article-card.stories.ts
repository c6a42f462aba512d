import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {articleChoice} from './choices.js';
import type {Values} from './docs/embed-code.js';
import {widget} from './widget.js';

const meta: Meta<Values> = {
  id: 'tin-article-card',
  title: 'Thẻ/Thẻ bài viết',
  component: 'tin-article-card',
  args: {'article-id': '1064', layout: 'vertical', 'heading-level': 3, 'no-image': false, 'no-summary': false},
  argTypes: {'article-id': articleChoice},
  decorators: [story => html`<div style="max-width: 44em">${story()}</div>`],
  render: widget('tin-article-card'),
};

export default meta;
type Story = StoryObj<Values>;

export const Vertical: Story = {name: 'Ảnh ở trên'};

export const Horizontal: Story = {name: 'Ảnh ở bên', args: {layout: 'horizontal'}};

export const Newest: Story = {name: 'Bài mới nhất', args: {'article-id': undefined}};

export const Headline: Story = {name: 'Chỉ tiêu đề', args: {layout: 'headline'}};

export const NoImage: Story = {name: 'Không ảnh', args: {'no-image': true}};

export const Boxed: Story = {
  name: 'Có nền và khoảng trống',
  args: {layout: 'horizontal', '--tin-surface': '#f3f5f7', '--tin-padding': '1em', '--tin-image-ratio': '1 / 1'},
  // The colour is for white paper only.
  globals: {scheme: 'light'},
};
