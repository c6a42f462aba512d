import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {TinArticleView} from '../src/elements/article-view/article-view.js';
import {POSTS} from './addresses.js';

const meta: Meta<TinArticleView> = {
  title: 'Trang đọc bài (tin-article-view)',
  component: 'tin-article-view',
  args: {articleId: '1001', headingLevel: 1},
  render: ({articleId, headingLevel, tools, siteName}) => html`
    <tin-source src=${POSTS}>
      <tin-article-view
        article-id=${ifDefined(articleId)}
        heading-level=${headingLevel}
        tools=${ifDefined(tools)}
        site-name=${ifDefined(siteName)}
      ></tin-article-view>
    </tin-source>
  `,
};

export default meta;
type Story = StoryObj<TinArticleView>;

export const Article: Story = {name: 'Một bài viết'};
