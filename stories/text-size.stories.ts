import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Values} from './docs/embed-code.js';
import {widget} from './widget.js';

const meta: Meta<Values> = {
  id: 'tin-text-size',
  title: 'Thẻ/Cỡ chữ',
  component: 'tin-text-size',
  args: {for: 'doan-van'},
  decorators: [
    story => html`
      ${story()}
      <div id="doan-van">
        <p>
          Ủy ban nhân dân xã Bình An Hạ thông báo lịch tiếp công dân định kỳ. Đoạn văn này đổi cỡ chữ theo các nút ở
          trên.
        </p>
      </div>
    `,
  ],
  render: widget('tin-text-size'),
};

export default meta;
type Story = StoryObj<Values>;

export const OfAPart: Story = {name: 'Cho một phần của trang'};

export const FewSteps: Story = {name: 'Ba cỡ', args: {steps: '100 150 200'}};

export const Page: Story = {name: 'Cho cả trang', args: {for: undefined}};
