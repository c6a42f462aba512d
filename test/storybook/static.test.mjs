// Every story and every page of docs of the built Storybook: shows what it is about, passes axe, and asks nobody else.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {openPage} from '../cdn/browser.mjs';
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

  const inDark = entries().filter(({type}) => type === 'story');
  for (const entry of [...entries(), ...inDark.map(story => ({...story, scheme: 'dark'}))]) {
    it(`shows ${entry.title}: ${entry.name}${entry.scheme ? ' in the dark' : ''}`, () =>
      storybook.use(async ({page, show, troubles}) => {
        await show(entry);
        if (entry.scheme) assert.equal(await page.evaluate(isScheme, entry.scheme), true);

        assert.deepEqual(await page.evaluate(violations, entry.type), []);
        assert.deepEqual(troubles(), []);
      }));
  }

  it('starts with the introduction, below whatever path it is published', async () => {
    const {page, errors, close} = await openPage(storybook.browser);
    await page.goto(storybook.served.base);
    await page.waitForSelector('#storybook-explorer-tree [data-selected=true]');

    assert.equal(
      await page.$eval(
        '#storybook-explorer-tree [data-selected=true]',
        chosen => chosen.querySelector('a, button').textContent,
      ),
      'Giới thiệu',
    );
    assert.deepEqual(errors, []);
    return close();
  });

  it('writes the code to copy as the controls are', () =>
    storybook.use(async ({page, show, troubles}) => {
      await show({id: 'tin-article-card--tài-liệu', type: 'docs'});
      await page.evaluate(() => {
        const updatedArgs = {layout: 'horizontal', 'no-image': true, '--tin-gap': '2em'};
        globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', {
          storyId: 'tin-article-card--vertical',
          updatedArgs,
        });
      });

      await page.waitForFunction(() => {
        const code = document.querySelector('#storybook-docs pre')?.textContent ?? '';
        return ['layout="horizontal"', ' no-image', 'style="--tin-gap: 2em"'].every(text => code.includes(text));
      });
      await page.evaluate(() =>
        globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('resetStoryArgs', {storyId: 'tin-article-card--vertical'}),
      );
      troubles();
    }));

  it('follows the toolbar', async () => {
    const {page, errors, close} = await openPage(storybook.browser);
    await page.goto(`${storybook.served.base}iframe.html?id=tin-news-ticker--scroll&viewMode=story`);
    for (const [name, value, expected] of [
      ['motion', 'reduced', 'ready, still'],
      ['scheme', 'forced', 'ready, still, dark'],
      ['scheme', 'contrast', 'ready, still'],
      ['scheme', 'dark', 'ready, still, dark'],
      ['motion', 'full', 'ready, dark'],
      ['scheme', 'light', 'ready'],
      ['accent', 'xanh-la', 'ready, #12693a'],
      ['network', 'failing', 'failed, #12693a'],
      ['network', 'empty', 'empty, #12693a'],
      ['network', 'never', 'loading, #12693a'],
      ['network', 'ok', 'ready, #12693a'],
      ['accent', 'none', 'ready'],
      ['locale', 'en', 'ready, English'],
    ]) {
      await page.waitForSelector('tin-news-ticker');
      await page.evaluate(globals => globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', {globals}), {
        [name]: value,
      });
      await page.waitForFunction(`(${looks})() === ${JSON.stringify(expected)}`, {timeout: 15_000}).catch(async () => {
        assert.equal(await page.evaluate(looks), expected, `${name}: ${value}`);
      });
    }
    assert.deepEqual(errors, []);
    return close();
  });

  it('shows the docs in English where the address says so', async () => {
    const {page, close} = await openPage(storybook.browser);
    const id = encodeURIComponent('tin-article-card--tài-liệu');
    await page.goto(`${storybook.served.base}iframe.html?id=${id}&viewMode=docs&globals=locale:en`);
    await page.waitForSelector('.docblock-argstable');

    const text = await page.$eval('#storybook-docs', docs => docs.textContent);
    assert.match(text, /Article card.*Leaves the image out\..*By keyboard/s);
    return close();
  });
});

/** Runs in the page: whether the story is shown in a scheme, or in the one that it asks for itself. */
function isScheme(scheme) {
  const {storyGlobals} = globalThis.__STORYBOOK_PREVIEW__.currentRender.story;
  return document.documentElement.style.colorScheme === (storyGlobals.scheme ?? scheme);
}

/** Runs in the page: what axe finds, in the story only where the page around is somebody else's. */
async function violations(type) {
  const {a11y = {}} = globalThis.__STORYBOOK_PREVIEW__.currentRender?.story?.parameters ?? {};
  const context =
    type === 'docs' ? {include: [['.sb-story'], ['.gt']]} : (a11y.context ?? {include: [['#storybook-root']]});
  if (type === 'docs' && !document.querySelector('.sb-story, .gt')) return [];
  const {violations: found} = await globalThis.axe.run(context, {
    resultTypes: ['violations'],
    // What is framed is a story of its own.
    iframes: false,
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

/** Runs in the page: what the toolbar has made of the ticker. */
function looks() {
  const ticker = document.querySelector('tin-news-ticker');
  const root = ticker?.shadowRoot;
  return [
    ticker?.state,
    ['ready'].includes(ticker?.state) && !root.querySelector('[part~=play]') && 'still',
    document.documentElement.style.colorScheme === 'dark' && 'dark',
    ticker && getComputedStyle(ticker).getPropertyValue('--tin-accent'),
    root?.querySelector('[lang=en]') && 'English',
  ]
    .filter(Boolean)
    .join(', ');
}
