import {expect, fixtureSync, html, waitUntil} from '@open-wc/testing';
import '../../src/elements/article-card/define.js';
import '../../src/elements/article-list/define.js';
import type {TinDataElement} from '../../src/shared/tin-data-element.js';
import {stubFetch, unasked} from '../support/stub-fetch.js';

type Widget = TinDataElement<unknown>;

describe('elements that wait at the same time', () => {
  let undo: (() => void)[];
  beforeEach(() => {
    const server = stubFetch({'/slow.json': () => new Promise(() => {})});
    const original = globalThis.setTimeout;
    // The words for those who wait come soon, the end of all patience never.
    globalThis.setTimeout = ((run: () => void, ms = 0) =>
      original(run, ms < 15_000 ? ms / 100 : 1e9)) as typeof setTimeout;
    undo = [server.restore, () => void (globalThis.setTimeout = original)];
  });
  afterEach(() => undo.forEach(restore => restore()));

  const statusOf = (el: Element) => el.shadowRoot!.querySelector('[role=status]')!;
  const seen = (el: Element) => statusOf(el).textContent.trim();
  const heard = (el: Element) => {
    const spoken = statusOf(el).cloneNode(true) as Element;
    spoken.querySelectorAll('[aria-hidden=true]').forEach(part => part.remove());
    return spoken.textContent.trim();
  };
  it('are seen to wait, each of them, and heard of once', async () => {
    const page = fixtureSync<HTMLElement>(
      html`<div>
        <tin-article-list src=${unasked('/slow.json')}></tin-article-list>
        <tin-article-card src=${unasked('/slow.json')}></tin-article-card>
        <tin-article-card src=${unasked('/slow.json')}></tin-article-card>
      </div>`,
    );
    const widgets = [...page.children] as Widget[];
    await Promise.all(widgets.map(el => el.updateComplete));
    await waitUntil(() => widgets.every(widget => /chậm/.test(seen(widget))), undefined, {timeout: 60_000});
    expect(widgets.map(heard)).to.deep.equal(['Mạng chậm, đang tiếp tục tải…', '', '']);

    widgets[0]!.remove();
    for (const widget of widgets.slice(1)) widget.requestUpdate();
    await Promise.all(widgets.slice(1).map(el => el.updateComplete));
    expect(widgets.slice(1).map(heard)).to.deep.equal(['Mạng chậm, đang tiếp tục tải…', '']);
  });
});
