import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {TinCategoryList} from '../src/elements/category-list/category-list.js';
import type {Category} from '../src/reading/article.js';
import {CATEGORIES, POSTS} from './addresses.js';

const NOTES = `
**Điều khiển danh sách và dòng tin cùng nguồn.** Mỗi chuyên mục là một liên kết thật; trong trang có danh sách cùng
\`<tin-source>\` thì chọn xong danh sách đổi ngay, không tải lại trang, bài đang đọc được đóng lại. Chuyên mục hiện tại lấy từ
\`current\`, từ địa chỉ trang, từ lựa chọn trong trang, hoặc từ danh sách mà trang đã đặt sẵn chuyên mục.

**Bằng bàn phím.** Kiểu \`tree\`: mỗi nhánh là một liên kết **và** một nút “Mở mục con của …” riêng; nhánh đóng nằm ngoài thứ
tự Tab. Kiểu \`select\` chỉ hành động khi bấm “Xem”. Nhiều hơn 24 mục thì phần còn lại hiện ra khi bấm “Xem tất cả … chuyên
mục”; bấm bằng bàn phím thì tiêu điểm tới mục mới đầu tiên.

**Bằng trình đọc màn hình.** Một vùng điều hướng có tên riêng, danh sách lồng nhau, đúng một mục “trang hiện tại”, số bài đọc
bằng lời: “12 bài viết”. Mục hiện tại nhận ra bằng nét đậm và vạch, không chỉ bằng màu.`;

const meta: Meta<TinCategoryList> = {
  title: 'Danh sách chuyên mục (tin-category-list)',
  component: 'tin-category-list',
  parameters: {docs: {description: {component: NOTES}}},
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

export const Tree: Story = {name: 'Cây', args: {display: 'tree'}};

export const Chips: Story = {name: 'Nhãn', args: {display: 'chips'}};

export const Select: Story = {name: 'Ô chọn', args: {display: 'select'}};

export const NoCounts: Story = {name: 'Không có số bài', args: {noCounts: true}};

export const WithList: Story = {
  name: 'Cùng một danh sách tin',
  render: ({display}) => html`
    <tin-source src=${POSTS}>
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
  render: ({display}) =>
    html`<tin-category-list heading="Lĩnh vực" display=${display} .categories=${MANY}></tin-category-list>`,
};

export const Failed: Story = {
  name: 'Không tải được',
  tags: ['fails', '!autodocs'],
  render: () =>
    html`<tin-category-list
      heading="Chuyên mục"
      src=${CATEGORIES.replace('sample/', 'sample/fail/')}
    ></tin-category-list>`,
};
