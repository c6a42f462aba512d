import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {forbiddenRequests, staysHarmless, withBodies} from './attack.js';
import {attributes, text} from './markup.js';

const tag = fc.constantFrom(
  ...'p div span a img b font center table td th tr ul li h1 h3 blockquote pre video audio source picture track'.split(
    ' ',
  ),
  ...'iframe object embed form input button select textarea details summary dialog label area map body html'.split(' '),
  ...'tin-article-view x-anything base meta link style script svg math marquee isindex portal frameset'.split(' '),
);

const {body} = fc.letrec<{body: string; node: string}>(tie => ({
  body: fc.array(tie('node'), {minLength: 1, maxLength: 4}).map(nodes => nodes.join('')),
  node: fc.oneof(
    {maxDepth: 4, depthIdentifier: 'attributes'},
    text,
    fc.tuple(tag, attributes).map(([name, all]) => `<${name}${all}>`),
    fc.tuple(tag, attributes, tie('body')).map(([name, all, inner]) => `<${name}${all}>${inner}</${name}>`),
  ),
}));

describe('attributes of every kind on tags of every kind', () => {
  it('leave nothing that runs, loads, leaks or clobbers', () => {
    withBodies(body, staysHarmless);
    expect(forbiddenRequests()).to.deep.equal([]);
  }).timeout(110_000);
});
