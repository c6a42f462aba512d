import {plainName, SOLR} from './dictionary.js';
import {isBag, ownValue, type Bag} from './nested.js';

const GONE = /^(?:is)?(?:neverpublish|appdraft|deleted?|daxoa|hidden|xoa|trashed|disabled|removed|draft)$/;
const GONE_AT = /^(?:deleted|trashed|removed|archived)at$/;
const SHOWN =
  /^(?:is)?(?:visible|hienthi|anhien|show|published|active|enabled|public|kichhoat|xuatban|approved|online|(?:da)?duyet)$/;
const STATE =
  /^(?:post|tin|review|workflow|publish(?:ing)?|article|news)?(?:status|state|trangthai)(?:name|text)?$|^tentrangthai$/;
const NOT_PUBLIC =
  /^(?:draft|trash(?:ed)?|deleted|hidden|hide|private|pending|unpublished|nhap|daxoa|an|tat|choduyet|bannhap|scheduled|(?:da)?lenlich|dago|chua(?:dang|xuatban)|checkedout|rejected|tuchoi)$/;

/** What holds the fields of a record in some systems. */
const INSIDE = /^(?:fields|attributes|properties|data|meta|node|item|entry|appcontrol)$/;

/** Firestore wraps every value, and others say the state beside its id. */
const is = (value: unknown, wanted: RegExp): boolean =>
  isBag(value)
    ? Object.values(value).some(part => !isBag(part) && is(part, wanted))
    : typeof value !== 'object' && wanted.test(String(value).toLowerCase());

/** What tells by one key that an endpoint delivers a record that it means to hide. */
function testOf(name: string): ((value: unknown) => boolean) | undefined {
  if (GONE.test(name)) return value => is(value, /^(?:1|true|yes)$/);
  if (GONE_AT.test(name)) return value => !!value && !is(value, /^(?:0.*|false|1970-01-01.*)$/);
  if (SHOWN.test(name)) return value => is(value, /^(?:0|false|no|không)$/);
  if (STATE.test(name))
    return value =>
      value === false ||
      (isBag(value) ? Object.values(value) : [value]).some(
        part => typeof part === 'string' && NOT_PUBLIC.test(plainName(part)),
      );
  return undefined;
}

const isOff = (value: unknown): boolean => is(value, /^(?:0|-\d)$/);

/** Of states that are 1 for most and 0 or less for others, 0 is "not shown", as PHP sites have it; Liferay's 0 is "approved". */
function isSwitch(values: readonly unknown[]): boolean {
  // Lists in lists would be gone through to the last of them for a text.
  const shown = values.filter(value => value === 1 || value === '1').length;
  return (
    shown * 2 > values.length &&
    values.every(value => typeof value !== 'object' && /^(?:[01]|-\d)$/.test(String(value)))
  );
}

/** Tells hidden records by the keys that some of them have. */
export function hiddenBy(sample: readonly unknown[]): (record: Bag) => boolean {
  const tests: ((record: Bag) => boolean)[] = [];
  const look = (records: readonly unknown[], within: (record: Bag) => unknown, depth = 0): void => {
    const bags = records.filter(isBag);
    for (const key of new Set(bags.flatMap(bag => Object.keys(bag).slice(0, 200)))) {
      const name = plainName(key.replace(SOLR, ''));
      const values = (): unknown[] => bags.map(bag => bag[key]).filter(value => value !== undefined && value !== null);
      const inside = (record: Bag): unknown => ownValue(within(record), key);
      if (depth < 1 && INSIDE.test(name)) look(values(), inside, depth + 1);
      const test = STATE.test(name) && isSwitch(values()) ? isOff : testOf(name);
      if (test)
        tests.push(record => {
          const value = inside(record);
          return value !== undefined && test(value);
        });
    }
  };
  look(sample, record => record);
  return record => tests.some(test => test(record));
}
