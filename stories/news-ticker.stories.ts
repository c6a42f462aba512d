import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {TinNewsTicker} from '../src/elements/news-ticker/news-ticker.js';
import {POSTS} from './addresses.js';

const NOTES = `
**Đứng yên là mặc định.** Thông tư 32/2017/TT-BTTTT (Điều 18) không cho cổng thông tin của cơ quan nhà nước dùng chữ tự
chạy. Chỉ đặt \`autoplay\` nơi thật sự cần; khi đó nút “Tạm dừng chạy tin” luôn có mặt và đứng trước mọi thứ nó điều khiển.

**Bằng bàn phím.** Tab lần lượt tới: nút tạm dừng (khi có thể chạy), “Tin trước”, “Tin sau”, “Xem tất cả”, tin đang hiện.
Phím ← → trong nhóm nút chuyển tin. Vào tới tin là dừng, và không tự chạy lại khi rời đi. “Xem tất cả” mở tất cả tin thành
danh sách; tiêu điểm ở lại trên nút.

**Bằng trình đọc màn hình.** Một vùng mang tên tiêu đề, bên trong là danh sách. Khi chạy không có gì được đọc lên; chuyển
tin bằng tay thì nghe đúng một câu: “Tin 2 trên 8: …”. Bản sao nối vòng của kiểu \`scroll\` chỉ dành cho mắt.

**Có tin mới** (\`refresh\`): tin đang đọc không bị thay; nút “Có 3 tin mới” hiện ở chỗ đã chừa sẵn, bấm vào là tới tin mới
nhất. Người đọc bật giảm chuyển động thì không gì chuyển động, kể cả khi bật giữa chừng. Tạm dừng một dòng tin là tạm dừng
mọi dòng tin, cho tới hết phiên.`;

const meta: Meta<TinNewsTicker> = {
  title: 'Dòng tin mới (tin-news-ticker)',
  component: 'tin-news-ticker',
  parameters: {docs: {description: {component: NOTES}}},
  args: {limit: 8, autoplay: false, interval: 7, mode: 'fade', refresh: 0, headingLevel: 2},
  argTypes: {mode: {control: 'inline-radio', options: ['fade', 'slide', 'scroll']}},
  render: ({heading, limit, category, autoplay, interval, mode, refresh, headingLevel}) => html`
    <tin-news-ticker
      src=${POSTS}
      heading=${ifDefined(heading)}
      limit=${limit}
      category=${ifDefined(category)}
      interval=${interval}
      mode=${mode}
      refresh=${refresh}
      heading-level=${headingLevel}
      ?autoplay=${autoplay}
    ></tin-news-ticker>
  `,
};

export default meta;
type Story = StoryObj<TinNewsTicker>;

export const Latest: Story = {name: 'Tin mới nhất'};

export const Fade: Story = {name: 'Tự chuyển, mờ dần', args: {autoplay: true}};

export const Slide: Story = {name: 'Tự chuyển, trượt', args: {autoplay: true, mode: 'slide'}};

export const Scroll: Story = {name: 'Chạy liên tục', args: {autoplay: true, mode: 'scroll'}};

export const Refreshed: Story = {name: 'Chừa chỗ cho tin mới', args: {refresh: 60}};

export const One: Story = {name: 'Chỉ có một tin', args: {limit: 1}};

export const Several: Story = {
  name: 'Hai dòng tin, dừng cùng nhau',
  render: () => html`
    <tin-news-ticker src=${POSTS} heading="Tin mới nhất" autoplay></tin-news-ticker>
    <tin-news-ticker src=${POSTS} heading="Tin nổi bật" limit="4" autoplay mode="slide"></tin-news-ticker>
  `,
};

export const Failed: Story = {
  name: 'Không tải được',
  tags: ['fails', '!autodocs'],
  render: () => html`<tin-news-ticker src=${POSTS.replace('sample/', 'sample/fail/')}></tin-news-ticker>`,
};
