// No pair of tokens of any preset is closer than WCAG 2.2 AA allows, on white and on dark paper.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runnerImport} from 'vite';

const load = async path =>
  (await runnerImport(new URL(`../../stories/theme/${path}`, import.meta.url).pathname)).module;
const {allPresets} = await load('all-presets.ts');
const {contrast, PAIRS} = await load('contrast.ts');

describe('contrast', () => {
  for (const [one, other, expected] of [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#767676', 4.54],
    ['#0b4f92', '#0b4f92', 1],
  ])
    it(`of ${one} and ${other} is ${expected}`, () => {
      assert.equal(Math.round(contrast(one, other) * 100) / 100, expected);
    });
});

describe('presets', () => {
  it('are at least six', () => assert.ok(allPresets.length >= 6));

  for (const preset of allPresets)
    for (const scheme of ['light', 'dark'])
      it(`${preset.name}, ${scheme}: every pair is far enough apart`, () => {
        const tokens = preset[scheme];
        const short = PAIRS.map(({front, back, least}) => ({
          front,
          back,
          least,
          is: contrast(tokens[front], tokens[back]),
        }))
          .filter(({is, least}) => !(is >= least))
          .map(({front, back, least, is}) => `${front} on ${back}: ${is.toFixed(2)}, needs ${least}`);
        assert.deepEqual(short, []);
      });
});
