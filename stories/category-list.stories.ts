import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {TinCategoryList} from '../src/elements/category-list/category-list.js';
import {CATEGORIES} from './addresses.js';

const meta: Meta<TinCategoryList> = {
  title: 'Danh sách chuyên mục (tin-category-list)',
  component: 'tin-category-list',
  args: {heading: 'Chuyên mục', display: 'list', headingLevel: 2, noCounts: false},
  argTypes: {display: {control: 'inline-radio', options: ['list', 'tree', 'chips', 'select']}},
  render: ({heading, display, headingLevel, noCounts, current}) => html`
    <tin-category-list
      src=${CATEGORIES}
      heading=${ifDefined(heading)}
      display=${display}
      heading-level=${headingLevel}
      current=${ifDefined(current)}
      ?no-counts=${noCounts}
    ></tin-category-list>
  `,
};

export default meta;
type Story = StoryObj<TinCategoryList>;

export const Categories: Story = {name: 'Chuyên mục'};
