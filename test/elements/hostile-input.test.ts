import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/elements/article-card/define.js';
import '../../src/elements/article-list/define.js';
import '../../src/elements/article-view/define.js';
import '../../src/elements/category-list/define.js';
import '../../src/elements/news-ticker/define.js';
import type {TinElement} from '../../src/shared/tin-element.js';
import {attacks} from '../body/attacks.js';
import {faultsOf} from '../body/hostile.js';
import {answerOf, oneArticle} from '../support/articles.js';
import {catchWarnings} from '../support/console-warnings.js';
import {settled} from '../support/settled.js';
import {stubFetch, unasked, type StubbedFetch} from '../support/stub-fetch.js';

/** Rows of the specification's corpus, where it lies beside the project. */
interface Row {
  readonly kind: string;
  readonly id: string;
  readonly html: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly item: Readonly<Record<string, unknown>>;
}
/** What may come after "?bai=". */
const IDS = [
  '../../quan-tri',
  '..',
  '.',
  '%2e%2e',
  '..%2f..%2fquan-tri',
  '//xa-khac.example/1',
  'https://xa-khac.example/1',
  '\\\\xa-khac.example',
  '1?x=1#y',
  '1/../../quan-tri',
  '@xa-khac.example',
  '{id}',
  '\ud800',
  '<img src=x:y onerror=window.__ran=1>',
  'javascript:window.__ran=1',
  '__proto__',
  '1'.repeat(5_000),
];

/** Mapping paths that would lead out of the data. */
const PATHS = [
  '__proto__',
  'constructor',
  '__proto__.polluted',
  'constructor.prototype.polluted',
  'title.constructor',
  'title.__proto__.constructor.name',
  'toString',
  '["__proto__"]["polluted"]',
  'constructor.constructor',
];

const CALL = 'window.__ran=1';
const script = `<img src=x:y onerror=${CALL}><script>${CALL}</script>`;
const url = `javascript:${CALL}`;
const base = {id: 1, title: 'Tin của xã', url: 'https://xa.example/1', published_at: '2026-01-01'};

/** Records as text, for only JSON can hold an own `__proto__`. */
const ITEMS = [
  {...base, title: script, summary: script, category: script, author: script},
  {...base, title: `&lt;img src=x:y onerror=${CALL}&gt;`, summary: `&amp;lt;script&amp;gt;${CALL}`},
  {...base, url, image: url, image_url: url, category_url: url, attachments: [{url, name: script}]},
  {...base, url: `java\tscript:${CALL}`, image: `data:image/svg+xml,<svg onload=${CALL}>`},
  {...base, url: `&#106;avascript:${CALL}`, image: `x.png");background:url("https://xa-khac.example/1.png`},
  {...base, title: {_$litType$: 1, strings: [script]}, summary: {_$litDirective$: 1}, category: {nodeType: 1}},
  {...base, published_at: `2026-01-01"><img src=x:y onerror=${CALL}>`, author: [script, {toString: 1}]},
].map(item => JSON.stringify(item));
const POLLUTED = `{"id":1,"title":"Tin của xã","__proto__":{"polluted":1,"url":"${url}"},"constructor":{"prototype":{"polluted":1}}}`;

const DATA_TAGS = ['tin-article-list', 'tin-article-card', 'tin-article-view', 'tin-news-ticker', 'tin-category-list'];

