import {expect} from '@open-wc/testing';
import {isNew} from '../../src/shared/is-new.js';

/** A quarter past midnight of 10 March in Vietnam, while it is still 9 March in UTC. */
const NOW = Date.parse('2026-03-10T00:15:00+07:00');

describe('whether an article is new', () => {
  for (const [publishedAt, days, expected, why] of [
    ['2026-03-09T00:15:01+07:00', 1, true, 'of the last 24 hours'],
    ['2026-03-09T00:15:00+07:00', 1, false, 'a day old to the second'],
    ['2026-03-07T00:16:00+07:00', 3, true, 'of the last three days'],
    ['2026-03-09T17:10:00Z', 1, true, 'with its time in another zone'],
    ['2026-03-10', 1, true, 'of today in Vietnam, without a time'],
    ['2026-03-09', 1, false, 'of yesterday, without a time'],
    ['2026-03-09', 2, true, 'of yesterday, where two days are new'],
    ['2026-03-08', 2, false, 'of the day before yesterday, where two days are new'],
    ['2026-03-10T06:00:00+07:00', 1, true, 'a few hours ahead of a slow clock'],
    ['2026-03-11', 1, true, 'of tomorrow by a slow clock'],
    ['2062-03-08T15:46:00+07:00', 7, false, 'of a year that was mistyped'],
    ['2026-03-10T00:00:00+07:00', 0, false, 'where nothing is to be marked'],
    [undefined, 7, false, 'without a date'],
    ['hôm qua', 7, false, 'with a date that is none'],
  ] as const)
    it(`${expected ? 'is' : 'is not'} so for one ${why}`, () => {
      expect(isNew(publishedAt, days, NOW)).to.equal(expected);
    });
});
