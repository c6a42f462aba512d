// dist/cdn/the-tin.js: what `the-tin/define.js` does, and what `the-tin` and `the-tin/data.js` export as `TheTin`.
import * as data from '../../src/data.js';
import '../../src/define.js';
import * as library from '../../src/index.js';

Object.assign(globalThis, {TheTin: {...library, ...data}});
