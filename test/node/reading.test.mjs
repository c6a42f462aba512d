// The reading functions in Node: the same under every system's time zone, and over the shared data where it is present.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {registerHooks} from 'node:module';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

// Node runs TypeScript itself; only the specifiers still say what they will be called once built.
registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier.startsWith('.') && context.parentURL?.endsWith('.ts') ? specifier.replace(/\.js$/, '.ts') : specifier,
      context,
    ),
});

const {parseDate} = await import('../../src/reading/parse-date.ts');
const {dateRows} = await import('../fixtures/dates.ts');
const {shapes} = await import('../fixtures/shapes.ts');

if (process.argv[2] === 'dates') {
  process.stdout.write(JSON.stringify(dateRows.map(([value]) => parseDate(value) ?? null)));
  process.exit();
}

const shared = process.env['TIN_SHARED'] ?? '/work/shared';
const load = path => JSON.parse(readFileSync(`${shared}/${path}`, 'utf8'));
const withShared = {skip: existsSync(`${shared}/security/vectors.json`) ? false : 'no shared data here'};

describe('the shapes of endpoints', () => {
  for (const [folder, names] of Object.entries(shapes))
    it(`${folder}: all of the files are named, so that tests in browsers find them`, () => {
      const files = readdirSync(new URL(`../fixtures/endpoints/${folder}/`, import.meta.url));

      assert.deepEqual(files.map(file => file.replace(/\.json$/, '')).sort(), [...names].sort());
    });
});

describe('parseDate under the time zone of the system', () => {
  for (const TZ of ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Kiritimati'])
    it(`${TZ}: reads every date the same`, () => {
      const out = execFileSync(process.execPath, [fileURLToPath(import.meta.url), 'dates'], {
        env: {...process.env, TZ},
        encoding: 'utf8',
      });

      assert.deepEqual(
        JSON.parse(out),
        dateRows.map(([, expected]) => expected ?? null),
      );
    });
});

describe('the shared vectors', withShared, () => {
  const vectors = withShared.skip ? [] : load('security/vectors.json');
  const ofKind = kind => vectors.filter(vector => vector.kind === kind);

  it('dates answer in time with a date or nothing', () => {
    for (const {text, repeat = 1, tail = '', maxMs} of ofKind('date')) {
      const start = performance.now();
      const read = parseDate(text.repeat(repeat) + tail);
      assert.ok(performance.now() - start < maxMs, text);
      assert.match(read ?? '2019-01-01', /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\+07:00)?$/);
    }
  });

  it('addresses are kept or dropped', async () => {
    const {safeUrl} = await import('../../src/reading/safe-url.ts');
    for (const {url, expect} of ofKind('url')) {
      const safe = safeUrl(url, 'https://phumy.example.gov.vn/api/');
      if (expect !== 'any') assert.equal(safe === undefined, expect === 'drop', url);
      assert.match(safe ?? 'https:', /^https?:/);
    }
  });

  it('paths never reach a prototype or a function', async () => {
    const {readPath} = await import('../../src/reading/path.ts');
    for (const {json, path} of ofKind('path')) {
      try {
        assert.ok(['string', 'number', 'undefined'].includes(typeof readPath(JSON.parse(json), path)), path);
      } catch (error) {
        assert.equal(error.code, 'config', path);
      }
    }
    assert.equal({}.polluted, undefined);
  });

  it('templates stay where they are', async () => {
    const {expandUrl} = await import('../../src/network/url-template.ts');
    for (const {template, params, expect} of ofKind('tpl')) {
      let out;
      try {
        out = expandUrl(template, params);
      } catch (error) {
        assert.equal(error.code, 'config', template);
        continue;
      }
      const url = new URL(out, 'https://page.example.vn/');
      assert.ok(!expect.refuse, template);
      if (expect.origin) assert.equal(url.origin, expect.origin);
      if (expect.prefix) assert.ok(url.pathname.startsWith(expect.prefix), out);
      if (expect.segments) assert.equal(url.pathname.split('/').length - 1, expect.segments, out);
      if (expect.keys) assert.deepEqual([...url.searchParams.keys()], expect.keys);
      if (expect.hash === 'none') assert.equal(url.hash, '');
    }
  });
});

describe('the mappings of the shared endpoints', withShared, async () => {
  const {compilePath, evaluate, parseNested, readPath} = await import('../../src/reading/path.ts');
  const {plainText} = await import('../../src/reading/plain-text.ts');
  const {safeUrl} = await import('../../src/reading/safe-url.ts');

  const list = value => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
  const first = value => list(value).find(part => part !== null && part !== '');
  const seconds = iso =>
    iso ? Math.floor(Date.parse(iso.length === 10 ? `${iso}T00:00:00+07:00` : iso) / 1000) : null;

  for (const file of withShared.skip ? [] : readdirSync(`${shared}/endpoints/articles`))
    it(`${file} gives what is expected`, () => {
      const {list: answer, base, mapping, expected} = load(`endpoints/articles/${file}`);
      const root = parseNested(answer);
      const found = parseNested(readPath(root, mapping.root));
      let items = Array.isArray(found) ? found : Object.values(found);
      if (mapping.where) items = items.filter(item => item.isDelete !== true);
      const fields = Object.entries(mapping.fields).map(([name, expr]) => [name, expr && compilePath(expr)]);
      const options = {tz: mapping.tz ?? 7};
      const date = value => seconds(parseDate(value, options) ?? parseDate(first(value), options));
      const text = value => plainText(first(value)) || null;
      const records = items.map(item => {
        const raw = Object.fromEntries(
          fields.map(([name, path]) => [name, path ? evaluate(path, item, root)?.value : undefined]),
        );
        return {
          id: first(raw.id) === undefined ? null : String(first(raw.id)),
          title: text(raw.title),
          url: safeUrl(first(raw.url), base) ?? null,
          summary: text(raw.summary),
          image: safeUrl(first(raw.image), base) ?? null,
          publishedAt: date(raw.publishedAt),
          updatedAt: date(raw.updatedAt),
          category: list(raw.category).map(plainText).filter(Boolean),
          author: list(raw.author).map(plainText).filter(Boolean).join(', ') || null,
          source: text(raw.source),
        };
      });
      if (mapping.sort) records.sort((a, b) => b[mapping.sort] - a[mapping.sort]);

      assert.deepEqual(
        records,
        expected.items.map(item => ({
          id: item.id,
          title: item.title || null,
          url: item.url ?? null,
          summary: item.summary ?? null,
          image: item.image?.src ?? null,
          publishedAt: seconds(item.publishedAt),
          updatedAt: seconds(item.updatedAt),
          category: item.category ?? [],
          author: item.author ?? null,
          source: item.source ?? null,
        })),
      );
    });
});
