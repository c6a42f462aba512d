// `npm run test:webkit`: the tests of the browser in WebKitGTK, the engine of Safari.
import base from '../../../web-test-runner.config.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

export default {...base, rootDir: process.cwd(), concurrency: 1, browsers: [webkitLauncher()]};
