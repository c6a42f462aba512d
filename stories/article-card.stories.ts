import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {TinArticleCard} from '../src/elements/article-card/article-card.js';
import {POSTS} from './addresses.js';

const meta: Meta<TinArticleCard> = {
  title: 'Thẻ bài viết (tin-article-card)',
  component: 'tin-article-card',
  args: {layout: 'vertical', headingLevel: 3, noImage: false, noSummary: false},
  argTypes: {layout: {control: 'inline-radio', options: ['vertical', 'horizontal', 'headline']}},
  render: ({layout, headingLevel, noImage, noSummary, articleId}) => html`
    <tin-source src=${POSTS}>
      <tin-article-card
        article-id=${ifDefined(articleId)}
        layout=${layout}
        heading-level=${headingLevel}
        ?no-image=${noImage}
        ?no-summary=${noSummary}
      ></tin-article-card>
    </tin-source>
  `,
};

export default meta;
type Story = StoryObj<TinArticleCard>;

export const Newest: Story = {name: 'Bài mới nhất'};
