import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {TinNewsTicker} from '../src/elements/news-ticker/news-ticker.js';
import {POSTS} from './addresses.js';

const meta: Meta<TinNewsTicker> = {
  title: 'Dòng tin mới (tin-news-ticker)',
  component: 'tin-news-ticker',
  args: {limit: 8, autoplay: false, interval: 7, mode: 'fade', headingLevel: 2},
  argTypes: {mode: {control: 'inline-radio', options: ['fade', 'slide', 'scroll']}},
  render: ({heading, limit, autoplay, interval, mode, headingLevel}) => html`
    <tin-news-ticker
      src=${POSTS}
      heading=${ifDefined(heading)}
      limit=${limit}
      interval=${interval}
      mode=${mode}
      heading-level=${headingLevel}
      ?autoplay=${autoplay}
    ></tin-news-ticker>
  `,
};

export default meta;
type Story = StoryObj<TinNewsTicker>;

export const Latest: Story = {name: 'Tin mới nhất'};
