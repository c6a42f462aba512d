import {growsLinearly} from '../support/growth.js';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseDate} from '../../src/reading/parse-date.js';
import {dateRows} from '../fixtures/dates.js';

const OUTPUT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\+07:00)?$/;

/** A value says its own date again: the calendar has it, and it is in the form of the contract. */
const isRealDate = (text: string): boolean =>
  OUTPUT.test(text) && new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(text.slice(0, 10));

describe('parseDate', () => {
  for (const [value, expected] of dateRows)
    it(`reads ${JSON.stringify(value)} as ${expected ?? 'no date'}`, () => {
      expect(parseDate(value)).to.equal(expected);
    });

  describe('with an order of day and month', () => {
    it('follows it where both make a date', () => {
      expect(parseDate('5/11/2009 11:08:30 AM', {order: 'mdy'})).to.equal('2009-05-11T11:08:30+07:00');
      expect(parseDate('5/11/2009 11:08:30 AM', {order: 'dmy'})).to.equal('2009-11-05T11:08:30+07:00');
    });

    it('gives no date rather than the other order', () => {
      expect(parseDate('3/15/2024', {order: 'dmy'})).to.equal(undefined);
      expect(parseDate('15/3/2024', {order: 'mdy'})).to.equal(undefined);
    });

    it('does not turn years that come first', () => {
      expect(parseDate('2024/03/04', {order: 'mdy'})).to.equal('2024-03-04');
    });
  });

  describe('with the zone of dates that carry none', () => {
    it('moves them to Vietnam time', () => {
      expect(parseDate('2019-03-08 20:46:00', {tz: 0})).to.equal('2019-03-09T03:46:00+07:00');
      expect(parseDate([2019, 3, 8, 8, 46], {tz: 0})).to.equal('2019-03-08T15:46:00+07:00');
      expect(parseDate('2019-03-08 14:16:00', {tz: 5.5})).to.equal('2019-03-08T15:46:00+07:00');
    });

    it('leaves those alone that carry one, and days without a time', () => {
      expect(parseDate('2019-03-08T08:46:00Z', {tz: 0})).to.equal('2019-03-08T15:46:00+07:00');
      expect(parseDate('2019-03-08', {tz: -11})).to.equal('2019-03-08');
    });
  });

  it('reads no date out of a whole article', () => {
    expect(parseDate(`Ngày 08/03/2019, ${'Ủy ban nhân dân xã tổ chức hội nghị tổng kết. '.repeat(3)}`)).to.equal(
      undefined,
    );
  });

  describe('whatever it is given', () => {
    it('never throws, and answers with a real date or nothing', () => {
      const part = fc.oneof(
        fc.constantFrom(
          'ngày',
          'tháng',
          'năm',
          'giờ',
          'SA',
          'CH',
          'Mar',
          'T',
          'Z',
          '+07',
          'GMT',
          'Thứ 6',
          '/',
          '-',
          '.',
          ':',
          ' ',
          '(',
          '|',
          ',',
        ),
        fc.nat({max: 2500}).map(String),
        fc.constantFrom('2019', '08', '03', '15', '46', '31', '12', '29'),
      );
      const likely = fc.array(part, {maxLength: 14}).map(parts => parts.join(''));
      fc.assert(
        fc.property(fc.oneof(likely, fc.string({unit: 'binary'}), fc.double(), fc.integer(), fc.anything()), value => {
          const read = parseDate(value);
          return read === undefined || isRealDate(read);
        }),
        {numRuns: 3000},
      );
    }).timeout(60_000);

    it('reads its own answers again as they are', () => {
      const instant = fc.date({min: new Date('1971-01-02'), max: new Date('2199-12-30'), noInvalidDate: true});
      fc.assert(
        fc.property(instant, date => {
          const once = parseDate(date.getTime() / 1000) ?? '';
          const day = once.slice(0, 10);
          return isRealDate(once) && parseDate(once) === once && parseDate(day) === day;
        }),
      );
    });

    it('answers long texts at once', () => {
      const texts = [
        ' ',
        '9',
        '2019-03-08T',
        '1:',
        '+07:00',
        ' ngày ',
        '8 <',
        '1/',
        '1 - ',
        '&#x2F;',
        '\u0300',
        '(gmt+',
        'thang ',
      ];
      for (const text of texts) {
        growsLinearly(size => void parseDate(`${text.repeat(size)}8`), 12_500, text);
      }
    });
  });
});
