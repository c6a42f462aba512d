/** Two numbers before a year: either may be the day. */
const OPEN = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d\d)(?!\d)/;

/**
 * The order of day and month that all dates of a list agree on: one date with a 15 in it decides for all.
 * Nothing where no date decides, or where they disagree.
 */
export function orderOf(
  records: readonly unknown[],
  readers: readonly ((record: unknown) => unknown)[],
): 'dmy' | 'mdy' | undefined {
  let first = false;
  let second = false;
  for (const record of records)
    for (const read of readers) {
      const value = read(record);
      const match = typeof value === 'string' && value.length < 60 ? OPEN.exec(value) : null;
      if (match) {
        first ||= Number(match[1]) > 12;
        second ||= Number(match[2]) > 12;
      }
    }
  return first === second ? undefined : first ? 'dmy' : 'mdy';
}
