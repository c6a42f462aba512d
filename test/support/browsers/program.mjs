import {delimiter, join} from 'node:path';
import {isRunnable} from '../browser.mjs';

/** Path of a program, or an error that says which Debian package brings it: an engine that is missing is a failure. */
export function programOf(names, debianPackage, folders = []) {
  const places = [...(process.env.PATH ?? '').split(delimiter), ...folders].filter(Boolean);
  const found = names.flatMap(name => places.map(folder => join(folder, name))).find(isRunnable);
  if (found) return found;
  throw new Error(`${names[0]} is not here: apt-get install ${debianPackage}`);
}
