// `npm run check:manifest`: the public names of the elements are those written down in public-api.json, so that none
// changes by accident, and every one of them is documented. `npm run manifest` writes them down anew.
import {readFileSync, writeFileSync} from 'node:fs';
import {readManifest} from '../build/manifest.mjs';

const FILE = new URL('public-api.json', import.meta.url);
const LISTS = ['attributes', 'properties', 'methods', 'events', 'slots', 'cssParts', 'cssProperties'];

const elements = (await readManifest()).modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));

const names = Object.fromEntries(
  elements.map(element => [
    element.tagName,
    Object.fromEntries(
      LISTS.map(list => [
        list,
        itemsOf(element, list)
          .map(({name}) => name || '(default)')
          .sort(),
      ]),
    ),
  ]),
);

if (process.argv.includes('--write')) writeFileSync(FILE, `${JSON.stringify(names, null, 2)}\n`);
const problems = [...undocumented(), ...changes(JSON.parse(readFileSync(FILE, 'utf8')))];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

function itemsOf(element, list) {
  const {members = []} = element;
  if (list === 'properties') return members.filter(({kind}) => kind === 'field');
  if (list === 'methods') return members.filter(({kind}) => kind === 'method');
  return element[list] ?? [];
}

function* undocumented() {
  for (const element of elements) {
    if (!element.summary) yield `<${element.tagName}> has no @summary.`;
    for (const list of LISTS)
      for (const {name, description} of itemsOf(element, list))
        if (!description) yield `<${element.tagName}>: ${list} "${name}" is not described.`;
  }
}

function* changes(written) {
  const before = flat(written);
  const after = flat(names);
  for (const name of after) if (!before.includes(name)) yield `${name} is new: \`npm run manifest\` writes it down.`;
  for (const name of before) if (!after.includes(name)) yield `${name} is gone: pages may rely on it.`;
}

function flat(api) {
  return Object.entries(api).flatMap(([tag, lists]) =>
    Object.entries(lists).flatMap(([list, items]) => items.map(name => `<${tag}> ${list} ${name}`)),
  );
}
