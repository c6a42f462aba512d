// A browser of @web/test-runner over WebKitWebDriver: plain W3C WebDriver, one window, one test file at a time.
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {programOf} from './program.mjs';

const FOLDERS = ['/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1', '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1'];
const START_TRIES = 100;

/** What the runner takes for a browser. */
export function webkitLauncher() {
  let home;
  let driver;
  let display;
  let session;
  let active;
  let starting;

  async function start() {
    home = mkdtempSync(join(tmpdir(), 'the-tin-webkit-'));
    const number = 90 + Math.floor(Math.random() * 900);
    display = spawn(programOf(['Xvfb'], 'xvfb'), [`:${number}`, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
      stdio: 'ignore',
    });
    const port = await freePort();
    driver = spawn(programOf(['WebKitWebDriver'], 'webkit2gtk-driver'), [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${number}`,
        GDK_BACKEND: 'x11',
        HOME: home,
        XDG_RUNTIME_DIR: home,
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
        LC_ALL: 'C.UTF-8',
      },
    });
    process.once('exit', kill);
    const base = `http://127.0.0.1:${port}`;
    for (let n = 0; !(await isReady(base)); n++) {
      if (n > START_TRIES) throw new Error('WebKitWebDriver does not start.');
      await pause(100);
    }
    const binary = programOf(['MiniBrowser'], 'libwebkit2gtk-4.1-0', FOLDERS);
    const {sessionId} = await call(`${base}/session`, {
      capabilities: {
        alwaysMatch: {
          // The runner itself waits for the tests.
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': {binary, args: ['--automation']},
        },
      },
    });
    session = `${base}/session/${sessionId}`;
    await call(`${session}/window/rect`, {x: 0, y: 0, width: 1300, height: 900});
  }

  function kill() {
    driver?.kill();
    display?.kill();
  }

  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async initialize() {},
    async startSession(sessionId, url) {
      await (starting ??= start());
      active = sessionId;
      await call(`${session}/url`, {url});
    },
    isActive: sessionId => active === sessionId,
    getBrowserUrl: sessionId => sessionId,
    async stopSession() {
      active = undefined;
      await call(`${session}/url`, {url: 'about:blank'});
      return {};
    },
    async stop() {
      if (session) await fetch(session, {method: 'DELETE'}).catch(() => undefined);
      kill();
      process.off('exit', kill);
      if (home) rmSync(home, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
    },
  };
}

/** One WebDriver command. */
async function call(url, body) {
  const response = await fetch(url, {method: 'POST', body: JSON.stringify(body)});
  const {value} = await response.json();
  if (!response.ok) throw new Error(`${url}: ${value.error}: ${value.message}`);
  return value;
}

async function isReady(base) {
  try {
    return (await (await fetch(`${base}/status`)).json()).value.ready;
  } catch {
    return false;
  }
}

const freePort = () =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
