import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements-manifest';
import '../src/define.js';
import {setLocale} from '../src/locale/set-locale.js';
import {answerFetchFromSample} from './sample-fetch.js';

// The static Storybook is nothing but files, and no story needs a network.
answerFetchFromSample();
setCustomElementsManifest(manifest);

const choices = (...items: (readonly [value: string, title: string])[]) =>
  items.map(([value, title]) => ({value, title}));

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: {locale: 'vi', scheme: 'light'},
  globalTypes: {
    locale: {
      name: 'Ngôn ngữ',
      toolbar: {icon: 'globe', items: choices(['vi', 'Tiếng Việt'], ['en', 'English']), dynamicTitle: true},
    },
    scheme: {
      name: 'Nền',
      toolbar: {icon: 'contrast', items: choices(['light', 'Nền sáng'], ['dark', 'Nền tối']), dynamicTitle: true},
    },
  },
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'requiredFirst'},
    docs: {toc: {title: 'Trên trang này'}},
    options: {storySort: {method: 'alphabetical'}},
    viewport: {
      options: Object.fromEntries(
        [320, 768, 1280].map(width => [
          `w${width}`,
          {name: `${width} px`, styles: {width: `${width}px`, height: '900px'}},
        ]),
      ),
    },
  },
  decorators: [
    (story, {globals}) => {
      const {style} = document.documentElement;
      style.colorScheme = String(globals['scheme']);
      style.backgroundColor = 'Canvas';
      void setLocale(String(globals['locale']));
      return story();
    },
  ],
};

export default preview;
