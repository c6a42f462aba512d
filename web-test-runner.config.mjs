import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {browserFlags, ensureBrowser} from './test/support/browser.mjs';

const here = path => fileURLToPath(new URL(path, import.meta.url));

/** Servers some tests need beside the runner's own; each file exports one function that makes the plugin. */
const sideServers = ['./test/support/fault-server-plugin.mjs', './test/support/shared-data-plugin.mjs'];
const plugins = await Promise.all(
  sideServers
    .filter(path => existsSync(here(path)))
    .map(async path => {
      const [make] = Object.values(await import(path));
      return make();
    }),
);

/** What the bodies of test/body/fuzz are made from: others with every run, and the same again on request. */
const seed = Number(process.env.TIN_SEED ?? Math.floor(Math.random() * 2 ** 31));
console.log(`Seed of the fuzzing: ${seed} (the same bodies again: TIN_SEED=${seed})`);

/**
 * Test files run side by side: each has a storage of its own, as each reader has. And only one page of a browser has
 * the focus, unless each is told that it has.
 */
async function createPage({context}) {
  const own = await context.browser().createBrowserContext();
  const page = await own.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  return page;
}

export default {
  // Folders of their own: suites that need a build, a CMS, or a quiet machine.
  files: ['test/**/*.test.ts', '!test/{bench,cdn,cms,e2e,package,storybook}/**'],
  nodeResolve: true,
  browsers: [chromeLauncher({launchOptions: {executablePath: ensureBrowser(), args: browserFlags}, createPage})],
  // Generous limits: two slow shared cores are the machine this must pass on.
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: {config: {timeout: 15_000}},
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: here('tsconfig.json'),
      define: {FUZZ_SEED: String(seed)},
    }),
    ...plugins,
  ],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/locale/generated/**'],
    reporters: ['lcovonly', 'text-summary'],
    threshold: {statements: 95, lines: 95, branches: 90, functions: 95},
  },
};
