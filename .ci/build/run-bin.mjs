import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a program of a package in node_modules with the project's own Node, on any system, and stops when it fails.
 *
 * @param {string} packageName @param {string} bin @param {string[]} args
 */
export function runBin(packageName, bin, args) {
  const folder = `${root}node_modules/${packageName}/`;
  const {bin: bins} = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const file = folder + (typeof bins === 'string' ? bins : bins[bin]);
  const {status} = spawnSync(process.execPath, [file, ...args], {cwd: root, stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}
