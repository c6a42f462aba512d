import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // Not the root's vite.config.ts: that one serves the portal and builds the CDN file.
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}},
  },
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  docs: {defaultName: 'Tài liệu'},
  managerHead: head => `${head}<script>document.documentElement.lang = 'vi';</script>`,
  previewHead: head => `${head}<script>document.documentElement.lang = 'vi';</script>`,
};

export default config;
