import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('../../../shared/', import.meta.url));
const PREFIX = '/__shared/';

/**
 * Serves the data of the specification beside the project, where it is present, to tests that run over it as well:
 * `/__shared/security/vectors.json`. Where it is not, the answer is an empty list, and those tests have nothing to do.
 */
export function sharedDataPlugin() {
  return {
    name: 'shared-data',
    serve({path}) {
      if (!path.startsWith(PREFIX)) return undefined;
      const file = folder + path.slice(PREFIX.length);
      if (path.includes('..') || !existsSync(file)) return {body: '[]', type: 'json'};
      return {body: readFileSync(file, 'utf8'), type: file.endsWith('.json') ? 'json' : 'text'};
    },
  };
}
