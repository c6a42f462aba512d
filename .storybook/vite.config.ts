import {defineConfig} from 'vite';
import {samplePlugin} from '../stories/sample/vite-plugin.js';
import {manifestPlugin} from './manifest.js';

export default defineConfig({
  // Relative, so that the static build works below any path.
  base: './',
  plugins: [manifestPlugin, samplePlugin({portal: false, emit: true})],
  // Everything is one download from the same place, and one file of 1 MB is no news here.
  build: {chunkSizeWarningLimit: 2000},
});
