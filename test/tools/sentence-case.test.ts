import {expect} from '@open-wc/testing';
import {sentenceCase} from '../../src/tools/sentence-case.js';
import {growsLinearly} from '../support/growth.js';

const TEXT =
  'Sáng 8/3, Ủy ban nhân dân xã Bình An Hạ tổ chức lễ ra quân. Ông Lê Văn Sáu, trưởng ấp Cây Me, cho biết bà con hưởng ứng. ' +
  'Đảng ủy xã giao Đoàn Thanh niên phụ trách.';

describe('a title in capitals', () => {
  for (const [title, shown] of [
    ['XÃ BÌNH AN HẠ TỔ CHỨC LỄ RA QUÂN', 'Xã Bình An Hạ tổ chức lễ ra quân'],
    ['ẤP CÂY ME: BÀ CON HƯỞNG ỨNG', 'Ấp Cây Me: Bà con hưởng ứng'],
    ['AN TOÀN GIAO THÔNG ĐƯỜNG BỘ', 'An toàn giao thông đường bộ'],
    ['THÔNG BÁO VỀ AN TOÀN ĐIỆN', 'Thông báo về an toàn điện'],
    ['UBND VÀ HĐND XÃ TIẾP DÂN', 'UBND và HĐND xã tiếp dân'],
    ['KỲ HỌP THỨ XII CỦA HĐND', 'Kỳ họp thứ XII của HĐND'],
    ['HÀNH VI BỊ CẤM NĂM 2026', 'Hành vi bị cấm năm 2026'],
    ['NGHỊ QUYẾT 12-NQ/TW CỦA TRUNG ƯƠNG', 'Nghị quyết 12-NQ/TW của Trung ương'],
    ['TUYÊN TRUYỀN LUẬT ĐẤT ĐAI Ở VIỆT NAM', 'Tuyên truyền luật đất đai ở Việt Nam'],
    ['Bài viết: “QUYẾT TÂM KHẮC PHỤC”', 'Bài viết: “Quyết tâm khắc phục”'],
  ] as const)
    it(`"${title}" is the sentence "${shown}"`, () => {
      expect(sentenceCase(title, TEXT)).to.equal(shown);
    });

  it('keeps every letter and mark but for its case', () => {
    const title = 'ĐẢNG ỦY – ĐOÀN THANH NIÊN: "RA QUÂN" (08/3)!';

    const shown = sentenceCase(title, TEXT);
    expect(shown).to.not.equal(title);
    expect(shown.toUpperCase()).to.equal(title);
  });

  it('is only one that is in capitals', () => {
    for (const title of ['UBND xã tiếp công dân', 'Lịch cắt điện', 'HĐND - UBND', ''])
      expect(sentenceCase(title, TEXT)).to.equal(title);
  });

  it('takes no longer for a hostile text', () => {
    for (const part of ['A ', 'An Hạ ', 'XÃ. ', '“', '<'])
      growsLinearly(size => void sentenceCase('A B C '.repeat(size / 10), part.repeat(size)), 3_000, part);
  });
});
