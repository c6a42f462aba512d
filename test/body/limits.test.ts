import {expect} from '@open-wc/testing';
import {limitMarkup} from '../../src/body/limits.js';
import {renderBody} from '../../src/body/render-body.js';

const options = {base: 'https://x.vn/', headingLevel: 1};

/** What is shown of a body, and how often it was said to be cut. */
function rendered(html: string): {text: string; cuts: number} {
  let cuts = 0;
  const fragment = renderBody(html, {...options, onCut: () => (cuts += 1)});
  return {text: fragment.textContent ?? '', cuts};
}

describe('a body too long to be shown whole', () => {
  it('is shown from its beginning, up to a word that fits', () => {
    const {text, cuts} = rendered(`<p>Đầu bài</p><p>${'tiếng '.repeat(400_000)}</p><p>cuối</p>`);

    expect(text.startsWith('Đầu bài')).to.equal(true);
    expect(text.length).to.be.within(1_999_900, 2_000_000);
    expect(text.endsWith('tiếng')).to.equal(true);
    expect(cuts).to.equal(1);
  });

  it('is never cut below the limit', () => {
    expect(rendered('<p>Đầu bài</p><p>cuối</p>')).to.deep.equal({text: 'Đầu bàicuối', cuts: 0});
  });

  it('loses what follows a picture of many megabytes, and none of the picture into the text', () => {
    const {text, cuts} = rendered(
      `<p>Đầu bài</p><p><img src="data:image/png;base64,${'A'.repeat(20_000_000)}"></p><p>cuối</p>`,
    );

    expect(text).to.equal('Đầu bài');
    expect(cuts).to.equal(1);
  });

  it('is cut before the tags are more than a phone can hold', () => {
    const limited = limitMarkup('a<b>'.repeat(200_002));
    expect(limited.endsWith('<b>a')).to.equal(true);
    expect(limited.length).to.equal(800_001);
  });
});
