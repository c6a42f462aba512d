// `npm run release:version`: what .changeset/ holds becomes a version and its entries in both changelogs. A changeset
// says its change in English and, in a line that begins with "vi:", in Vietnamese.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {root, runBin} from './run-bin.mjs';

const CHANGELOGS = [
  {file: 'CHANGELOG.md', unreleased: '## Unreleased', textOf: ({english}) => english},
  {file: 'CHANGELOG.vi.md', unreleased: '## Chưa phát hành', textOf: ({vietnamese}) => vietnamese},
];

const changes = readdirSync(`${root}.changeset`)
  .filter(name => name.endsWith('.md') && name !== 'README.md')
  .sort()
  .map(name => {
    const text = readFileSync(`${root}.changeset/${name}`, 'utf8').replace(/^---[^]*?\n---\s*/, '');
    const vietnamese = /^vi:\s*(.+)$/m.exec(text)?.[1];
    if (!vietnamese) throw new Error(`.changeset/${name} has no line "vi: …"`);
    return {
      english: text
        .replace(/^vi:.*$/m, '')
        .trim()
        .replace(/\s+/g, ' '),
      vietnamese,
    };
  });
if (changes.length === 0) throw new Error('Nothing to release: `npm run changeset` writes down a change.');

runBin('@changesets/cli', 'changeset', ['version']);
const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
lock.version = lock.packages[''].version = version;
writeFileSync(`${root}package-lock.json`, `${JSON.stringify(lock, null, 2)}\n`);
const day = new Date().toISOString().slice(0, 10);
for (const {file, unreleased, textOf} of CHANGELOGS) {
  const log = readFileSync(root + file, 'utf8');
  if (!log.includes(unreleased)) throw new Error(`${file} has no "${unreleased}"`);
  const entries = changes.map(change => `- ${textOf(change)}\n`).join('');
  const [before, after] = [
    log.slice(0, log.indexOf(unreleased)),
    log.slice(log.indexOf(unreleased) + unreleased.length),
  ];
  writeFileSync(root + file, `${before}${unreleased}\n\n## ${version} – ${day}\n\n${entries}\n${after.trimStart()}`);
}
console.log(`Version ${version}: look at the changelogs, commit, then: git tag v${version}`);
