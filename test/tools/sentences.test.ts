import {growsLinearly} from '../support/growth.js';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {cutPieces, splitSentences} from '../../src/tools/sentences.js';
import {spokenText} from '../../src/tools/spoken-text.js';

const sentencesOf = (text: string) => splitSentences(text).map(({start, end}) => text.slice(start, end));

describe('sentences', () => {
  for (const [text, expected] of [
    ['', []],
    ['  \u00a0 ', []],
    ['Một câu', ['Một câu']],
    ['Câu một. Câu hai! Câu ba? Câu bốn…', ['Câu một.', 'Câu hai!', 'Câu ba?', 'Câu bốn…']],
    ['Ông nói: “Xong rồi.” Mọi người về.', ['Ông nói: “Xong rồi.”', 'Mọi người về.']],
    ['Họp tại TP. Hồ Chí Minh. Sau đó về.', ['Họp tại TP. Hồ Chí Minh.', 'Sau đó về.']],
    ['Th.S. Nguyễn Văn A, PGS. TS. Lê B và BS. C dự.', ['Th.S. Nguyễn Văn A, PGS. TS. Lê B và BS. C dự.']],
    ['Ông Nguyễn V. An đến. Bà về.', ['Ông Nguyễn V. An đến.', 'Bà về.']],
    ['Chi 1.000.000 đồng ngày 08.03.2019 lúc 15.46. Hết.', ['Chi 1.000.000 đồng ngày 08.03.2019 lúc 15.46.', 'Hết.']],
    ['Trồng lúa, ngô, v.v. và nuôi cá. Tốt.', ['Trồng lúa, ngô, v.v. và nuôi cá.', 'Tốt.']],
    ['Xem www.xa.gov.vn để biết. Cảm ơn.', ['Xem www.xa.gov.vn để biết.', 'Cảm ơn.']],
    ['1. Mục đích. 2. Yêu cầu.', ['1. Mục đích.', '2. Yêu cầu.']],
    ['II. TỔ CHỨC THỰC HIỆN', ['II. TỔ CHỨC THỰC HIỆN']],
    ['a. Nội dung a. Xong.', ['a. Nội dung a. Xong.']],
    ['đi lên chủ nghĩa xã hội./.', ['đi lên chủ nghĩa xã hội./.']],
    ['Giám sát,… Ban Thường vụ nhấn mạnh.', ['Giám sát,…', 'Ban Thường vụ nhấn mạnh.']],
    ['“Tốt… nhưng chưa đủ.”', ['“Tốt… nhưng chưa đủ.”']],
    ['  Đầu dòng.\u00a0\u00a0Tiếp.  ', ['Đầu dòng.', 'Tiếp.']],
  ] as const)
    it(`splits ${JSON.stringify(text)}`, () => {
      expect(sentencesOf(text)).to.deep.equal(expected);
    });

  it('loses nothing but white space, whatever the text', () => {
    const words = fc.constantFrom(
      'TP.',
      'v.v.',
      'Câu',
      'một.',
      '1.',
      './.',
      '…',
      '!',
      '“a”',
      ' ',
      '\u00a0',
      '\n',
      '(1)',
      'Đ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), parts => {
        const text = parts.join(' ');
        expect(sentencesOf(text).join('').replace(/\s/g, '')).to.equal(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('pieces', () => {
  const lengthOf = (piece: string) => spokenText(piece).length;
  const long =
    'Qua 02 năm thực hiện Nghị quyết Trung ương 4 khóa XII, Ban Thường vụ Huyện ủy đã khẳng định trong Đảng bộ không ' +
    'còn tình trạng biểu hiện kén chọn chức danh, vị trí công tác, không sẵn sàng nhận nhiệm vụ ở nơi khó khăn.';

  it('leaves a short sentence whole', () => {
    expect(cutPieces('Một câu ngắn.', 150, lengthOf)).to.deep.equal(['Một câu ngắn.']);
  });

  it('cuts a long one at commas', () => {
    const pieces = cutPieces(long, 150, lengthOf);

    expect(pieces.length).to.be.greaterThan(1);
    for (const piece of pieces.slice(0, -1)) expect(piece).to.match(/,$/);
    expect(pieces.join(' ')).to.equal(long);
  });

  it('measures what is said, not what is written', () => {
    const text = Array(25).fill('UBND').join(' ');

    for (const piece of cutPieces(text, 150, lengthOf)) expect(lengthOf(piece)).to.be.at.most(150);
  });

  it('never parts an abbreviation from what follows it', () => {
    const text = Array(30).fill('TP. Huế').join(' ');

    for (const piece of cutPieces(text, 150, lengthOf)) expect(piece).not.to.match(/TP\.$/);
  });

  it('cuts a word that is longer than all', () => {
    expect(cutPieces('a'.repeat(400), 150, lengthOf).map(piece => piece.length)).to.deep.equal([150, 150, 100]);
  });

  it('keeps every text within the limit, and whole', () => {
    const word = fc.constantFrom('UBND', 'TP.', 'xã,', 'nhân dân;', '08/03/2019', '(1)', 'QĐ-UBND', 'a'.repeat(70));
    fc.assert(
      fc.property(fc.array(word, {minLength: 1, maxLength: 60}), words => {
        const text = words.join(' ');
        const pieces = cutPieces(text, 150, lengthOf);
        expect(pieces.join('').replace(/\s/g, '')).to.equal(text.replace(/\s/g, ''));
        for (const piece of pieces) expect(piece.length).to.be.at.most(150);
      }),
    );
  });
});

describe('spoken text', () => {
  for (const [text, expected] of [
    ['UBND và HĐND xã', 'Ủy ban nhân dân và Hội đồng nhân dân xã'],
    ['TTHC tại TP. Cần Thơ', 'thủ tục hành chính tại thành phố Cần Thơ'],
    ['TP.HCM, TPHCM', 'thành phố Hồ Chí Minh, thành phố Hồ Chí Minh'],
    ['Chủ tịch UBND.', 'Chủ tịch Ủy ban nhân dân.'],
    ['chữ CPU, UBNDX', 'chữ CPU, UBNDX'],
    ['Ngày 22-02-2019, Ban', 'Ngày 22 tháng 2 năm 2019, Ban'],
    ['từ 01/3/2019 đến 8.3.2019', 'từ ngày 01 tháng 3 năm 2019 đến ngày 8 tháng 3 năm 2019'],
    ['sáng 8/3, tỷ lệ 3/4', 'sáng 8 tháng 3, tỷ lệ 3/4'],
    ['45/13/2019', '45/13/2019'],
    ['tháng 03/2019', 'tháng 3 năm 2019'],
    ['quý II/2024', 'quý II năm 2024'],
    ['nhiệm kỳ 2020-2025', 'nhiệm kỳ 2020 đến 2025'],
    ['Trang 2/5', 'Trang 2 trên 5'],
    ['lúc 15:46', 'lúc 15 giờ 46 phút'],
    ['7h30 và 8h00, 9g', '7 giờ 30 phút và 8 giờ, 9 giờ'],
    ['xã hội chủ nghĩa./.', 'xã hội chủ nghĩa.'],
    ['500.000đ và 2 tỷ VNĐ', '500.000 đồng và 2 tỷ VNĐ'],
    ['Số 12/QĐ-UBND', 'Số 12 quyết định Ủy ban nhân dân'],
    ['lúa, ngô, v.v.', 'lúa, ngô, vân vân.'],
    ['Điện & nước', 'Điện và nước'],
    ['quye\u0302\u0301t\u00a0 ta\u0302m', 'quyết tâm'],
    ['COVID-19, km/h, nam/nữ', 'COVID-19, km/h, nam/nữ'],
    ['', ''],
  ] as const)
    it(`says ${JSON.stringify(expected)} for ${JSON.stringify(text)}`, () => {
      expect(spokenText(text)).to.equal(expected);
    });

  it('takes no longer for a hostile text', () => {
    for (const part of ['1/', 'ngày ', '12-', 'TP.', '&', ' ', '. ', 'T.'])
      growsLinearly(size => void splitSentences(spokenText(part.repeat(size))), 5_000, part);
  });
});
