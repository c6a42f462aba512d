#!/usr/bin/env node
import {TinError} from '../reading/tin-error.js';
import {bake} from './bake.js';
import {check} from './check.js';
import {readCommand} from './command-line.js';
import {HELP} from './help.js';

/** `npx the-tin …`: exits with 0 where it worked, 1 where the endpoint does not do, 2 where the command is wrong. */
async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2));
  if ('problem' in command) {
    process.stderr.write(`${`${command.problem}\n\n${HELP}`}\n`);
    return 2;
  }
  if (command.name === 'help') {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  try {
    process.stdout.write(`${await (command.name === 'check' ? check(command) : bake(command))}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${reasonOf(error, command.src)}\n`);
    return 1;
  }
}

/** What a browser says of a failed connection is about CORS; here there is only the network. */
function reasonOf(error: unknown, src: string): string {
  if (error instanceof TinError && error.code === 'network')
    return `Không kết nối được tới ${src}. / Cannot connect to ${src}.\n${String((error.cause as Error | undefined)?.cause ?? '')}`.trimEnd();
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = await main();
