import {expect} from '@open-wc/testing';
import {catchWarnings} from '../support/console-warnings.js';

/** embed.html from its source, in every engine; test/e2e has it in a real frame. */
describe('embed.html, from its source', () => {
  let main: HTMLElement;
  let warnings: ReturnType<typeof catchWarnings>;
  const src = `${location.origin}/api/tin`;
  const open = (hash: string) => {
    history.replaceState(null, '', `#${hash}`);
    dispatchEvent(new HashChangeEvent('hashchange'));
  };

  before(async () => {
    warnings = catchWarnings();
    main = document.body.appendChild(document.createElement('main'));
    history.replaceState(null, '', `#news-ticker?src=${encodeURIComponent(src)}&limit=4`);
    await import('../../src/embed/frame/main.js');
  });
  after(() => {
    warnings.restore();
    main.remove();
    document.documentElement.removeAttribute('style');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is the one element that its address says', () => {
    expect(main.innerHTML).to.equal(`<tin-news-ticker limit="4" src="${src}"></tin-news-ticker>`);
  });

  it('has a source around it where the data needs one', () => {
    open(`article-list?src=${encodeURIComponent(src)}&items=tin&layout=list`);
    const source = main.querySelector('tin-source')!;
    expect([source.getAttribute('src'), source.getAttribute('items')]).to.deep.equal([src, 'tin']);
    expect(source.querySelector('tin-article-list')?.getAttribute('layout')).to.equal('list');
  });

  it('looks as its address says, with nothing but what is allowed', () => {
    const {style} = document.documentElement;
    open(
      `news-ticker?src=${encodeURIComponent(src)}&color-scheme=dark&text=200&--tin-accent=%23900&--tin-gap=url(/a)&--x=1`,
    );
    expect([style.colorScheme, style.fontSize, style.getPropertyValue('--tin-accent')]).to.deep.equal([
      'dark',
      '200%',
      '#900',
    ]);
    expect(style.getPropertyValue('--tin-gap') + style.getPropertyValue('--x')).to.equal('');

    open(`news-ticker?src=${encodeURIComponent(src)}&text=9000`);
    expect([style.colorScheme, style.fontSize, style.getPropertyValue('--tin-accent')]).to.deep.equal([
      'light dark',
      '',
      '',
    ]);
  });

  it('says in the page and on the console that it cannot use an address', () => {
    open('news-ticker?src=javascript:alert(1)');
    expect(main.textContent).to.contain('Tiện ích chưa được cấu hình đúng');
    expect(main.querySelector('tin-news-ticker')).to.equal(null);
    expect(warnings.texts.at(-1)).to.contain('embed.html');
  });
});
