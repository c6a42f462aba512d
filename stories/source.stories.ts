import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TinSource} from '../src/elements/source/source.js';
import {POSTS} from './addresses.js';

const meta: Meta<TinSource> = {
  title: 'Nguồn tin (tin-source)',
  component: 'tin-source',
  args: {src: POSTS},
  render: ({src}) => html`
    <tin-source src=${src ?? POSTS}>
      <tin-news-ticker></tin-news-ticker>
      <tin-category-list heading="Chuyên mục" display="chips"></tin-category-list>
      <tin-article-list heading="Tin mới" limit="3"></tin-article-list>
    </tin-source>
  `,
};

export default meta;
type Story = StoryObj<TinSource>;

export const Shared: Story = {name: 'Một nguồn cho nhiều thẻ'};
