import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Category} from '../src/reading/article.js';
import {CATEGORIES, POSTS} from './addresses.js';
import {categoryChoice} from './choices.js';
import type {Values} from './docs/embed-code.js';
import {overNetwork} from './network.js';
import {widget} from './widget.js';

const meta: Meta<Values> = {
  id: 'tin-category-list',
  title: 'Thẻ/Danh sách chuyên mục',
  component: 'tin-category-list',
  args: {src: CATEGORIES, heading: 'Chuyên mục', display: 'list', 'heading-level': 2, 'no-counts': false},
  argTypes: {current: categoryChoice},
  render: widget('tin-category-list'),
};

export default meta;
type Story = StoryObj<Values>;

export const Categories: Story = {name: 'Chuyên mục'};

export const Tree: Story = {name: 'Cây', args: {display: 'tree', current: '14'}};

export const Chips: Story = {name: 'Nhãn', args: {display: 'chips', current: '15'}};

export const Select: Story = {name: 'Ô chọn', args: {display: 'select'}};

export const NoCounts: Story = {name: 'Không có số bài', args: {'no-counts': true}};

export const WithList: Story = {
  name: 'Cùng một danh sách tin',
  parameters: {asWritten: true},
  render: ({display}, {globals}) => html`
    <tin-source src=${overNetwork(POSTS, globals)}>
      <tin-category-list heading="Chuyên mục" display=${display}></tin-category-list>
      <tin-article-list heading="Tin bài" layout="headlines"></tin-article-list>
    </tin-source>
  `,
  args: {display: 'chips'},
};

/** As many as the fields of administrative procedures of a province. */
const MANY: readonly Category[] = Array.from({length: 300}, (_, index) => ({
  id: String(index + 1),
  name: `Lĩnh vực ${index + 1}`,
  url: `#linh-vuc-${index + 1}`,
  children: [],
}));

export const Many: Story = {
  name: 'Ba trăm lĩnh vực',
  args: {src: undefined, categories: MANY, heading: 'Lĩnh vực'},
  argTypes: {categories: {table: {disable: true}}},
};
