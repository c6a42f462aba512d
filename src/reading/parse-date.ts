import {foldText} from './fold.js';
import {decodeEntities} from './plain-text.js';

/** How to read dates that leave something open. */
export interface DateOptions {
  /**
   * Order of day and month in dates such as 5/11/2009. Where given it is strict: 3/15/2024 is no date under `dmy`.
   * Default `dmy`, unless only the other order makes a date.
   */
  readonly order?: 'dmy' | 'mdy';
  /** Hours east of UTC of dates that carry no zone. Default 7. */
  readonly tz?: number;
}

const HOUR_MS = 3_600_000;
const VIETNAM_HOURS = 7;

/** What is longer is prose with a date in it. Both limits also bound what a hostile text can cost. */
const MAX_RAW = 300;
const MAX_LENGTH = 100;

/** Month − 1 is the index, of the second dozen less 12. WordPress writes "8 Tháng Ba, 2019"; names are folded. */
const MONTHS =
  'jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec,mot,hai,ba,tu,nam,sau,bay,tam,chin,muoi,muoi mot,muoi hai'.split(
    ',',
  );

/** 15:46:00.123 · 15 gio 46 phut · 15h46 · 3:46 pm · 8:20 sa. Minutes are not the day of "15h 08/03/2019". */
const CLOCK =
  /(?<![\d+.])(?<hour>\d{1,2})(?: ?: ?(?=\d)| ?g ?(?=\d)| ?h(?![a-z]) ?| gio ?)(?:(?<minute>\d{1,2})(?!\d| ?([-/.]) ?\d{1,2} ?\3 ?\d{4}| ?<) ?(?:phut|')? ?(?:: ?(?<second>\d{1,2})(?!\d)(?:[.,:]\d+)?)?)?(?: ?(?:(?<am>a\.?m|sa(?:ng)?)|(?<pm>p\.?m|ch(?:ieu)?|toi))\b\.?)?/;

/** What may follow the clock: z · +07:00 · +0700 · (gmt+7) · est. Not the day of "15:46 -08/03/2019". */
const ZONE =
  /^ ?\(?(?:(?:(?:gmt|utc) ?(?=[+-])|(?=[+-]\d\d(?::?\d\d|$|\))))(?<sign>[+-]) ?(?<hours>\d{1,2})(?::?(?<minutes>\d\d))?(?![\d/.-])|(?<ict>ict)\b|(?:z|gmt|utc?)\b|(?<us>[pmce])(?<season>[sd])t\b)/;

/** `<3>` stands for a month that had a name. */
const DAYS = [
  /(?<!\d)(?<year>\d{4}) ?([-/.]) ?(?<month>\d{1,2}) ?\2 ?(?<day>\d{1,2})(?!\d)/,
  /(?<!\d)(?<day>\d{1,2}) ?([-/.]) ?(?<month>\d{1,2}) ?\2 ?(?<year>\d{4}|(?<=\/ ?)\d\d)(?![\d/])/,
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[ .,/-]*<(?<month>\d+)>[ .,/-]*(?:nam )?(?<year>\d{4}|\d\d)(?!\d)/,
  /<(?<month>\d+)>[ .]*(?<day>\d{1,2})(?:st|nd|rd|th)?[ ,]+(?<year>\d{4})(?!\d)/,
];

type Field = number | undefined;

const isYear = (year: number): boolean => year > 1970 && year < 2200;

/** An instant as Vietnam's clock shows it: reckoned, so that neither system nor engine has a say. */
function fromInstant(ms: number): string | undefined {
  const local = new Date(ms + VIETNAM_HOURS * HOUR_MS);
  return isYear(local.getUTCFullYear()) ? `${local.toISOString().slice(0, 19)}+07:00` : undefined;
}

const twoDigits = (value: number): string => `${value}`.padStart(2, '0');

/** Month and day from 1. Without an hour only the day is known. */
function fromFields(
  tz: number,
  [year = 0, month = 0, day = 0, hour, minute = 0, second = 0]: Field[],
): string | undefined {
  const isLeap = year % 4 === 0 && (year % 100 > 0 || year % 400 === 0);
  // Months of 31 days are the odd ones up to July and the even ones after it.
  const days = month === 2 ? (isLeap ? 29 : 28) : 30 + ((month + (month >> 3)) % 2);
  if (!isYear(year) || !(month > 0 && month < 13 && day > 0 && day <= days)) return undefined;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (hour === undefined) return date;
  if (!(hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60)) return undefined;
  const local = hour + VIETNAM_HOURS - tz;
  // Most stay on their day; making a Date costs more than all of the above.
  return local >= 0 && local < 24 && Number.isInteger(local)
    ? `${date}T${twoDigits(local)}:${twoDigits(minute)}:${twoDigits(second)}+07:00`
    : fromInstant(Date.UTC(year, month - 1, day, hour, minute, second) - tz * HOUR_MS);
}

const toFields = (parts: readonly (string | undefined)[]): Field[] =>
  parts.map(part => (part ? Number(part) : undefined));

function fromNumber(value: number, tz: number): string | undefined {
  // 20190308, 201903081546 and 20190308154600 would otherwise be in 1970, 1976 and 2609.
  const compact = /^(20\d\d)(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/.exec(String(value));
  const read = compact && fromFields(tz, toFields(compact.slice(1)));
  // .NET counts tenths of microseconds from the year 1, on the clock of its own.
  if (value > 6.2e17 && value < 7e17) return fromInstant(value / 1e4 - 62_135_596_800_000 - tz * HOUR_MS);
  // Seconds, milliseconds or microseconds: between 1971 and 2200 their ranges do not meet.
  return read ?? fromInstant(value * (Math.abs(value) < 1e11 ? 1e3 : Math.abs(value) < 1e13 ? 1 : 1e-3));
}

/** Hours east of UTC. RFC 822 knows eight American names; Java writes Vietnam's own as ICT. */
function readZone({sign, hours, minutes = '0', ict, us = '', season}: Record<string, string | undefined>): number {
  if (us) return 'pmce'.indexOf(us) - (season === 'd' ? 7 : 8);
  if (ict) return VIETNAM_HOURS;
  return sign ? Number(sign + 1) * (Number(hours) + Number(minutes) / 60) : 0;
}

function fromText(raw: string, order: DateOptions['order'], tz: number): string | undefined {
  // Most dates are of this form; the way through words costs three times as much.
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(Z)?)?$/.exec(raw);
  if (iso) return fromFields(iso[7] ? 0 : tz, toFields(iso.slice(1, 7)));
  const folded = foldText(decodeEntities(raw.slice(0, MAX_RAW)).replace(/\s+/g, ' ').trim());
  if (folded.length > MAX_LENGTH) return undefined;
  // 0912345678 is a telephone number.
  if (/^-?[1-9]\d*(\.\d+)?$/.test(folded)) return fromNumber(Number(folded), tz);
  // ASP.NET's /Date(ms+zzzz)/: the zone is how it was shown, the number is the instant.
  const instant = /\bdate\((-?\d{5,})\b/.exec(folded);
  if (instant) return fromInstant(Number(instant[1]));
  // Script's Date(2019,2,8): months from 0.
  const script = /\bdate\((\d{4}),([\d, ]+)\)/.exec(folded);
  if (script) {
    const [year, month = NaN, ...more] = toFields([script[1], ...(script[2] ?? '').split(',')]);
    return fromFields(tz, [year, month + 1, ...more]);
  }
  if (!/[a-z]{3}|\bth\d|^\d{8}/.test(folded)) return fromWords(folded, order, tz);
  const text = folded
    .replace(/^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)/, '$1-$2-$3t$4:$5:')
    // Oracle: 12-MAR-24 08.05.00.000000 AM.
    .replace(/ (\d\d)\.(\d\d)\.(\d\d)[.\d]*(?= [ap]m$)/, ' $1:$2:$3')
    // WordPress: 12 Th3 2024.
    .replace(/(\d ?)th(?=\d)/, '$1thang ')
    .replace(
      /\bth(?:an)?g\.? ?(\d{1,2}\b|muoi (?:mot|hai)|[a-z]+)|\b([a-z]{3})[a-z]*\.?/g,
      (all, vietnamese?: string, english?: string) => {
        const index = MONTHS.indexOf(vietnamese ?? english ?? '');
        // "Thứ Hai" is a Monday: Vietnamese names count only after "tháng".
        const month = index < 0 || (english && index > 11) ? Number(vietnamese) : (index % 12) + 1;
        return month ? `<${month}>` : all;
      },
    );
  return fromWords(text, order, tz);
}

function fromWords(text: string, order: DateOptions['order'], tz: number): string | undefined {
  const clock = CLOCK.exec(text);
  let rest = text;
  let time: Field[] = [];
  if (clock) {
    const after = text.slice(clock.index + clock[0].length);
    const zone = ZONE.exec(after);
    const {hour, minute, second, am, pm} = clock.groups ?? {};
    // "17:23 PM" occurs: the clock of 24 hours wins.
    const shift = pm && Number(hour) < 12 ? 12 : am && Number(hour) === 12 ? -12 : 0;
    time = [Number(hour) + shift, ...toFields([minute, second])];
    if (zone) tz = readZone(zone.groups ?? {});
    rest = `${text.slice(0, clock.index)} ${after.slice(zone?.[0].length)}`.replace(/ +/g, ' ');
  }
  const shape = DAYS.find(pattern => pattern.test(rest));
  const match = shape?.exec(rest);
  if (!match?.groups) return undefined;
  const {year = '', month, day} = match.groups;
  const others = rest.replace(match[0], ' ');
  // Two days in one text: which is meant is not known.
  if (/\d/.test(others) && DAYS.some(pattern => pattern.test(others))) return undefined;
  const fullYear = year.length < 3 ? (year > '69' ? '19' : '20') + year : year;
  const of = (month: string | undefined, day: string | undefined) =>
    fromFields(tz, [...toFields([fullYear, month, day]), ...time]);
  // Only between two numbers before a year can the order be another.
  const date = order === 'mdy' && shape === DAYS[1] ? undefined : of(month, day);
  return date ?? (order === 'dmy' || shape !== DAYS[1] ? undefined : of(day, month));
}

/** Objects that stand for a date: MongoDB, Firestore, PHP, Parse, Microsoft Graph, Java. */
const WRAPPERS = '$date $numberLong iso dateTime DateTime date value seconds _seconds'.split(' ');

function fromObject(value: object, options: DateOptions, depth: number): string | undefined {
  const fields = value as Readonly<Record<string, unknown>>;
  // java.util.Date: its other fields count years from 1900 and months from 0.
  if (typeof fields['time'] === 'number') return fromNumber(fields['time'], VIETNAM_HOURS);
  const {year, monthValue, month, dayOfMonth, day} = fields;
  if (typeof year === 'number') {
    const {hour, minute, second} = fields;
    return fromArray([year, monthValue ?? month, dayOfMonth ?? day, hour, minute, second], options);
  }
  const inner = WRAPPERS.map(key => fields[key]).find(part => part !== undefined && part !== null);
  const zone = fields['timezone'] ?? fields['timeZone'];
  const {time} = fields;
  if (typeof inner !== 'string' || typeof (zone ?? time) !== 'string') return read(inner, options, depth + 1);
  // Of most named zones the hours are not known: NaN lets only those pass that are.
  const known = String(zone ?? time)
    .replace(/.*(?:ho_chi_minh|saigon|bangkok|se asia).*/i, 'ict')
    .replace(/etc\//i, '');
  return read(`${inner} ${known}`, zone === undefined ? options : {...options, tz: NaN}, depth + 1);
}

/** Java's [2019, 3, 8, 15, 46, 0, nanoseconds]. */
function fromArray(value: readonly unknown[], {tz = VIETNAM_HOURS}: DateOptions): string | undefined {
  const fields = value.slice(0, 6).filter(part => part !== undefined);
  return fields.every((part): part is number => Number.isInteger(part)) ? fromFields(tz, fields) : undefined;
}

function read(value: unknown, options: DateOptions, depth: number): string | undefined {
  const {order, tz = VIETNAM_HOURS} = options;
  if (typeof value === 'string') return fromText(value, order, tz);
  if (typeof value === 'number') return fromNumber(value, tz);
  if (typeof value !== 'object' || !value || depth > 3) return undefined;
  if (value instanceof Date) return fromInstant(value.getTime());
  return Array.isArray(value) ? fromArray(value, options) : fromObject(value, options, depth);
}

/**
 * The date that a value of any endpoint stands for, on Vietnam's clock: "2019-03-08T15:46:00+07:00", or "2019-03-08"
 * where no time is known. What is no date, an impossible one, or one of two days that cannot be told apart is nothing:
 * a wrong date is worse than none. Never throws.
 */
export function parseDate(value: unknown, options: DateOptions = {}): string | undefined {
  return read(value, options, 0);
}
