import {expect} from '@open-wc/testing';
import {canShare, copyLink, share, shareLinks} from '../../src/tools/share.js';

const URL_ = 'https://xa.example/tin/1?a=1&b=2#x';

/** Puts a property of the browser's own in place of another while a test runs. */
function replace(object: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, {configurable: true, value});
  return () => (own ? Object.defineProperty(object, name, own) : Reflect.deleteProperty(object, name));
}

describe('share', () => {
  const undo: (() => void)[] = [];
  afterEach(() => {
    for (const run of undo.splice(0)) run();
  });

  describe('links', () => {
    const linksOf = (title: string, url: string) =>
      Object.fromEntries(shareLinks({title, url}).map(({to, href}) => [to, href]));

    it('hand the whole address to Facebook', () => {
      const {facebook} = linksOf('Tin', URL_);

      expect(new URL(facebook!).searchParams.get('u')).to.equal(URL_);
    });

    for (const url of [URL_, 'https://xã.example/tin/đường?q="x"', 'https://xa.example/💧'])
      it(`hand ${url} to Zalo`, () => {
        const {zalo} = linksOf('Tin', url);

        const data = JSON.parse(atob(new URL(zalo!).searchParams.get('d')!)) as {url: string};
        expect(decodeURIComponent(data.url)).to.equal(decodeURIComponent(url));
      });

    it('hand title and address to mail', () => {
      const {email} = linksOf('Bài “A & B” 100%\ud800', URL_);

      const params = new URLSearchParams(email!.split('?')[1]);
      expect(params.get('subject')).to.equal('Bài “A & B” 100%\ufffd');
      expect(params.get('body')).to.equal(`Bài “A & B” 100%\ufffd\n${URL_}`);
    });
  });

  describe("the device's menu", () => {
    it('is offered only where there is one', () => {
      undo.push(replace(navigator, 'share', undefined));
      expect(canShare()).to.equal(false);

      undo.push(replace(navigator, 'share', async () => {}));
      expect(canShare()).to.equal(true);
    });

    it('gets title and address', async () => {
      let data: unknown;
      undo.push(replace(navigator, 'share', async (given: unknown) => (data = given)));

      expect(await share({title: 'Tin', url: URL_})).to.equal(true);
      expect(data).to.deep.equal({title: 'Tin', url: URL_});
    });

    it('may be closed again', async () => {
      undo.push(replace(navigator, 'share', () => Promise.reject(new DOMException('', 'AbortError'))));

      expect(await share({title: 'Tin', url: URL_})).to.equal(false);
    });
  });

  describe('copying', () => {
    const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));

    it('goes through the clipboard', async () => {
      let copied = '';
      undo.push(replace(navigator, 'clipboard', {writeText: async (text: string) => void (copied = text)}));

      expect(await copyLink(URL_)).to.equal(true);
      expect(copied).to.equal(URL_);
    });

    for (const [name, clipboard] of [
      ['there is none', undefined],
      ['it refuses', {writeText: refuse}],
    ] as const)
      it(`goes the old way where ${name}, without touching focus or page`, async () => {
        undo.push(replace(navigator, 'clipboard', clipboard));
        const data = new DataTransfer();
        undo.push(
          replace(document, 'execCommand', () => {
            const copy = new ClipboardEvent('copy', {bubbles: true, cancelable: true});
            // Firefox takes no data from a script's own event.
            Object.defineProperty(copy, 'clipboardData', {value: data});
            document.body.dispatchEvent(copy);
            return true;
          }),
        );
        // Such as adds "Nguồn: …" to everything that is copied.
        const meddle = (event: ClipboardEvent) => event.clipboardData?.setData('text/plain', 'khác');
        document.addEventListener('copy', meddle);
        undo.push(() => document.removeEventListener('copy', meddle));
        const before = document.activeElement;

        expect(await copyLink(URL_)).to.equal(true);
        expect(data.getData('text/plain')).to.equal(URL_);
        expect(document.activeElement).to.equal(before);
      });

    for (const [name, execCommand] of [
      ['does nothing', () => true],
      ['refuses', () => false],
      [
        'throws',
        () => {
          throw new Error('no');
        },
      ],
      ['is not there', undefined],
    ] as const)
      it(`says that it failed where the old way ${name}, and leaves later copies alone`, async () => {
        undo.push(replace(navigator, 'clipboard', undefined), replace(document, 'execCommand', execCommand));
        expect(await copyLink(URL_)).to.equal(false);

        const data = new DataTransfer();
        document.body.dispatchEvent(new ClipboardEvent('copy', {bubbles: true, cancelable: true, clipboardData: data}));
        expect(data.getData('text/plain')).to.equal('');
      });
  });
});
