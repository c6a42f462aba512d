// `npm run test:chromium-109`: the built CDN file in Chromium 109, with the tests that current Chromium passes too.
import {spawnSync} from 'node:child_process';
import {globSync} from 'node:fs';

const files = globSync('test/{cdn,hosts}/*.test.mjs');
const {status} = spawnSync(process.execPath, ['--test', '--test-timeout=120000', ...files], {
  stdio: 'inherit',
  env: {...process.env, TIN_BROWSER: 'chromium-109'},
});
process.exitCode = status ?? 1;
