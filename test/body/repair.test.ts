import {expect} from '@open-wc/testing';
import {renderBody} from '../../src/body/render-body.js';
import {repairs} from '../../src/body/repair.js';
import {catchWarnings} from '../support/console-warnings.js';
import {growsLinearly} from '../support/growth.js';
import {joinLetters} from '../../src/body/repair/letters.js';

function repaired(html: string, names: string): HTMLElement {
  const box = document.createElement('div');
  box.append(renderBody(html, {base: 'https://xa.example/', headingLevel: 1, repair: repairs(names)}));
  return box;
}

describe('letters set apart by hand', () => {
  for (const [spaced, joined] of [
    ['T H Ô N G&nbsp;&nbsp; B Á O', 'THÔNG BÁO'],
    ['T H Ô N G B Á O', 'THÔNG BÁO'],
    ['Q U Y Ế T Đ Ị N H', 'QUYẾT ĐỊNH'],
    ['N G H Ị Q U Y Ế T', 'NGHỊ QUYẾT'],
    ['K Ế H O Ạ C H', 'KẾ HOẠCH'],
    ['Số 12: G I Ấ Y M Ờ I họp', 'Số 12: GIẤY MỜI họp'],
  ] as const)
    it(`"${spaced}" is joined to "${joined}"`, () => {
      expect(repaired(`<p>${spaced}</p><p>Nội dung.</p>`, 'letters').querySelector('p')!.textContent).to.equal(joined);
    });

  it('stay where it is not beyond doubt what they say, or where they are no letters of a word', () => {
    for (const text of ['T H A N H A N', 'Các lớp A B C D E', 'X Y Z W', 'UBND xã', 'Tổ A B C'])
      expect(repaired(`<p>${text}</p><p>Nội dung.</p>`, 'letters').querySelector('p')!.textContent).to.equal(text);
  });

  it('stay where nobody asks', () => {
    const box = repaired('<p>T H Ô N G B Á O</p><p>Nội dung.</p>', '');

    expect(box.querySelector('p')!.textContent).to.equal('T H Ô N G B Á O');
  });

  it('take no longer in a hostile text', () => {
    for (const part of ['A ', 'T H Ô N G ', 'Ấ\u00a0', 'N N G '])
      growsLinearly(
        size => {
          const paragraph = document.createElement('p');
          paragraph.textContent = part.repeat(size);
          joinLetters(paragraph);
        },
        2_000,
        part,
      );
  });
});

describe('short lines in bold', () => {
  const html =
    '<p><b>Sapo in đậm mở đầu bài</b></p><p>Đoạn mở đầu của bài viết.</p>' +
    '<p><b>I. Mục đích, yêu cầu</b></p><p>Văn bản thứ nhất.</p>' +
    '<p align="center"><strong>II. Nội dung</strong></p><p>Văn bản thứ hai.</p><p><b>Lưu ý quan trọng.</b></p><p>Hết.</p>' +
    '<p align="right"><b>Thanh Tặng</b></p>';

  it('become headings under the title, their words as typed', () => {
    const box = repaired(html, 'headings');

    expect([...box.querySelectorAll('h2')].map(heading => heading.textContent)).to.deep.equal([
      'I. Mục đích, yêu cầu',
      'II. Nội dung',
    ]);
    expect(box.querySelectorAll('h1,h3,h4,h5,h6')).to.have.length(0);
  });

  it('stand below the headings there are', () => {
    const box = repaired(
      '<h3>Kế hoạch</h3><p>Căn cứ.</p><p><b>Mục 1</b></p><p>A.</p><p><b>Mục 2</b></p><p>B.</p>',
      'headings',
    );

    expect([...box.querySelectorAll('h2,h3')].map(({localName}) => localName)).to.deep.equal(['h2', 'h3', 'h3']);
  });

  it('stay paragraphs where nobody asks', () => {
    expect(repaired(html, 'letters').querySelectorAll('h2')).to.have.length(0);
  });
});

describe('a repair that there is not', () => {
  it('is told to the webmaster, and does nothing', () => {
    const warnings = catchWarnings();
    const box = repaired('<p>T H Ô N G B Á O</p>', 'letters constructor');
    const [warning] = warnings.texts;
    warnings.restore();

    expect(box.textContent).to.equal('THÔNG BÁO');
    expect(warning).to.contain('"constructor"');
  });
});
