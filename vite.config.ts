import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type UserConfig} from 'vite';
import {cdnPlugin} from './.ci/build/cdn-plugin.mjs';
import {joinKnownParts} from './.ci/build/join-known-parts.mjs';
import {shrinkTemplates} from './.ci/build/shrink-templates.mjs';
import {samplePlugin} from './stories/sample/vite-plugin.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const {version} = JSON.parse(readFileSync(here('package.json'), 'utf8')) as {version: string};

/** `vite` serves the demo portal with the sample endpoint; `vite build` makes dist/cdn/. */
export default defineConfig(({command}) => (command === 'serve' ? portal() : cdn()));

function portal(): UserConfig {
  return {
    plugins: [samplePlugin()],
    // There is no index.html to find them from; found late, each would reload the page under the reader.
    optimizeDeps: {entries: ['src/define.ts']},
  };
}

function cdn(): UserConfig {
  return {
    publicDir: false,
    plugins: [
      joinKnownParts(here('.ci/build/cdn-entry.ts')),
      shrinkTemplates,
      cdnPlugin({banner: `/*! the-tin ${version}, MIT; with lit and DOMPurify: licenses.txt */`}),
    ],
    build: {
      outDir: here('dist/cdn'),
      emptyOutDir: true,
      target: 'chrome109',
      // The plugin minifies once the parts are wired together.
      minify: false,
      reportCompressedSize: false,
      lib: {entry: here('.ci/build/cdn-entry.ts'), formats: ['cjs']},
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        treeshake: {moduleSideEffects: [{test: /@lit\/localize/, sideEffects: false}]},
        output: {
          exports: 'named',
          esModule: false,
          entryFileNames: 'the-tin.js',
          chunkFileNames: ({name}) => `the-tin.${name.replace(/^.*\//, '')}.js`,
        },
      },
    },
  };
}
