import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {POSTS} from '../addresses.js';
import {overNetwork} from '../network.js';
import {ThemeEditor} from './theme-editor.js';

// An import for its effect alone would be shaken off: package.json says that stories have none.
if (!customElements.get('theme-editor')) customElements.define('theme-editor', ThemeEditor);

const meta: Meta = {
  id: 'phoi-mau',
  title: 'Phối màu',
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen', controls: {disable: true}},
};

export default meta;

export const Editor: StoryObj = {
  name: 'Bàn phối màu',
  render: (_, {globals}) => html`
    <theme-editor>
      <tin-source src=${overNetwork(POSTS, globals)}>
        <tin-news-ticker limit="5"></tin-news-ticker>
        <br />
        <tin-category-list heading="Chuyên mục" display="chips" current="15"></tin-category-list>
        <br />
        <tin-article-list heading="Tin trong xã" limit="3"></tin-article-list>
        <br />
        <tin-article-card layout="horizontal" article-id="1052"></tin-article-card>
        <br />
        <tin-article-view article-id="1058" heading-level="2" related="2"></tin-article-view>
        <br />
        <tin-article-list
          heading="Khi không tải được"
          src="sample/fail-501/wordpress/wp-json/wp/v2/posts"
        ></tin-article-list>
      </tin-source>
    </theme-editor>
  `,
};
