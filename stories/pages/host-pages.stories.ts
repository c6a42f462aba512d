import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {POSTS} from '../addresses.js';
import {aspnet} from './aspnet.js';
import {dnn} from './dnn.js';
import type {HostPage} from './host-page.js';
import {joomla} from './joomla.js';
import {modern} from './modern.js';
import {nukeviet} from './nukeviet.js';
import {sharepoint} from './sharepoint.js';
import {widgets} from './widgets.js';
import {wordpress} from './wordpress.js';

const TAGS = [
  'tin-news-ticker',
  'tin-category-list',
  'tin-article-list',
  'tin-article-card',
  'tin-article-view',
  'tin-text-size',
];

interface Args {
  /** Give the elements the few properties that make them look at home, or nothing at all. */
  isThemed: boolean;
}

const meta: Meta<Args> = {
  id: 'trang-co-san',
  title: 'Trang mẫu/Trong các trang có sẵn',
  // A style sheet meant for a whole page would meet the others, and the docs' own, on a page of docs.
  tags: ['!autodocs'],
  args: {isThemed: true},
  argTypes: {isThemed: {name: 'Phối màu theo trang'}},
  parameters: {
    layout: 'fullscreen',
    // The pages around are as bad as they are meant to be; what is ours must pass within them.
    a11y: {context: {include: TAGS}},
  },
};

export default meta;
type Story = StoryObj<Args>;

/** The page's rules are the document's, and go with the story. */
const inside = (page: HostPage): Story => ({
  render: ({isThemed}) => `<style>${page.css}${isThemed ? page.theme : ''}</style>${page.html(widgets({src: POSTS}))}`,
});

export const Aspnet: Story = {name: 'ASP.NET WebForms, dàn trang bằng bảng', ...inside(aspnet)};
export const Nukeviet: Story = {name: 'NukeViet, giao diện nhiều khối', ...inside(nukeviet)};
export const Joomla: Story = {name: 'Joomla với Bootstrap 3', ...inside(joomla)};
export const Wordpress: Story = {name: 'WordPress, giao diện cổ điển', ...inside(wordpress)};
export const Sharepoint: Story = {name: 'SharePoint 2010', ...inside(sharepoint)};
export const Dnn: Story = {name: 'DotNetNuke, giao diện chữ hoa', ...inside(dnn)};
export const Modern: Story = {name: 'Trang hiện đại', ...inside(modern)};
