// Child processes that are all gone when this process is, however it ends.
import {spawn} from 'node:child_process';
import {setTimeout as wait} from 'node:timers/promises';

const running = new Set();
process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});

/**
 * Starts a program in a process group of its own, so that the workers it starts end with it. `said()` is what it wrote
 * so far.
 */
export function start(program, args, options = {}) {
  const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options});
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (said = (said + data).slice(-20_000)));
  running.add(child);
  const ended = new Promise(resolve => {
    child.once('error', error => {
      said += error.message;
      resolve();
    });
    child.once('exit', resolve);
  }).then(() => running.delete(child));
  return {
    said: () => said,
    hasEnded: () => !running.has(child),
    async stop() {
      if (!running.has(child)) return;
      signal(child, 'SIGTERM');
      const isSlow = await Promise.race([ended, wait(10_000, 'slow', {ref: false})]);
      if (isSlow === 'slow') signal(child, 'SIGKILL');
      await ended;
      // Workers whose parent has gone would keep the port.
      signal(child, 'SIGKILL');
    },
  };
}

/** Asks until the answer is yes; a program that has ended meanwhile will never say it. */
export async function until(what, child, isSo, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    if (await isSo()) return;
    if (child.hasEnded()) throw new Error(`${what} ended:\n${child.said()}`);
    if (Date.now() > end) throw new Error(`${what} did not come up in ${seconds} s:\n${child.said()}`);
    await wait(100);
  }
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // The group has gone already.
  }
}
