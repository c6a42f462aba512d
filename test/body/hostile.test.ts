import {growsLinearly} from '../support/growth.js';
import {expect} from '@open-wc/testing';
import {renderBody, renderParts} from '../../src/body/render-body.js';
import {attacks} from './attacks.js';
import {faultsOf} from './hostile.js';
import {bodyOf} from './support.js';

const options = {base: 'https://portal.example/api/bai.json', headingLevel: 1};

describe('a hostile body', () => {
  for (const [kind, bodies] of Object.entries(attacks)) {
    bodies.forEach((body, n) => {
      it(`of the kind ${kind} (${n + 1}) is harmless and keeps its words`, () => {
        const root = bodyOf(renderBody(body, options));
        document.body.append(root);
        const globals = {...window};

        root.querySelectorAll('details').forEach(details => (details.open = true));
        root.querySelectorAll('a').forEach(link => link.addEventListener('click', event => event.preventDefault()));
        root.querySelectorAll<HTMLElement>('a,p,img').forEach(element => element.click());

        const faults = faultsOf(root);
        root.remove();
        expect(faults).to.deep.equal([]);
        expect(window).to.not.have.property('__ran');
        expect(globals).to.not.have.property('__ran');
        expect(root.textContent).to.contain('còn chữ');
      });
    });
  }

  it('is as harmless where it comes in parts', () => {
    const before = '<p>Một đoạn của bài</p>'.repeat(12);
    const failed: string[] = [];
    for (const body of Object.values(attacks).flat()) {
      const parts = [...renderParts(before + body + before, options, {first: 0, rest: 0})];
      const root = bodyOf(document.createDocumentFragment());
      root.append(...parts.map(({nodes}) => nodes));
      const faults = faultsOf(root);
      if (faults.length || !root.textContent.includes('còn chữ')) failed.push(`${body} ${faults.join(' | ')}`);
    }
    expect(failed).to.deep.equal([]);
  });

  it('is found harmful where the rule that stops it is missing', () => {
    const raw = document.implementation.createHTMLDocument('').createElement('div');
    const unsafe = Object.values(attacks)
      .flat()
      .filter(body => {
        raw.innerHTML = body;
        return faultsOf(raw).length === 0;
      });
    // Those that leave nothing behind but text when parsed: comments, declarations, a lone frameset.
    expect(unsafe.length).to.be.lessThan(8);
  });

  it('does not freeze the page, however many comments or levels it has', () => {
    growsLinearly(size => void renderBody('<!--x-->'.repeat(size) + 'x', options), 10_000, 'comments');
    growsLinearly(size => void renderBody('<ul><li>'.repeat(size) + 'x', options), 500, 'levels');
    growsLinearly(size => void renderBody('<'.repeat(size), options), 50_000, 'brackets');
  });

  it('asks the network for nothing before it is inserted', () => {
    const before = performance.getEntriesByType('resource').length;
    const fragment = renderBody('<img src=/__khong-tai-1.png><video src=/__khong-tai-2.mp4 poster=/__p.png>', options);
    expect(!!fragment.ownerDocument.defaultView).to.equal(false);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });
});
