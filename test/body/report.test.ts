import {expect} from '@open-wc/testing';
import type {BodyProblem} from '../../src/body/body-options.js';
import {renderBody} from '../../src/body/render-body.js';
import {catchWarnings} from '../support/console-warnings.js';

const PROSE = '<p>Ủy ban nhân dân xã thông báo đến bà con nội dung sau đây.</p>';

function problemsOf(html: string): [BodyProblem, string][] {
  const found: [BodyProblem, string][] = [];
  renderBody(html, {
    base: 'https://xa.example/',
    headingLevel: 1,
    report: (problem, where) => found.push([problem, where]),
  });
  return found;
}

describe('what nobody but the author of a body can mend', () => {
  let warnings: ReturnType<typeof catchWarnings>;
  beforeEach(() => (warnings = catchWarnings()));
  afterEach(() => warnings.restore());

  it('is not there in a sound text', () => {
    const html =
      `${PROSE}<h2>Lịch</h2><table border="1"><tr><td><b>STT</b></td><td><b>Tên</b></td></tr><tr><td>1</td><td>A</td></tr></table>` +
      '<figure><img src="/a.jpg"><figcaption>Ruộng lúa</figcaption></figure><img src="/b.jpg" alt="Cầu mới">' +
      '<p>Các lớp A, B, C và D. UBND xã.</p><img src="/c.gif" width="16" height="16">';

    expect(problemsOf(html)).to.deep.equal([]);
  });

  it('is a picture without a description', () => {
    expect(problemsOf(`${PROSE}<p><img src="/hop-dan.jpg"></p>`)).to.deep.equal([
      ['image-undescribed', 'https://xa.example/hop-dan.jpg'],
    ]);
  });

  it('is a document that was scanned', () => {
    expect(problemsOf('<p><img src="/1.jpg"></p><p><img src="/2.jpg"></p>')).to.deep.include([
      'scanned-text',
      'https://xa.example/1.jpg',
    ]);
  });

  it('is a table that does not say what its columns are', () => {
    const rows = '<tr><td>1</td><td>A</td></tr>'.repeat(3);

    expect(problemsOf(`${PROSE}<table border="1">${rows}</table>`)).to.deep.equal([
      ['table-without-headers', 'Bảng 1'],
    ]);
  });

  it('is a word whose letters were set apart by hand', () => {
    expect(problemsOf(`<p>T H Ô N G B Á O</p>${PROSE}`)).to.deep.equal([['spaced-letters', 'T H Ô N G B Á O']]);
  });

  it('is text in a font of the time before Unicode', () => {
    expect(problemsOf(`${PROSE}<p><font face=".VnTime">C«ng hßa</font></p>`)).to.deep.equal([
      ['legacy-font', '.VnTime'],
    ]);
    expect(problemsOf(`${PROSE}<p style="font-family: VNI-Times">Coäng</p>`)).to.deep.equal([
      ['legacy-font', 'VNI-Times'],
    ]);
  });
});
