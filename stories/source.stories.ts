import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {POSTS} from './addresses.js';
import type {Values} from './docs/embed-code.js';
import {overNetwork} from './network.js';

const meta: Meta<Values> = {
  id: 'tin-source',
  title: 'Thẻ/Nguồn tin',
  component: 'tin-source',
  args: {src: POSTS, preset: 'auto'},
  render: ({src, preset}, {globals}) => html`
    <tin-source src=${overNetwork(String(src ?? POSTS), globals)} preset=${preset}>
      <tin-news-ticker></tin-news-ticker>
      <tin-category-list heading="Chuyên mục" display="chips"></tin-category-list>
      <tin-article-list heading="Tin mới" limit="3"></tin-article-list>
    </tin-source>
  `,
};

export default meta;
type Story = StoryObj<Values>;

export const Shared: Story = {name: 'Một nguồn cho nhiều thẻ'};

export const HomeMade: Story = {
  name: 'Hệ tự viết, chỉ chỗ từng trường',
  parameters: {asWritten: true},
  render: () => html`
    <tin-source
      src="sample/viet/api/tin-tuc?trang={page}&so_dong={limit}&chuyen_muc={category}&tu_khoa={query}"
      article-src="sample/viet/api/tin-tuc/{id}"
      category-src="sample/viet/api/chuyen-muc"
    >
      <tin-category-list heading="Chuyên mục" display="chips"></tin-category-list>
      <tin-article-list heading="Tin mới" limit="3" more="pages"></tin-article-list>
    </tin-source>
  `,
};
