import {expect, fixtureSync} from '@open-wc/testing';
import {canSave} from '../../src/tools/abilities.js';
import {articleFile, fileName, saveArticle, type SaveOptions} from '../../src/tools/save.js';

const DOT = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const dot = () =>
  new Response(
    Uint8Array.from(atob(DOT), c => c.charCodeAt(0)),
    {headers: {'content-type': 'image/gif'}},
  );

const bodyOf = (html: string) => fixtureSync<HTMLElement>(`<div class="tin-body" slot="body" lang="vi">${html}</div>`);
const options = (body?: HTMLElement): SaveOptions => ({
  article: {
    title: 'Quyết tâm <khắc phục> & "ngăn chặn"',
    author: 'Thanh Tặng',
    source: 'Báo xã',
    summary: 'Tóm tắt "ngắn"',
    categories: ['Xây dựng', 'Chính quyền'],
    attachments: [{url: 'https://xa.example/qd.pdf', name: 'Quyết định số 12'}],
  },
  body,
  url: 'https://xa.example/tin/1?a=1&b=2',
  siteName: 'UBND xã Giang Thành',
  date: '15:46 | 08/03/2019',
  note: 'Lưu lúc 08:00 | 09/03/2019',
  css: '.tin-right{text-align:end}</style><script>1</script>',
});
/** The file as a browser opens it. */
const open = async (file: Promise<string>) => new DOMParser().parseFromString(await file, 'text/html');

