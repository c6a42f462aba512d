import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {TinArticleView} from '../src/elements/article-view/article-view.js';
import {POSTS} from './addresses.js';
import {HOST_PAGES} from './host-pages.js';

/** The sample's article from a commune portal. */
const SAMPLE = '1001';

const meta: Meta<TinArticleView> = {
  title: 'Trang đọc bài (tin-article-view)',
  component: 'tin-article-view',
  args: {articleId: SAMPLE, headingLevel: 1, related: 3, siteName: 'Cổng thông tin điện tử xã Bình An Hạ'},
  render: ({articleId, headingLevel, tools, siteName, related}) => html`
    <tin-source src=${POSTS} article-param="bai">
      <tin-article-view
        article-id=${ifDefined(articleId)}
        heading-level=${headingLevel}
        tools=${ifDefined(tools)}
        site-name=${ifDefined(siteName)}
        related=${related}
      ></tin-article-view>
    </tin-source>
  `,
};

export default meta;
type Story = StoryObj<TinArticleView>;

export const Article: Story = {name: 'Một bài viết'};

export const Word: Story = {name: 'Bài dán từ Word, có bảng', args: {articleId: '1065'}};

export const Pictures: Story = {name: 'Bài có ảnh', args: {articleId: '1064'}};

export const Files: Story = {name: 'Bài có tệp đính kèm', args: {articleId: '1059'}};

export const FewTools: Story = {name: 'Chỉ cỡ chữ và in', args: {tools: 'text-size print'}};

export const NoTools: Story = {name: 'Không có công cụ', args: {tools: 'none', related: 0}};

export const OfTheServer: Story = {
  name: 'Bài do máy chủ viết sẵn',
  render: ({tools}) => html`
    <tin-article-view tools=${ifDefined(tools)}>
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

/** The article in a page with rude styles of its own; the rules reach no further than the story. */
const inPage = (name: string): Story => ({
  name: `Trong trang: ${name}`,
  args: {related: 0},
  parameters: {docs: {story: {inline: false, height: '40em'}}, a11y: {test: 'todo'}},
  decorators: [
    (story): TemplateResult =>
      html`<style>
          ${HOST_PAGES[name]}
        </style>
        ${story()}`,
  ],
});

export const SmallParagraphs = inPage('forces 12 px on paragraphs');
export const Reset = inPage('resets everything');
export const Wide = inPage('is 980 px wide');
export const SmallRoot = inPage('sets the root to 10 px');
export const Capitals = inPage('shouts');
export const Bootstrap = inPage('has Bootstrap 3');
