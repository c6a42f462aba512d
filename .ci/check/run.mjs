// `npm run check`: builds, then runs every `check:*` script of package.json, and says at the end which failed.
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {root} from '../build/run-bin.mjs';

const AT_ONCE = 2;
const {scripts} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Runs one npm script with the user's own npm and keeps what it says. */
function run(script) {
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.env.npm_node_execpath ?? process.execPath, [npm]] : ['npm', []];
  const started = Date.now();
  return new Promise(resolve => {
    const child = spawn(command, [...args, 'run', '--silent', script], {
      cwd: root,
      env: {...process.env, FORCE_COLOR: '0'},
    });
    let said = '';
    child.stdout.on('data', chunk => (said += chunk));
    child.stderr.on('data', chunk => (said += chunk));
    child.on('close', status => resolve({script, passed: status === 0, said, seconds: (Date.now() - started) / 1000}));
  });
}

function report({script, passed, said, seconds}) {
  console.log(`${passed ? '✓' : '✗'} ${script} (${seconds.toFixed(1)} s)`);
  if (!passed) console.log(said.trimEnd().replace(/^/gm, '    '));
}

const results = [];
const build = await run('build');
report(build);
results.push(build);
const waiting = Object.keys(scripts).filter(name => name.startsWith('check:'));
await Promise.all(
  Array.from({length: AT_ONCE}, async () => {
    for (let script = waiting.shift(); script; script = waiting.shift()) {
      const result = await run(script);
      report(result);
      results.push(result);
    }
  }),
);

const failed = results.filter(({passed}) => !passed);
console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;
