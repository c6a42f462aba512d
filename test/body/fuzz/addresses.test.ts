import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {forbiddenRequests, staysHarmless, withBodies} from './attack.js';
import {address, loaded, text} from './markup.js';

const ATTRIBUTE: Readonly<Record<string, string>> = {
  a: 'href',
  img: 'src',
  iframe: 'src',
  source: 'srcset',
  video: 'poster',
  form: 'action',
  blockquote: 'cite',
  object: 'data',
  embed: 'src',
  link: 'href',
  base: 'href',
  area: 'href',
  use: 'xlink:href',
  table: 'background',
  button: 'formaction',
};

const PLAYERS = fc.constantFrom(
  'https://www.youtube.com/embed/abc',
  'https://www.youtube.com@khong-duoc-goi.example/embed/',
  'https://www.youtube.com.khong-duoc-goi.example/embed/x',
  'https://www.youtube.com/embed/../redirect?q=https://khong-duoc-goi.example',
  'https://www.youtube.com/embed/%2e%2e/x',
  '//player.vimeo.com/video/1',
  'https://www.google.com/maps/embed?pb=1',
  'HTTPS://WWW.YOUTUBE.COM:443/embed/x"onload="window.__ran=1',
);

const node = fc
  .tuple(fc.constantFrom(...Object.keys(ATTRIBUTE)), fc.oneof({weight: 4, arbitrary: address}, PLAYERS, loaded), text)
  .map(([tag, url, inner]) => {
    const isImage = /^(?:img|source|video)$/.test(tag) && url.includes('khong-duoc');
    return `<${tag} ${ATTRIBUTE[tag]}="${isImage ? 'x:y' : url.replaceAll('"', '&quot;')}">${inner}</${tag}>`;
  });

describe('addresses of every kind', () => {
  it('lead nowhere but to pages, mail and telephones, and load nothing that was not shown to load', () => {
    withBodies(
      fc.array(node, {minLength: 1, maxLength: 5}).map(nodes => `<p>${nodes.join(' ')}</p>`),
      staysHarmless,
    );
    expect(forbiddenRequests()).to.deep.equal([]);
  }).timeout(110_000);
});
