// dist/cdn/the-tin.js: what `the-tin/define.js` does, what `the-tin` and `the-tin/data.js` export as `TheTin`, and the
// divs and frames that stand for tags where an editor strips the tags themselves.
import * as data from '../../src/data.js';
import '../../src/define.js';
import {resizeFrames} from '../../src/embed/resize-frames.js';
import {upgradeDataTin} from '../../src/embed/upgrade-data-tin.js';
import * as library from '../../src/index.js';
// At hand from the start: what a bad network needs cannot be asked of it, and a category list is on most pages.
import '../../src/network/failing.js';
import '../../src/network/read-own-categories.js';

Object.assign(globalThis, {TheTin: {...library, ...data}});
upgradeDataTin();
resizeFrames();
