import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {renderBody} from '../../../src/body/render-body.js';
import {faultsOf} from '../hostile.js';
import {bodyOf} from '../support.js';

/** Bodies per file; there are four files. */
export const BODIES = 5_000;

/** Nothing of the sort may be asked for: it stands only where nothing is to be loaded from. */
export const NEVER = 'https://khong-duoc-goi.example';

/** Drawn and printed by web-test-runner.config.mjs. */
declare const FUZZ_SEED: number;

const options = {base: 'https://portal.example/api/bai.json', headingLevel: 1, title: 'Tên bài'};
/** Names of the page itself that a body must not take over. */
const NAMES = ['body', 'forms', 'cookie', 'getElementById', 'createElement', 'location', 'tin', 'TheTin', 'x', 'y'];

/** Runs a property over as many bodies as a file has to try. */
export function withBodies(bodies: fc.Arbitrary<string>, holds: (body: string) => void): void {
  fc.assert(fc.property(bodies, holds), {numRuns: BODIES, seed: FUZZ_SEED, includeErrorInReport: true});
}

/** A body is shown as the view shows it, and the page is as it was. */
export function staysHarmless(body: string): void {
  const before = NAMES.map(name => [window[name as never], document[name as never]]);
  const root = bodyOf(renderBody(body, options));
  expect(faultsOf(root)).to.deep.equal([]);

  document.body.append(root);
  root.querySelectorAll('details').forEach(details => (details.open = true));
  const after = NAMES.map(name => [window[name as never], document[name as never]]);
  root.remove();

  expect(after.every((pair, n) => pair.every((value, m) => Object.is(value, before[n]?.[m])))).to.equal(true);
  expect(window).to.not.have.property('__ran');

  // What is harmless as nodes is harmless as the text that "save" writes, to whoever parses it.
  const saved = new DOMParser().parseFromString(root.innerHTML, 'text/html').body;
  expect(faultsOf(saved)).to.deep.equal([]);
}

/** What was asked for although nobody may; to be called once all bodies have been shown. */
export const forbiddenRequests = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter(name => name.startsWith(NEVER));
