// dist/cdn/the-tin.js: what `the-tin/define.js` does, what `the-tin` and `the-tin/data.js` export as `TheTin`, and the
// divs that stand for tags where an editor strips the tags themselves.
import * as data from '../../src/data.js';
import '../../src/define.js';
import {upgradeDataTin} from '../../src/embed/upgrade-data-tin.js';
import * as library from '../../src/index.js';

Object.assign(globalThis, {TheTin: {...library, ...data}});
upgradeDataTin();
