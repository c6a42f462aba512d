import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TinTextSize} from '../src/elements/text-size/text-size.js';

const meta: Meta<TinTextSize> = {
  title: 'Cỡ chữ (tin-text-size)',
  component: 'tin-text-size',
  render: () => html`
    <tin-text-size></tin-text-size>
    <p>Đoạn văn này đổi cỡ chữ cùng với trang.</p>
  `,
};

export default meta;
type Story = StoryObj<TinTextSize>;

export const Page: Story = {name: 'Cho cả trang'};
