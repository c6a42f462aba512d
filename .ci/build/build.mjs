// `npm run build`: dist/ for npm, dist/cdn/ for plain pages, and what editors know the elements by.
import {cpSync, rmSync, writeFileSync} from 'node:fs';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {build} from 'vite';
import {printSizes} from '../check/size.mjs';
import {readManifest} from './manifest.mjs';
import {buildPages} from './pages.mjs';
import {root, runBin} from './run-bin.mjs';

rmSync(`${root}dist`, {recursive: true, force: true});
// tsc rather than a bundler: one file per source file, and no helpers of anybody's in between.
for (const project of ['tsconfig.json', 'src/cli']) runBin('typescript', 'tsc', ['-p', project, '--inlineSources']);

// Declarations alone: tsc copies none.
for (const name of ['react', 'svelte', 'vue'])
  cpSync(`${root}src/frameworks/${name}.d.ts`, `${root}dist/frameworks/${name}.d.ts`);

process.chdir(root);
const manifest = await readManifest();
writeFileSync('dist/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
generateVsCodeCustomElementData(manifest, {outdir: 'dist', hideLogs: true});
generateJetBrainsWebTypes(manifest, {outdir: 'dist', packageJson: false, hideLogs: true});

await build({configFile: 'vite.config.ts', logLevel: 'warn'});
await buildPages();
printSizes();
