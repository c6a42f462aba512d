import {expect, fixtureSync, html} from '@open-wc/testing';
import type {LitElement} from 'lit';

type Data = LitElement & {src?: string; state?: string; reload?: () => void};

/** What every tag owes every page. Each element's test file calls it once. */
export function keepsTheElementContract(tag: string): void {
  describe('like every element', () => {
    it('keeps properties set before it was attached', async () => {
      const el = document.createElement(tag) as Data;
      el.hidden = true;
      el.lang = 'vi';
      fixtureSync(html`${el}`);
      await el.updateComplete;
      expect(el.hidden).to.equal(true);
    });

    it('hides when hidden', async () => {
      const el = fixtureSync<LitElement>(`<${tag} hidden></${tag}>`);
      await el.updateComplete;
      expect(getComputedStyle(el).display).to.equal('none');
    });

    it('can be moved in the page', async () => {
      const el = fixtureSync<LitElement>(`<${tag}></${tag}>`);
      await el.updateComplete;
      const shelf = el.parentElement!.appendChild(document.createElement('section'));
      shelf.append(el);
      await el.updateComplete;
      expect(el.isConnected).to.equal(true);
      await expect(el).to.be.accessible();
    });

    it('is defined once, however often its definition is imported', () => {
      expect(() => customElements.get(tag)).not.to.throw();
      expect(customElements.get(tag)).to.equal(document.createElement(tag).constructor);
    });
  });
}

/** What every element with data owes besides, whatever it shows. */
export function keepsItsFallback(tag: string): void {
  describe('without data', () => {
    it('is idle and shows its children', async () => {
      const el = fixtureSync<Data>(`<${tag}><a href="/tin-tuc">Tin mới</a></${tag}>`);
      await el.updateComplete;
      expect(el.getAttribute('state')).to.equal('idle');
      expect(el.querySelector('a')!.offsetWidth).to.be.greaterThan(0);
    });

    it('keeps a property set before the element was defined', async () => {
      const name = `${tag}-late`;
      const el = document.createElement(name) as Data;
      el.src = '/late.json';
      const Known = customElements.get(tag) as CustomElementConstructor;
      customElements.define(name, class extends Known {});
      fixtureSync(html`${el}`);
      await el.updateComplete;
      expect(el.src).to.equal('/late.json');
    });
  });
}
