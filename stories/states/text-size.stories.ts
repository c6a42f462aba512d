import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Values} from '../docs/embed-code.js';
import {widget} from '../widget.js';
import {surroundings} from './state.js';

const meta: Meta<Values> = {
  id: 'trang-thai-text-size',
  title: 'Trạng thái/Cỡ chữ',
  component: 'tin-text-size',
  tags: ['!autodocs'],
  decorators: surroundings,
  render: widget('tin-text-size'),
};

export default meta;
type Story = StoryObj<Values>;

export const Ready: Story = {name: 'Cỡ mặc định'};
export const Smallest: Story = {name: 'Chỉ một cỡ nhỏ hơn', args: {steps: '87.5 100'}};
export const Large: Story = {name: 'Chữ 250 %', parameters: {large: true}};
