import {expect} from '@open-wc/testing';
import {imageSet, imageUrl, linkUrl} from '../../src/body/addresses.js';

const BASE = 'https://xa.example/api/tin.json';

describe('the addresses of a body', () => {
  it('are made absolute, each candidate of a set, with the size that is said', () => {
    expect(imageSet('/a.jpg 320w, ../b.jpg 1.5x,\n c.jpg', BASE)).to.equal(
      'https://xa.example/a.jpg 320w, https://xa.example/b.jpg 1.5x, https://xa.example/api/c.jpg 1x',
    );
  });

  it('of a set may hold commas, and end with one', () => {
    expect(imageSet('/w_320,h_200/a.jpg 320w, /b.jpg,', BASE)).to.equal(
      'https://xa.example/w_320,h_200/a.jpg 320w, https://xa.example/b.jpg 1x',
    );
  });

  it('of a set that are none leave it: a name with a space is two words', () => {
    expect(imageSet('/anh dep-300x200.jpg 300w, /b.jpg 300w 200h', BASE)).to.equal('https://xa.example/b.jpg 300w');
    expect(imageSet('/a,b.jpg 1x,/c.jpg', BASE)).to.equal('https://xa.example/a,b.jpg 1x, https://xa.example/c.jpg 1x');
  });

  it('of mail and telephones lose the spaces that people type', () => {
    expect(linkUrl('tel:(0234) 3.822.222', BASE)).to.equal('tel:(0234)3.822.222');
    expect(linkUrl('mailto: ubnd@xa.gov.vn ', BASE)).to.equal('mailto:ubnd@xa.gov.vn');
    expect(linkUrl('tel: ', BASE)).to.equal(undefined);
  });

  it('are left out of a set where they may not be loaded', () => {
    expect(imageSet('javascript:alert(1) 1x, /b.jpg 2x', BASE)).to.equal('https://xa.example/b.jpg 2x');
    expect(imageSet('', BASE)).to.equal('');
    expect(imageSet(null, BASE)).to.equal('');
  });

  it('of an image may be the image itself, unless it is a document', () => {
    const png = 'data:image/png;base64,iVBORw0KGgo=';

    expect(imageUrl(png, BASE)).to.equal(png);
    expect(imageUrl('data:image/svg+xml;base64,PHN2Zz4=', BASE)).to.equal(undefined);
    expect(imageUrl(`x${png}`, BASE)).not.to.equal(`x${png}`);
    expect(imageUrl(null, BASE)).to.equal(undefined);
  });

  it('of a link may be those of mail and telephone, without what could follow', () => {
    expect(linkUrl(' MAILTO:ubnd@xa.example ', BASE)).to.equal('mailto:ubnd@xa.example');
    expect(linkUrl('tel:+84-28-3822', BASE)).to.equal('tel:+84-28-3822');
    expect(linkUrl('mailto:a"onclick=x', BASE) ?? '').not.to.match(/^mailto:/);
    expect(linkUrl('vbscript:x', BASE)).to.equal(undefined);
  });
});
