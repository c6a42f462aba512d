import {defineConfig, type Plugin} from 'vite';
import {readManifest} from '../.ci/build/manifest.mjs';
import {samplePlugin} from '../stories/sample/vite-plugin.js';

const MANIFEST = 'virtual:custom-elements-manifest';

/** The doc comments of the elements, read from the sources, so that the tables in the docs need no build. */
const manifest: Plugin = {
  name: 'the-tin-manifest',
  resolveId: id => (id === MANIFEST ? `\0${MANIFEST}` : undefined),
  load: async id => (id === `\0${MANIFEST}` ? `export default ${JSON.stringify(await readManifest())}` : undefined),
};

export default defineConfig({
  // Relative, so that the static build works below any path.
  base: './',
  plugins: [manifest, samplePlugin({portal: false, emit: true})],
});