/** What is wrong with what an element has drawn; nothing, if it is harmless. */
function drawnFaults(element: Element): string[] {
  const faults: string[] = [];
  for (const root of [element.shadowRoot!, element])
    for (const drawn of root.querySelectorAll('*')) {
      for (const {name, value} of drawn.attributes) {
        if (name.startsWith('on')) faults.push(`${name}=${value}`);
        if (/^(?:href|src|srcset|action|poster)$/.test(name) && /^\s*(?:\w+script|data):/i.test(value))
          faults.push(`${name}=${value}`);
        if (name === 'style' && /url\(/.test(value)) faults.push(`${name}=${value}`);
      }
      if (/^(?:script|iframe|object|embed)$/.test(drawn.localName)) faults.push(drawn.localName);
    }
  if ('__ran' in window) faults.push('ran');
  if ('polluted' in {}) faults.push('polluted');
  return faults;
}

/** Waits until an element shows a text. */
const says = (element: Element, text: string): Promise<void> =>
  new Promise(resolve => {
    const look = (): void => {
      if (!element.textContent!.includes(text)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(element, {childList: true, subtree: true});
    look();
  });

describe('hostile input', () => {
  let server: StubbedFetch;
  let warnings: ReturnType<typeof catchWarnings>;
  let corpus: readonly Row[];
  const address = location.href;
  const rows = (kind: string): Row[] => corpus.filter(row => row.kind === kind);

  before(async () => {
    corpus = await (await fetch('/__shared/security/vectors.json')).json();
  });
  beforeEach(() => {
    server = stubFetch({'/tin/ds.json': answerOf([oneArticle()])});
    warnings = catchWarnings();
  });
  afterEach(() => {
    warnings.restore();
    server.restore();
    history.replaceState(null, '', address);
  });

  it("in the page's own address never leaves the template, nor runs", async () => {
    const ids = [...IDS, ...rows('tpl').map(({params}) => params['id'] ?? '')];
    for (const id of ids) {
      const query = new URLSearchParams();
      query.set('bai', id);
      history.replaceState(null, '', `?${query}`);
      const source = fixtureSync(html`
        <tin-source src=${unasked('/tin/ds.json')} article-src="/tin/bai/{id}" article-param="bai" retries="0">
          <tin-article-view></tin-article-view><tin-article-list></tin-article-list>
        </tin-source>
      `);
      const view = source.querySelector('tin-article-view')!;
      const answered = settled(view);
      await settled(source.querySelector('tin-article-list')!);
      // An id that cannot be one is none: there is nothing to wait for.
      if (view.state !== 'idle') await answered;

      for (const path of server.calls) expect(path, id).to.match(/^\/tin\/(?:ds\.json\?lan=\d+|bai\/[^/?#]+)$/);
      expect(drawnFaults(view), id).to.deep.equal([]);
      source.remove();
    }
  }).timeout(60_000);

  it('in a mapping reads nothing but the data', async () => {
    for (const path of [...PATHS, ...rows('path').map(row => row.path)]) {
      server.answer('/map.json', new Response(`{"items":[${POLLUTED}]}`));
      const map = `items: items; title: ${path}; url: ${path}; summary: ${path}; __proto__: ${path}`;
      const list = fixtureSync<TinElement>(html`
        <tin-article-list src=${unasked('/map.json')} map=${map}></tin-article-list>
      `);
      await settled(list);

      expect(drawnFaults(list), path).to.deep.equal([]);
      expect(list.shadowRoot!.textContent, path).not.to.match(/\[native code\]|\[object|function /);
      list.remove();
    }
  }).timeout(60_000);

  it('in the fields of a record is text, or not there', async () => {
    const records = [...ITEMS, POLLUTED, ...rows('item').map(({item}) => JSON.stringify(item))];
    for (const record of records)
      for (const tag of DATA_TAGS) {
        const path = unasked('/item.json');
        server.answer('/item.json', new Response(tag === 'tin-article-view' ? record : `{"items":[${record}]}`));
        const element = document.createElement(tag) as TinElement;
        element.setAttribute('src', path);
        document.body.append(element);
        await settled(element);

        expect(drawnFaults(element), `${tag} ${record}`).to.deep.equal([]);
        element.remove();
      }
  }).timeout(60_000);

  it('in the body of an article does nothing on the page', async () => {
    const view = document.createElement('tin-article-view');
    document.body.append(view);
    const bodies = [...Object.values(attacks).flat(), ...rows('html').map(row => row.html)];
    const faults: string[] = [];
    for (const [n, body] of bodies.entries()) {
      const markup = body.replace(/\b(?:alert|confirm|prompt|print)\s*(?=\(|`)/g, `${CALL};`);
      view.article = oneArticle({id: String(n), html: `<p>Bài số ${n} đây.</p>${markup}`});
      await says(view, `Bài số ${n} đây.`);
      const root = view.querySelector('.tin-body')!;
      root.addEventListener('click', event => event.preventDefault());
      root.querySelectorAll<HTMLElement>('a, p, img, summary').forEach(element => element.click());
      const found = faultsOf(root);
      if ('__ran' in window) found.push('ran');
      if (location.href !== address) found.push('navigated');
      if (found.length) faults.push(`${body.slice(0, 200)}: ${found.join(' | ')}`);
      if (faults.length > 5) break;
    }
    view.remove();
    expect(faults).to.deep.equal([]);
  }).timeout(60_000);
});
