import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {forbiddenRequests, staysHarmless, withBodies} from './attack.js';
import {attributes, code, loaded, text} from './markup.js';

/** Where the rules of parsing change, in and out of each other. */
const tag = fc.constantFrom(
  ...'svg math foreignObject desc title annotation-xml mtext mi mo mn ms mglyph malignmark semantics style script'.split(
    ' ',
  ),
  ...'template noscript noembed noframes iframe xmp plaintext textarea select option optgroup table caption colgroup'.split(
    ' ',
  ),
  ...'tbody tr td form p div a b i nobr button li dd h1 body frameset frame image use animate set path image'.split(
    ' ',
  ),
);

const literal = fc.oneof(
  code.map(script => `<img src=x:y onerror="${script}">`),
  code.map(script => `<script>${script}</script>`),
  code.map(script => `--><img src=x:y onerror=${script}>`),
  code.map(script => `<a title="</style></title></textarea></noscript><img src=x:y onerror=${script}>">`),
  loaded.map(url => `<style>@import "${url}";*{background:url(${url})}</style>`),
  loaded.map(url => `<link rel=stylesheet href=${url}><image href=${url} /><use href=${url}#a />`),
  fc.constantFrom(
    '<!--',
    '-->',
    '--!>',
    '<!-->',
    '<![CDATA[',
    ']]>',
    '<?xml ?>',
    '<?',
    '<!DOCTYPE html>',
    '<!x',
    '</p>',
    '</br>',
    '</',
    '<',
    '</form>',
    '</select>',
    '</template>',
    '</table>',
    '</svg>',
    '</math>',
    '</style>',
    '</noscript>',
    '&',
    '&lt',
    '\u0000',
    '<svg/',
    '<br/>',
    '<hr>',
    '<p>',
    '<input>',
    '<col>',
  ),
);

const {body} = fc.letrec<{body: string; node: string}>(tie => ({
  body: fc.array(tie('node'), {minLength: 1, maxLength: 5}).map(nodes => nodes.join('')),
  node: fc.oneof(
    {maxDepth: 6, depthIdentifier: 'foreign'},
    text,
    literal,
    fc.tuple(tag, attributes).map(([name, all]) => `<${name}${all}>`),
    tag.map(name => `</${name}>`),
    fc.tuple(tag, tie('body')).map(([name, inner]) => `<${name}>${inner}</${name}>`),
    fc
      .tuple(tag, fc.constantFrom('', ' encoding=text/html', ' /'), tie('body'))
      .map(([name, all, inner]) => `<${name}${all}>${inner}</${name}>`),
  ),
}));

describe('markup in which the rules of parsing change', () => {
  it('does not come out as anything else than it was judged as', () => {
    withBodies(body, staysHarmless);
    expect(forbiddenRequests()).to.deep.equal([]);
  }).timeout(110_000);
});
