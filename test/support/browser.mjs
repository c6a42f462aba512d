// Finds a Chromium browser on this machine, and gets one where there is none.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, readFileSync, readdirSync} from 'node:fs';
import {homedir, platform} from 'node:os';
import {delimiter, join} from 'node:path';

const PLAYWRIGHT = 'playwright@1.56.1';

/** Flags for a test browser. Root (containers, CI) cannot use the sandbox. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Path of a Chrome, Chromium or Edge: CHROME_PATH, the path, the usual folders, Playwright's cache. */
export function findBrowser() {
  const {CHROME_PATH} = process.env;
  if (CHROME_PATH) {
    if (isRunnable(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH is set to ${CHROME_PATH}, which is not a program that can be started.`);
  }
  return [...onPath(), ...installed(), ...fromPlaywright()].find(isRunnable);
}

/** As `findBrowser`, but installs one where there is none, or says in one sentence what to install. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (isDebianRoot()) {
    console.log('No Chrome, Chromium or Edge found: installing Debian package chromium …');
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-core']);
  }
  // Some Ubuntu releases have no such package.
  if (!findBrowser()) {
    console.log('No Chrome, Chromium or Edge found: fetching Chromium with Playwright …');
    // The user's own npm, not one of ours: it knows the registry and the proxy.
    const npm = process.env.npm_execpath;
    const args = ['exec', '--yes', '--', PLAYWRIGHT, 'install', 'chromium'];
    if (npm) run(process.env.npm_node_execpath ?? process.execPath, [npm, ...args]);
    else run('npm', args);
  }
  const fetched = findBrowser();
  if (fetched) return fetched;
  throw new Error('No browser to test with: install Google Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}

function onPath() {
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return platform() === 'win32' ? [] : names.flatMap(name => folders.map(folder => join(folder, name)));
}

function installed() {
  if (platform() === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      name => `Applications/${name}.app/Contents/MacOS/${name}`,
    );
    return ['/', homedir()].flatMap(root => apps.map(app => join(root, app)));
  }
  if (platform() === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      Boolean,
    );
    const apps = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return roots.flatMap(root => apps.map(app => join(root, app)));
  }
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}

function fromPlaywright() {
  const caches = {darwin: 'Library/Caches', win32: 'AppData/Local'};
  const root = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), caches[platform()] ?? '.cache', 'ms-playwright');
  if (!existsSync(root)) return [];
  const programs = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ];
  const versions = readdirSync(root).filter(name => /^chromium-\d+$/.test(name));
  return versions
    .sort()
    .reverse()
    .flatMap(version => programs.map(program => join(root, version, program)));
}

/** Whether there is a program at a path that may be started. */
export function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function run(command, args) {
  spawnSync(command, args, {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
}
