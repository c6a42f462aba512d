// `npm run test:firefox`: the tests of the browser in Firefox, through WebDriver BiDi.
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import base from '../../../web-test-runner.config.mjs';
import {programOf} from './program.mjs';

export default {
  ...base,
  rootDir: process.cwd(),
  // Each page is a window of the same browser, and only one window has the focus.
  concurrency: 1,
  browsers: [
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? programOf(['firefox-esr', 'firefox'], 'firefox-esr'),
      },
    }),
  ],
};
