// `npm run build`: dist/ for npm, dist/cdn/ for plain pages, and what editors know the elements by.
import {readFileSync, rmSync} from 'node:fs';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {build} from 'vite';
import {printSizes} from '../check/size.mjs';
import {root, runBin} from './run-bin.mjs';

rmSync(`${root}dist`, {recursive: true, force: true});
// tsc rather than a bundler: one file per source file, and no helpers of anybody's in between.
runBin('typescript', 'tsc', ['-p', 'tsconfig.json', '--inlineSources']);
runBin('@custom-elements-manifest/analyzer', 'cem', [
  'analyze',
  '--quiet',
  '--config',
  'custom-elements-manifest.config.mjs',
]);

process.chdir(root);
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
generateVsCodeCustomElementData(manifest, {outdir: 'dist', hideLogs: true});
generateJetBrainsWebTypes(manifest, {outdir: 'dist', packageJson: false, hideLogs: true});

await build({configFile: 'vite.config.ts', logLevel: 'warn'});
printSizes();