describe('save', () => {
  const {fetch} = window;
  let asked: string[];

  beforeEach(() => {
    asked = [];
    window.fetch = async input => {
      asked.push(String(input));
      if (String(input).includes('blocked')) throw new TypeError('CORS');
      if (String(input).includes('404')) return new Response('', {status: 404});
      if (String(input).includes('html')) return new Response('<p>', {headers: {'content-type': 'text/html'}});
      return dot();
    };
  });
  afterEach(() => (window.fetch = fetch));

  it('is there where the browser saves files', () => {
    expect(canSave()).to.equal(true);
  });

  it('makes a file that says what it is', async () => {
    const text = await articleFile(options());
    const file = await open(Promise.resolve(text));

    expect(text).to.match(
      /^<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy"/,
    );
    expect(file.title).to.equal('Quyết tâm <khắc phục> & "ngăn chặn"');
    expect(file.querySelector('h1')!.textContent).to.equal('Quyết tâm <khắc phục> & "ngăn chặn"');
    expect(file.querySelector('meta[name=author]')!.getAttribute('content')).to.equal('Thanh Tặng');
    expect(file.querySelector('meta[name=description]')!.getAttribute('content')).to.equal('Tóm tắt "ngắn"');
    expect(file.querySelector('link[rel=canonical]')!.getAttribute('href')).to.equal(
      'https://xa.example/tin/1?a=1&b=2',
    );
    expect([...file.body.querySelectorAll('p, li, a')].map(el => el.textContent)).to.deep.equal([
      'UBND xã Giang Thành',
      'Xây dựng, Chính quyền · 15:46 | 08/03/2019',
      'Quyết định số 12',
      'Quyết định số 12',
      'Thanh Tặng',
      'Nguồn: Báo xã',
      'Lưu lúc 08:00 | 09/03/2019',
      'https://xa.example/tin/1?a=1&b=2',
      'https://xa.example/tin/1?a=1&b=2',
    ]);
    expect(file.querySelectorAll('script')).to.have.length(0);
  });

  it('cannot be broken out of by a language or a style', async () => {
    const lang = '"><script>alert(1)</script>';

    const file = await open(articleFile({...options(), article: {title: 'Tin', lang}}));

    expect(file.documentElement.lang).to.equal('vi');
    expect(file.querySelector('script')).to.equal(null);
    expect(file.querySelector('style')!.textContent).to.contain('.tin-right');
  });

  it('leaves out what is not known', async () => {
    const file = await open(articleFile({article: {title: 'Tin', lang: 'km'}, url: 'https://xa.example/'}));

    expect(file.documentElement.lang).to.equal('km');
    expect(file.querySelector('meta[name=author], h2, footer p + p')).to.equal(null);
    expect([...file.body.querySelectorAll('p')].map(p => p.textContent)).to.deep.equal(['https://xa.example/']);
  });

  it('holds the body without what runs, asks or belongs to the page', async () => {
    const body = bodyOf(`
      <p class="tin-right">Chữ <b>đậm</b></p><script>alert(1)</script><style>p{}</style><iframe src="about:blank"></iframe>
      <form><input value="x"><button>Gửi</button></form><tin-text-size></tin-text-size><template><p>Mẫu</p></template>
      <p slot="after">Tin khác</p>`);
    const before = body.outerHTML;

    const file = await open(articleFile(options(body)));

    const copy = file.querySelector('.tin-body')!;
    expect(copy.textContent!.trim()).to.equal('Chữ đậm');
    expect(copy.querySelectorAll('*')).to.have.length(2);
    expect(copy.hasAttribute('slot')).to.equal(false);
    expect(body.outerHTML).to.equal(before);
  });

  it('has absolute addresses, and none that run', async () => {
    const body = bodyOf(
      '<a href="/tin/2">hai</a><a href="#fn">chú</a><a href="javascript:alert(1)">hại</a><a href="mailto:a@x">thư</a><a>không</a>',
    );

    const file = await open(articleFile(options(body)));

    const hrefs = [...file.querySelectorAll('.tin-body a')].map(link => link.getAttribute('href'));
    expect(hrefs).to.deep.equal([`${location.origin}/tin/2`, '#fn', null, 'mailto:a@x', null]);
  });

  it('holds the pictures that may be read, and the addresses of the others', async () => {
    const body = bodyOf(
      ['a.gif', 'blocked.gif', '404.gif', 'html.gif']
        .map(name => `<img src="/${name}" srcset="/${name} 2x" loading="lazy" alt="Ảnh">`)
        .join('') + `<img src="data:image/gif;base64,${DOT}" alt="">`,
    );

    const file = await open(articleFile(options(body)));

    const images = [...file.querySelectorAll('img')];
    const {origin} = location;
    expect(images.map(image => image.getAttribute('src'))).to.deep.equal([
      `data:image/gif;base64,${DOT}`,
      `${origin}/blocked.gif`,
      `${origin}/404.gif`,
      `${origin}/html.gif`,
      `data:image/gif;base64,${DOT}`,
    ]);
    expect(asked).to.have.length(4);
    expect(images.some(image => image.hasAttribute('srcset') || image.hasAttribute('loading'))).to.equal(false);
    expect(images[0]!.alt).to.equal('Ảnh');
  });

  for (const [title, expected] of [
    ['QUYẾT TÂM KHẮC PHỤC: “ngăn chặn”', 'quyet-tam-khac-phuc-ngan-chan.html'],
    ['Đường 30/4', 'duong-30-4.html'],
    ['../../etc/passwd', 'etc-passwd.html'],
    ['Con', 'bai-viet-con.html'],
    ['com1', 'bai-viet-com1.html'],
    ['ភាសាខ្មែរ', 'bai-viet.html'],
    ['', 'bai-viet.html'],
    ['a'.repeat(200), `${'a'.repeat(80)}.html`],
    [`${'a'.repeat(79)} b`, `${'a'.repeat(79)}.html`],
  ] as const)
    it(`names the file of ${JSON.stringify(title.slice(0, 40))} ${expected.slice(0, 40)}`, () => {
      expect(fileName(title)).to.equal(expected);
    });

  it('hands the file to the browser under its name', async () => {
    const {click} = HTMLAnchorElement.prototype;
    const saved: {download: string; href: string}[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({download: this.download, href: this.href});
    };

    await saveArticle(options(bodyOf('<p>Chữ</p>')));
    HTMLAnchorElement.prototype.click = click;

    expect(saved.map(({download}) => download)).to.deep.equal(['quyet-tam-khac-phuc-ngan-chan.html']);
    const file = await fetch(saved[0]!.href);
    expect(file.headers.get('content-type')).to.match(/^text\/html;\s?charset=utf-8$/i);
    expect(await file.text()).to.contain('<p>Chữ</p>');
  });
});
