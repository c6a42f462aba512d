import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {TinArticleList} from '../src/elements/article-list/article-list.js';
import {POSTS} from './addresses.js';

const meta: Meta<TinArticleList> = {
  title: 'Danh sách bài viết (tin-article-list)',
  component: 'tin-article-list',
  args: {heading: 'Tin mới nhất', limit: 6, layout: 'grid', more: 'button', headingLevel: 2},
  argTypes: {
    layout: {control: 'inline-radio', options: ['grid', 'list', 'headlines']},
    more: {control: 'inline-radio', options: ['button', 'pages', 'none']},
  },
  render: ({heading, limit, layout, more, headingLevel, category, query}) => html`
    <tin-article-list
      src=${POSTS}
      heading=${ifDefined(heading)}
      limit=${limit}
      layout=${layout}
      more=${more}
      heading-level=${headingLevel}
      category=${ifDefined(category)}
      query=${ifDefined(query)}
    ></tin-article-list>
  `,
};

export default meta;
type Story = StoryObj<TinArticleList>;

export const Newest: Story = {name: 'Tin mới nhất'};
