// `npm run check:translations`: every message of the sources is in locales/en.xlf and translated, none is left over, and
// src/locale/generated/ is what lit-localize makes of it. `npm run translations` brings the files up to date.
import {copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {spawnSync} from 'node:child_process';
import {root} from '../build/run-bin.mjs';

const write = process.argv.includes('--write');
const XLF = `${root}locales/en.xlf`;
const GENERATED = `${root}src/locale/generated/en.ts`;

const config = JSON.parse(readFileSync(`${root}locales/lit-localize.json`, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'the-tin-locales-'));
try {
  const xlf = join(folder, 'en.xlf');
  const generated = join(folder, 'en.ts');
  if (existsSync(XLF)) copyFileSync(XLF, xlf);
  writeConfig();
  localize('extract');
  localize('build');
  if (write) {
    copyFileSync(xlf, XLF);
    copyFileSync(generated, GENERATED);
  }
  complain(problems(readFileSync(xlf, 'utf8'), readFileSync(generated, 'utf8')));
} finally {
  rmSync(folder, {recursive: true});
}

function writeConfig() {
  config.tsConfig = `${root}tsconfig.json`;
  config.interchange.xliffDir = folder;
  config.output.outputDir = folder;
  writeFileSync(join(folder, 'lit-localize.json'), JSON.stringify(config));
}

function localize(command) {
  const bin = `${root}node_modules/@lit/localize-tools/bin/lit-localize.js`;
  const args = [bin, command, '--config', join(folder, 'lit-localize.json')];
  const {status, stderr} = spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8'});
  if (status !== 0) throw new Error(stderr);
}

function* problems(xlf, generated) {
  if (xlf !== readFileSync(XLF, 'utf8')) yield 'locales/en.xlf does not hold what the sources say.';
  if (generated !== readFileSync(GENERATED, 'utf8'))
    yield 'src/locale/generated/en.ts is not made from locales/en.xlf.';
  for (const [unit, id] of xlf.matchAll(/<trans-unit id="([^"]+)">.*?<\/trans-unit>/gs))
    if (!/<target>[^]*\S[^]*<\/target>/.test(unit)) yield `"${id}" has no English text in locales/en.xlf.`;
}

function complain(found) {
  const list = [...found];
  for (const problem of list) console.error(problem);
  if (list.length > 0) {
    console.error(
      '`npm run translations` brings both files up to date; then translate what is missing and run it again.',
    );
    process.exitCode = 1;
  }
}
