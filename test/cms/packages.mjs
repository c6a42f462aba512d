// What a real WordPress needs on Debian, and how to get it.
import {spawnSync} from 'node:child_process';
import {existsSync, rmSync, writeFileSync} from 'node:fs';

export const WORDPRESS = '/usr/share/wordpress';

const PACKAGES = [
  'wordpress',
  'mariadb-server',
  'php-cli',
  'php-mysql',
  'php-gd',
  'php-mbstring',
  'php-xml',
  'php-intl',
  'php-curl',
];
const POLICY = '/usr/sbin/policy-rc.d';

/** Installs what is missing where that is possible, else says in one sentence what to install. */
export function ensurePackages() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !findProgram('apt-get'))
    throw new Error(`This test needs the Debian packages ${missing.join(', ')}: install them, or run it as root.`);

  console.log(`Installing Debian packages ${missing.join(', ')} …`);
  const isOurs = !existsSync(POLICY);
  // The packages would start a web server and a database for everybody; only our own are wanted.
  if (isOurs) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', {mode: 0o755});
  try {
    apt('update', '-q');
    apt('install', '-y', '-q', '--no-install-recommends', ...missing);
  } finally {
    if (isOurs) rmSync(POLICY, {force: true});
  }
  if (missingPackages().length > 0)
    throw new Error(`Could not install ${missingPackages().join(', ')}: see what apt-get said above.`);
}

/** The program under its usual names; MariaDB's server is not on everybody's path. */
export function findProgram(...names) {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin', '/usr/bin'];
  return names.flatMap(name => folders.map(folder => `${folder}/${name}`)).find(path => existsSync(path));
}

function missingPackages() {
  const isThere = {
    wordpress: () => existsSync(`${WORDPRESS}/wp-includes/version.php`),
    'mariadb-server': () => findProgram('mariadbd', 'mysqld') && findProgram('mariadb-install-db', 'mysql_install_db'),
    'php-cli': () => findProgram('php'),
  };
  const modules = loadedModules();
  return PACKAGES.filter(name => !(isThere[name]?.() ?? modules.has(name)));
}

/** PHP packages whose extension PHP itself says it has, wherever it came from. */
function loadedModules() {
  const php = findProgram('php');
  if (!php) return new Set();
  const said = spawnSync(php, ['-m'], {encoding: 'utf8'}).stdout.toLowerCase().split('\n');
  const names = {'php-mysql': 'mysqli', 'php-xml': 'dom'};
  return new Set(PACKAGES.filter(name => said.includes(names[name] ?? name.replace('php-', ''))));
}

function apt(...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const {status} = spawnSync(findProgram('apt-get'), args, {stdio: ['ignore', 'ignore', 'inherit'], env});
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed.`);
}
