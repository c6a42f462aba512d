import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {articleChoice} from './choices.js';
import {attributeText, type Values} from './docs/embed-code.js';
import {TOOLS} from './docs/manifest.js';
import {widget} from './widget.js';

const meta: Meta<Values> = {
  id: 'tin-article-view',
  title: 'Thẻ/Trang đọc bài',
  component: 'tin-article-view',
  args: {
    'article-id': '1001',
    'heading-level': 1,
    tools: TOOLS,
    related: 3,
    'site-name': 'Cổng thông tin điện tử xã Bình An Hạ',
  },
  argTypes: {'article-id': articleChoice},
  render: widget('tin-article-view'),
};

export default meta;
type Story = StoryObj<Values>;

export const Article: Story = {name: 'Một bài viết'};

export const Word: Story = {name: 'Bài dán từ Word, có bảng', args: {'article-id': '1065'}};

export const Pictures: Story = {name: 'Bài có ảnh', args: {'article-id': '1064'}};

export const Files: Story = {name: 'Bài có tệp đính kèm', args: {'article-id': '1059'}};

export const FewTools: Story = {name: 'Chỉ cỡ chữ và in', args: {tools: ['text-size', 'print']}};

export const NoTools: Story = {name: 'Không có công cụ', args: {tools: [], related: 0}};

export const OfTheServer: Story = {
  name: 'Bài do máy chủ viết sẵn',
  parameters: {asWritten: true},
  render: ({tools}) => html`
    <tin-article-view tools=${ifDefined(attributeText(tools))}>
      <article>
        <h1>Lịch cắt điện để sửa đường dây ấp Cây Me</h1>
        <p>15:46 | 08/03/2019</p>
        <div>
          <p style="font-size: 9pt; line-height: 12px">
            <font size="2"
              >&nbsp; &nbsp; &nbsp; Điện lực tạm ngừng cấp điện từ 8 giờ đến 15 giờ để thay dây và trụ.</font
            >
          </p>
          <p>&nbsp;</p>
          <p style="font-family: 'Times New Roman'; font-size: 14pt">
            Bà con chủ động sắp xếp sinh hoạt và sản xuất, ngắt các thiết bị điện trước giờ đóng điện trở lại./.
          </p>
        </div>
      </article>
    </tin-article-view>
  `,
};
