import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {POSTS} from '../addresses.js';
import {overNetwork} from '../network.js';
import {communeArticle, communeHome} from './commune.js';
import {oldPortal} from './old-portal.js';

const meta: Meta = {
  id: 'trang-mau',
  title: 'Trang mẫu/Cổng của xã',
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen', controls: {disable: true}},
};

export default meta;
type Story = StoryObj;

export const Home: Story = {
  name: 'Trang chủ, chỉ bằng các thẻ',
  render: (_, {globals}) => overNetwork(communeHome(POSTS), globals),
};

export const Article: Story = {
  name: 'Trang bài viết, chỉ bằng các thẻ',
  render: (_, {globals}) => overNetwork(communeArticle(POSTS), globals),
};

export const Portal: Story = {
  name: 'Cổng cũ, gắn thêm các thẻ',
  // Its links lead to its own articles, and its article is there only when one is asked for.
  parameters: {follow: true, shows: 'any'},
  render: () => oldPortal(),
};
