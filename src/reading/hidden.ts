import {plainName} from './dictionary.js';
import {isBag, type Bag} from './nested.js';

const GONE = /^(?:is)?(?:deleted?|daxoa|hidden|xoa|trashed|disabled|removed|draft)$/;
const GONE_AT = /^(?:deleted|trashed|removed)at$/;
const SHOWN =
  /^(?:is)?(?:visible|hienthi|anhien|show|published|active|enabled|public|kichhoat|xuatban|approved|(?:da)?duyet)$/;
const STATE = /^(?:post|tin)?(?:status|state|trangthai)(?:name|text)?$|^tentrangthai$/;
const NOT_PUBLIC = /^(?:draft|trash(?:ed)?|deleted|hidden|private|pending|unpublished|nhap|daxoa|an|choduyet|bannhap)$/;

const is = (value: unknown, wanted: RegExp): boolean => wanted.test(String(value).toLowerCase());

/** What tells by one key that an endpoint delivers a record that it means to hide. */
function testOf(name: string): ((value: unknown) => boolean) | undefined {
  if (GONE.test(name)) return value => is(value, /^(?:1|true)$/);
  if (GONE_AT.test(name)) return value => !!value && !is(value, /^(?:0.*|false)$/);
  if (SHOWN.test(name)) return value => is(value, /^(?:0|false)$/);
  if (STATE.test(name)) return value => typeof value === 'string' && NOT_PUBLIC.test(plainName(value));
  return undefined;
}

/** Tells hidden records by the keys that some of them have. */
export function hiddenBy(sample: readonly unknown[]): (record: Bag) => boolean {
  const keys = new Set(sample.flatMap(record => (isBag(record) ? Object.keys(record).slice(0, 200) : [])));
  const tests = [...keys].flatMap(key => {
    const test = testOf(plainName(key));
    return test ? [[key, test] as const] : [];
  });
  return record => tests.some(([key, test]) => Object.hasOwn(record, key) && test(record[key]));
}
