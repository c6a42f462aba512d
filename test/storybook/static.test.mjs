// Every story and every page of docs of the built Storybook: shows what it is about, passes axe, and asks nobody else.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {openStorybook} from './pages.mjs';
import {entries} from './serve.mjs';

const AT_ONCE = 3;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the static Storybook', {concurrency: AT_ONCE}, () => {
  let storybook;

  before(async () => {
    storybook = await openStorybook(AT_ONCE, page => page.evaluateOnNewDocument(AXE));
  });
  after(() => storybook.close());

  for (const entry of entries()) {
    it(`shows ${entry.title}: ${entry.name}`, () =>
      storybook.use(async ({page, show, troubles}) => {
        await show(entry);

        assert.deepEqual(await page.evaluate(violations, entry.type), []);
        assert.deepEqual(troubles(), []);
      }));
  }
});

/** Runs in the page: what axe finds, in the story only where the page around is somebody else's. */
async function violations(type) {
  const {a11y = {}} = globalThis.__STORYBOOK_PREVIEW__.currentRender?.story?.parameters ?? {};
  const context =
    type === 'docs' ? {include: [['.sb-story'], ['.gt']]} : (a11y.context ?? {include: [['#storybook-root']]});
  if (type === 'docs' && !document.querySelector('.sb-story, .gt')) return [];
  const {violations: found} = await globalThis.axe.run(context, {
    resultTypes: ['violations'],
    // A story is a part of a page: its landmarks, and the order of the headings around it, are not there.
    rules: {
      region: {enabled: false},
      'page-has-heading-one': {enabled: false},
      // A page of docs shows the same tag several times over.
      'landmark-unique': {enabled: type !== 'docs'},
    },
  });
  return found.map(
    ({id, help, nodes}) =>
      `${id}: ${help} ${nodes.map(({target, failureSummary}) => `${target} ${failureSummary}`).join('; ')}`,
  );
}
