// Stops everything as a check of its own; node:test goes on waiting for as long as anything runs.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {it} from 'node:test';
import {cms, stopAll} from './context.mjs';

it('leaves nothing behind', async () => {
  const {origin, folder} = cms.wordpress;
  await stopAll();

  await assert.rejects(fetch(origin));
  assert.equal(existsSync(folder), false);
});
