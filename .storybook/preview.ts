import type {Preview} from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements-manifest';
import '../src/define.js';
import {argTypesOf} from '../stories/docs/arg-types.js';
import {embedCode, type Values} from '../stories/docs/embed-code.js';
import {language} from '../stories/docs/language.js';
import {setManifest} from '../stories/docs/manifest.js';
import DocsPage from './docs-page.mdx';
import {showEvents} from './events.js';
import {answerFetchFromSample} from './sample-fetch.js';
import {surround} from './surroundings.js';
import {globalTypes, initialGlobals} from './toolbar.js';

// The static Storybook is nothing but files, and no story needs a network.
answerFetchFromSample();
setManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals,
  globalTypes,
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'none'},
    docs: {
      page: DocsPage,
      toc: {title: language() === 'en' ? 'On this page' : 'Trên trang này', headingSelector: 'h2, h3'},
      codePanel: true,
      canvas: {sourceState: 'shown'},
      extractArgTypes: (tag: string) => argTypesOf(tag, language()),
      extractComponentDescription: () => '',
      source: {
        // What a page needs, not what the story has: it follows the controls.
        transform: (code: string, {component, args, parameters}: StoryLike) =>
          component && !parameters['asWritten'] ? embedCode(component, args) : code,
      },
    },
    options: {
      storySort: {
        order: [
          'Giới thiệu',
          'Thẻ',
          [
            'Danh sách bài viết',
            'Thẻ bài viết',
            'Trang đọc bài',
            'Danh sách chuyên mục',
            'Dòng tin mới',
            'Cỡ chữ',
            'Nguồn tin',
          ],
          'Phối màu',
          'Trang mẫu',
          ['Cổng của xã', 'Trong các trang có sẵn'],
          'Trạng thái',
        ],
      },
    },
    viewport: {
      options: Object.fromEntries(
        [320, 768, 1280].map(width => [
          `w${width}`,
          {name: `${width} px`, styles: {width: `${width}px`, height: '900px'}},
        ]),
      ),
    },
  },
  decorators: [surround, showEvents],
};

interface StoryLike {
  readonly component?: string;
  readonly args: Values;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export default preview;
