import {readFileSync} from 'node:fs';

/** Where Debian keeps the scripts that old pages load, and the package that brings each. */
const SCRIPTS = {
  jquery: ['libjs-jquery', 'jquery/jquery.js'],
  mootools: ['libjs-mootools', 'mootools/mootools-core-nc.js'],
  prototype: ['libjs-prototype', 'prototype/prototype.js'],
  requirejs: ['libjs-requirejs', 'requirejs/require.js'],
};

/** The text of a script that old pages load. */
export function hostScript(name) {
  const [debianPackage, path] = SCRIPTS[name];
  try {
    return readFileSync(`/usr/share/javascript/${path}`, 'utf8');
  } catch {
    throw new Error(`${name} is not here: apt-get install ${debianPackage}`);
  }
}
