import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {POSTS} from './addresses.js';
import {categoryChoice} from './choices.js';
import type {Values} from './docs/embed-code.js';
import {overNetwork} from './network.js';
import {widget} from './widget.js';

const meta: Meta<Values> = {
  id: 'tin-news-ticker',
  title: 'Thẻ/Dòng tin mới',
  component: 'tin-news-ticker',
  args: {src: POSTS, limit: 8, autoplay: false, interval: 7, mode: 'fade', refresh: 0, 'heading-level': 2},
  argTypes: {category: categoryChoice},
  render: widget('tin-news-ticker'),
};

export default meta;
type Story = StoryObj<Values>;

export const Latest: Story = {name: 'Tin mới nhất'};

export const Fade: Story = {name: 'Tự chuyển, mờ dần', args: {autoplay: true}};

export const Slide: Story = {name: 'Tự chuyển, trượt', args: {autoplay: true, mode: 'slide'}};

export const Scroll: Story = {name: 'Chạy liên tục', args: {autoplay: true, mode: 'scroll'}};

export const Refreshed: Story = {name: 'Chừa chỗ cho tin mới', args: {refresh: 60}};

export const One: Story = {name: 'Chỉ có một tin', args: {limit: 1}};

export const Several: Story = {
  name: 'Hai dòng tin, dừng cùng nhau',
  parameters: {asWritten: true},
  render: (_, {globals}) => html`
    <tin-source src=${overNetwork(POSTS, globals)}>
      <tin-news-ticker heading="Tin mới nhất" autoplay></tin-news-ticker>
      <tin-news-ticker heading="Tin nổi bật" limit="4" autoplay mode="slide"></tin-news-ticker>
    </tin-source>
  `,
};
