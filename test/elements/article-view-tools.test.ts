import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../src/elements/article-view/define.js';
import type {TinArticleView} from '../../src/elements/article-view/article-view.js';
import type {} from '../../src/events.js';
import {setContrast} from '../../src/tools/contrast.js';
import {setTextPercent} from '../../src/tools/text-scale.js';
import {oneArticle} from '../support/articles.js';
import {catchWarnings} from '../support/console-warnings.js';
import {bodyShown} from '../support/body-shown.js';
import {ScriptedSpeech, Spoken, VIETNAMESE, voice} from '../tools/scripted-speech.js';

const article = oneArticle({html: '<p>Câu một. Câu hai.</p>', summary: ''});

/** Puts something in place of a property of the browser's, and gives back how to undo it. */
function replace(owner: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {configurable: true, writable: true, value});
  return () => (before ? Object.defineProperty(owner, name, before) : Reflect.deleteProperty(owner, name));
}

describe('the tools of <tin-article-view>', () => {
  let undo: (() => unknown)[];

  beforeEach(() => (undo = []));
  afterEach(() => {
    for (const step of undo.reverse()) step();
    setContrast('normal');
    setTextPercent(100);
  });

  const show = async (template = html`<tin-article-view .article=${article}></tin-article-view>`) => {
    const view = fixtureSync<TinArticleView>(template);
    await bodyShown(view);
    await view.updateComplete;
    return view;
  };
  const buttons = (view: TinArticleView): string[] =>
    [...view.shadowRoot!.querySelectorAll('[part="tool"]')].map(button => button.textContent!.trim());
  const button = (view: TinArticleView, name: string): HTMLButtonElement =>
    [...view.shadowRoot!.querySelectorAll('button')].find(one => one.textContent!.trim() === name)!;
  // A space at the end tells the same message from the one before.
  const status = (view: TinArticleView): string =>
    view.shadowRoot!.querySelector('[role="status"]')!.textContent!.replace(/^[ \n]+|[ \n]+$/g, '');
  /** Waits until something holds after a render. */
  const until = async (view: TinArticleView, holds: () => unknown): Promise<void> => {
    if (holds()) return;
    await new Promise<void>(resolve => {
      const observer = new MutationObserver(() => {
        if (!holds()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(view.shadowRoot!, {subtree: true, childList: true, attributes: true, characterData: true});
    });
  };
  const withSpeech = (engine = new ScriptedSpeech()): ScriptedSpeech => {
    undo.push(replace(window, 'speechSynthesis', engine), replace(window, 'SpeechSynthesisUtterance', Spoken));
    return engine;
  };

  it('stand in one named group, in order, and are accessible', async () => {
    withSpeech();
    const view = await show();
    const group = view.shadowRoot!.querySelector('[part="tools"]')!;

    expect([group.getAttribute('role'), group.getAttribute('aria-label')]).to.deep.equal(['group', 'Công cụ đọc bài']);
    expect(group.querySelectorAll('tin-text-size')).to.have.length(1);
    expect(buttons(view)).to.deep.equal(['Tăng tương phản', 'Nghe bài viết', 'In bài viết', 'Lưu bài viết', 'Chia sẻ']);
    await expect(view).to.be.accessible();
  });

  it('are those that were asked for, or none', async () => {
    const view = await show(html`<tin-article-view tools="share print" .article=${article}></tin-article-view>`);
    expect(buttons(view)).to.deep.equal(['In bài viết', 'Chia sẻ']);
    view.tools = 'none';
    await view.updateComplete;
    expect(view.shadowRoot!.querySelectorAll('[part="tools"]')).to.have.length(0);
    expect(view.shadowRoot!.querySelectorAll('slot[name="tools"]')).to.have.length(1);
  });

  it('tell the webmaster of one that there is not', async () => {
    const warnings = catchWarnings();
    await show(html`<tin-article-view tools="print fax" .article=${article}></tin-article-view>`);
    while (!warnings.texts.length) await new Promise(requestAnimationFrame);
    warnings.restore();
    expect(warnings.texts.join()).to.contain('"fax"').and.not.to.contain('"print');
  });

  it('are large enough for a finger, also in a page of 12 px', async () => {
    const shelf = fixtureSync<HTMLElement>(html`<div><tin-article-view .article=${article}></tin-article-view></div>`);
    shelf.style.fontSize = '12px';
    const view = shelf.querySelector('tin-article-view')!;
    await bodyShown(view);
    await view.updateComplete;
    const control = view.shadowRoot!.querySelector('tin-text-size')!;
    await control.updateComplete;
    const low = (root: ParentNode) => Math.min(...[...root.querySelectorAll('button')].map(one => one.offsetHeight));
    expect(low(view.shadowRoot!)).to.be.at.least(40);
    expect(low(control.shadowRoot!)).to.be.at.least(44);
  });

  it('are hidden where the browser lacks them', async () => {
    undo.push(replace(window, 'print', undefined), replace(URL, 'createObjectURL', undefined));
    withSpeech(new ScriptedSpeech([voice('en-US')]));
    expect(buttons(await show())).to.deep.equal(['Tăng tương phản', 'Chia sẻ']);
  });

  it('offer listening as soon as a Vietnamese voice turns up, and at once where there is a recording', async () => {
    const engine = withSpeech(new ScriptedSpeech([]));
    const view = await show();
    expect(buttons(view)).not.to.include('Nghe bài viết');
    engine.arrive(VIETNAMESE);
    await view.updateComplete;
    expect(buttons(view)).to.include('Nghe bài viết');

    const recorded = oneArticle({audio: 'https://xa.example/1.mp3'});
    withSpeech(new ScriptedSpeech([]));
    const other = await show(html`<tin-article-view .article=${recorded}></tin-article-view>`);
    expect(buttons(other)).to.include('Nghe bài viết');
  });

  it('read title and text aloud, pause, go on and stop, without losing the focus', async () => {
    const engine = withSpeech(new ScriptedSpeech([VIETNAMESE], () => undefined));
    const view = await show();
    button(view, 'Nghe bài viết').focus();
    button(view, 'Nghe bài viết').click();
    await until(view, () => button(view, 'Tạm dừng đọc'));
    expect(view.shadowRoot!.activeElement === button(view, 'Tạm dừng đọc')).to.equal(true);
    expect(view.shadowRoot!.querySelector('.player')!.textContent).to.contain(`Đang đọc: ${article.title}`);

    button(view, 'Tạm dừng đọc').click();
    await until(view, () => button(view, 'Tiếp tục đọc'));
    await view.listen();
    await until(view, () => button(view, 'Tạm dừng đọc'));
    button(view, 'Dừng đọc').focus();
    button(view, 'Dừng đọc').click();
    await until(view, () => button(view, 'Nghe bài viết'));

    expect(view.shadowRoot!.activeElement === button(view, 'Nghe bài viết')).to.equal(true);
    expect(engine.cancels).to.be.at.least(2);
    expect(status(view)).to.equal('');
  });

  it('fall silent when the view leaves, or shows another article', async () => {
    const engine = withSpeech(new ScriptedSpeech([VIETNAMESE], () => undefined));
    const view = await show();
    await view.listen();
    await until(view, () => button(view, 'Tạm dừng đọc'));
    view.article = oneArticle({id: '2', html: '<p>Khác.</p>'});
    await view.updateComplete;
    const after = engine.cancels;
    expect(button(view, 'Nghe bài viết')).to.be.instanceOf(HTMLButtonElement);

    await view.listen();
    view.remove();
    expect(engine.cancels).to.be.greaterThan(after);
  });

  it('say why nothing is heard', async () => {
    withSpeech(new ScriptedSpeech([VIETNAMESE], spoken => spoken.onerror?.({error: 'network'})));
    const view = await show();
    await view.listen();
    await until(view, () => status(view));
    expect(status(view)).to.equal('Giọng đọc cần kết nối mạng. Vui lòng thử lại.');
    expect(view.shadowRoot!.querySelector('.note')!.textContent).to.equal(status(view));
  });

  it('change the contrast from press to press, say so once, and keep the focus', async () => {
    const view = await show();
    const names: string[] = [];
    const said: string[] = [];
    const press = view.shadowRoot!.querySelector<HTMLElement>('[part="tool"]')!;
    press.focus();
    for (let turn = 0; turn < 3; turn++) {
      names.push(press.textContent!.trim());
      press.click();
      await view.updateComplete;
      said.push(`${view.dataset['tinContrast']}: ${status(view)}`);
    }
    expect(names).to.deep.equal(['Tăng tương phản', 'Nền tối', 'Trở về màu mặc định']);
    expect(said).to.deep.equal([
      'high: Đã tăng tương phản',
      'dark: Đã chuyển sang nền tối',
      'undefined: Đã trở về màu mặc định',
    ]);
    expect(view.shadowRoot!.activeElement === press).to.equal(true);
  });

  it('hold from the start what the reader chose before, also without a control', () => {
    setContrast('dark');
    setTextPercent(150);
    const view = fixtureSync<TinArticleView>(html`<tin-article-view tools="none"></tin-article-view>`);
    // Nothing has been rendered yet.
    expect(view.dataset['tinContrast']).to.equal('dark');
    expect(view.style.getPropertyValue('--tin-text-scale')).to.equal('1.5');
  });

  it('let the change of the text size be heard outside', async () => {
    const view = await show();
    const heard: unknown[] = [];
    view.addEventListener('tin-text-size', event => heard.push(event.detail.percent));
    view.shadowRoot!.querySelector('tin-text-size')!.increase();
    expect(heard).to.deep.equal([112.5]);
  });

  it('print the article with where and when', async () => {
    let foot = '';
    const view = await show(html`<tin-article-view site-name="UBND xã" .article=${article}></tin-article-view>`);
    undo.push(replace(window, 'print', () => (foot = view.getAttribute('data-tin-print-foot')!)));
    await view.print();
    dispatchEvent(new Event('afterprint'));
    expect(foot).to.match(/^Địa chỉ: https:\/\/xa\.example\/tin\/1\nIn lúc \d\d:\d\d \| \d\d\/\d\d\/\d{4}$/);
    expect(view.hasAttribute('data-tin-print-foot')).to.equal(false);
  });

  it('save the article as a file named after it, and say so', async () => {
    let file: Blob | undefined;
    const names: string[] = [];
    undo.push(
      replace(URL, 'createObjectURL', (blob: Blob) => {
        file = blob;
        return 'blob:x';
      }),
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        names.push(this.download);
      }),
    );
    const view = await show();
    await view.save();
    await view.updateComplete;
    expect(names).to.deep.equal(['xa-to-chuc-ra-quan-lam-giao-thong-nong-thon-dot-1.html']);
    const text = await file!.text();
    expect(text).to.contain('Câu một. Câu hai.').and.to.contain('.tin-body');
    expect(status(view)).to.equal('Đã lưu bài viết');
  });

  describe('for sharing', () => {
    const open = async (): Promise<TinArticleView> => {
      const view = await show();
      button(view, 'Chia sẻ').focus();
      button(view, 'Chia sẻ').click();
      await until(view, () => view.shadowRoot!.getElementById('share-panel'));
      return view;
    };

    it('open under their button, are named, and are accessible', async () => {
      const view = await open();
      const share = button(view, 'Chia sẻ');
      expect(share.getAttribute('aria-expanded')).to.equal('true');
      expect(view.shadowRoot!.getElementById(share.getAttribute('aria-controls')!)).to.be.instanceOf(HTMLElement);
      const links = [...view.shadowRoot!.querySelectorAll<HTMLAnchorElement>('#share-panel a')];
      expect(links.map(link => link.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal([
        'Chia sẻ qua Facebook (mở trong thẻ mới)',
        'Chia sẻ qua Zalo (mở trong thẻ mới)',
        'Gửi qua email',
      ]);
      expect(links[0]!.href).to.contain(encodeURIComponent('https://xa.example/tin/1'));
      await expect(view).to.be.accessible();
    });

    it('close with Escape, back to their button', async () => {
      const view = await open();
      const link = view.shadowRoot!.querySelector<HTMLElement>('#share-panel a')!;
      link.focus();
      link.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}));
      await view.updateComplete;
      expect(view.shadowRoot!.getElementById('share-panel') === null).to.equal(true);
      expect(view.shadowRoot!.activeElement === button(view, 'Chia sẻ')).to.equal(true);
      expect(button(view, 'Chia sẻ').getAttribute('aria-expanded')).to.equal('false');
    });

    it('say once that the address was copied, and again the second time', async () => {
      undo.push(replace(navigator, 'clipboard', {writeText: async () => undefined}));
      const view = await open();
      button(view, 'Sao chép liên kết').click();
      await until(view, () => status(view));
      expect(status(view)).to.equal('Đã sao chép liên kết');
      button(view, 'Sao chép liên kết').click();
      await until(view, () => status(view) !== 'Đã sao chép liên kết');
      expect(status(view).trim()).to.equal('Đã sao chép liên kết');
    });

    it('show the address where it cannot be copied', async () => {
      undo.push(
        replace(navigator, 'clipboard', {writeText: () => Promise.reject(new Error('no'))}),
        replace(document, 'execCommand', () => false),
      );
      const view = await open();
      button(view, 'Sao chép liên kết').click();
      await until(view, () => view.shadowRoot!.querySelector('input'));
      expect(status(view)).to.equal('Không sao chép được. Địa chỉ bài viết: https://xa.example/tin/1');
      const field = view.shadowRoot!.querySelector('input')!;
      expect([field.value, field.readOnly]).to.deep.equal(['https://xa.example/tin/1', true]);
      await expect(view).to.be.accessible();
    });
  });
});
