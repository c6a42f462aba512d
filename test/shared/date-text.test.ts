import {expect} from '@open-wc/testing';
import {dateText, momentText} from '../../src/shared/date-text.js';

const TIMED = '2019-03-08T15:46:00+07:00';
const DAY = '2019-03-08';

describe('dateText', () => {
  for (const [iso, style, expected] of [
    [TIMED, 'card', '08/03/2019'],
    [TIMED, 'default', '15:46 | 08/03/2019'],
    [TIMED, 'long', 'Thứ Sáu, 08/03/2019, 15:46'],
    [TIMED, 'spoken', '15 giờ 46 phút, Thứ Sáu, ngày 08 tháng 3 năm 2019'],
    [DAY, 'default', '08/03/2019'],
    [DAY, 'long', 'Thứ Sáu, 08/03/2019'],
    [DAY, 'spoken', 'Thứ Sáu, ngày 08 tháng 3 năm 2019'],
    ['2026-11-22T00:00:00+07:00', 'long', 'Chủ Nhật, 22/11/2026, 00:00'],
    ['2024-02-29', 'long', 'Thứ Năm, 29/02/2024'],
    ['hôm qua', 'default', ''],
    ['', 'card', ''],
  ] as const)
    it(`writes ${iso || 'nothing'} (${style}) as "${expected}"`, () => {
      expect(dateText(iso, style)).to.equal(expected);
    });
});

describe('momentText', () => {
  it('is Vietnam time, whatever the clock of the machine says', () => {
    expect(momentText(Date.UTC(2019, 2, 8, 8, 46))).to.equal('15:46 | 08/03/2019');
    expect(momentText(Date.UTC(2019, 2, 8, 20, 0))).to.equal('03:00 | 09/03/2019');
  });
});
