import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {root} from './run-bin.mjs';

/** What the sources say about the elements, as a custom-elements manifest. */
export async function readManifest() {
  const argv = ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'];
  return cli({argv, cwd: root, noWrite: true});
}
