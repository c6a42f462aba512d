import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {Instrumenter} from '@stryker-mutator/instrumenter';
import {createParser} from './node_modules/@stryker-mutator/instrumenter/dist/src/parsers/index.js';
import {print} from './node_modules/@stryker-mutator/instrumenter/dist/src/printers/index.js';
import {transform} from './node_modules/@stryker-mutator/instrumenter/dist/src/transformers/index.js';

const quiet = {isDebugEnabled: () => false, debug() {}, info() {}, warn: console.warn, error: console.error};

/** Every mutant of a folder of `src/`, and the sources with all of them behind switches, by absolute path. */
export async function instrument(root, area) {
  const folder = join(root, 'src', area);
  const names = (await readdir(folder, {recursive: true})).filter(name => name.endsWith('.ts')).sort();
  const files = await Promise.all(
    names.map(async name => ({
      name: join(folder, name),
      mutate: true,
      content: await readFile(join(folder, name), 'utf8'),
    })),
  );
  const options = {plugins: null, ignorers: [], excludedMutations: []};
  const result = await new Instrumenter(quiet, createParser, print, transform).instrument(files, options);
  const originals = new Map(files.map(({name, content}) => [name, content]));
  const mutants = result.mutants
    .filter(({status}) => !status)
    .map(({id, fileName, location, replacement, mutatorName}) => ({
      id,
      kind: mutatorName,
      file: fileName.slice(root.length + 1),
      line: location.start.line + 1,
      before: textAt(originals.get(fileName), location),
      after: replacement,
    }));
  return {mutants, sources: new Map(result.files.map(({name, content}) => [name, content]))};
}

function textAt(source, {start, end}) {
  const lines = source.split('\n').slice(start.line, end.line + 1);
  lines.push(lines.pop().slice(0, end.column));
  return [lines.shift().slice(start.column), ...lines].join('\n');
}
