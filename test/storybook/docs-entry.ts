// All of the docs as one module graph, so that what is told to one module is known to the others.
export {allDocs} from '../../stories/docs/all-docs.js';
export {common} from '../../stories/docs/common.js';
export {embedCode} from '../../stories/docs/embed-code.js';
export {setManifest} from '../../stories/docs/manifest.js';
