// Chromium 109, the last browser of Windows 7, out of the npm package that holds it.
import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';
import puppeteer from 'puppeteer-core-20';
import {browserFlags} from '../browser.mjs';

const MODULES = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
const PACKED = join(MODULES, '@sparticuz/chromium/bin/');
const FOLDER = join(MODULES, '.cache/chromium-109/');

/** Starts it, unpacked first where that has not been done. */
export function launchChromium109() {
  return puppeteer.launch({
    executablePath: unpacked(),
    headless: true,
    args: browserFlags,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(FOLDER, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  });
}

function unpacked() {
  const program = join(FOLDER, 'chromium');
  if (existsSync(program)) return program;
  mkdirSync(FOLDER, {recursive: true});
  const unpack = name => brotliDecompressSync(readFileSync(join(PACKED, `${name}.br`)));
  // Libraries that a small system lacks, and a software renderer.
  for (const name of ['aws.tar', 'swiftshader.tar']) {
    const {status} = spawnSync('tar', ['-x', '-C', FOLDER], {input: unpack(name)});
    if (status !== 0) throw new Error(`${name} of @sparticuz/chromium cannot be unpacked.`);
  }
  const arriving = `${program}.${process.pid}`;
  writeFileSync(arriving, unpack('chromium'));
  chmodSync(arriving, 0o755);
  renameSync(arriving, program);
  return program;
}
