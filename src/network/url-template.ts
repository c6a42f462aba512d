import {TinError} from '../reading/tin-error.js';

/** What a list can be asked for: left out of a query where it is not given. Any other name must be given. */
const LIST_NAMES = 'page page0 offset offset1 limit category query id slug'.split(' ');

const MAX_VALUE_LENGTH = 200;

/** Stands in for the page of a relative template, so that it is checked like any other. */
const NOWHERE = 'https://tin.invalid/';

/** "." or ".." as a segment, however it is coded: servers decode more than once, and take "..;" for "..". */
const CLIMBS = /(?:^|[\\/]|%(?:25)*(?:2f|5c))(?:\.|%(?:25)*2e){1,2}(?:$|[\\/;]|%(?:25)*(?:2f|5c|3b))/i;

/** Stricter than encodeURIComponent: what the URL parser would code again later differs from what was checked. */
const encode = (value: string): string =>
  encodeURIComponent(value).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * Fills in a URL template: `{v}`, or `{+v}` to keep slashes, in the path or a query value; `{?a,b}` and `{&a,b}` as
 * parameters. In a query, what a list can be asked for may be missing and is then left out.
 *
 * @param template Address with placeholders, absolute or relative.
 * @param values May come from anywhere, the page's own address included.
 * @param base What a relative template resolves against; without it the result stays relative.
 * @throws TinError `config` rather than leave the origin or the path of the template.
 */
export function expandUrl(template: string, values: Readonly<Record<string, string | number>>, base?: string): string {
  const fail = (vi: string, en: string, position = 0): never => {
    throw new TinError('config', `Mẫu địa chỉ "${template}": ${vi}. / URL template "${template}": ${en}.`, {
      url: template,
      detail: {position},
    });
  };

  const valueOf = (name: string, position: number): string => {
    const isGiven = Object.hasOwn(values, name);
    if (!isGiven && !LIST_NAMES.includes(name))
      fail(`không có giá trị tên "${name}"`, `no value is named "${name}"`, position);
    const value = String((isGiven ? values[name] : undefined) ?? '');
    if (value.length > MAX_VALUE_LENGTH || CLIMBS.test(value) || /[\ud800-\udfff]/u.test(value))
      fail(`giá trị của "${name}" không được phép`, `the value of "${name}" is not allowed`, position);
    return value;
  };

  /** Fills every placeholder with what `put` makes of its coded value. */
  const fill = (put: (coded: string) => string): string => {
    let inPath = true;
    let hasQuery = false;
    return template.replace(
      /\{([+?&]?)([^{}]*)\}|[{}?#]/g,
      (all: string, operator?: string, list = '', position = 0) => {
        if (/[{}]/.test(all) && operator === undefined) fail(`"${all}" không có cặp`, `"${all}" has no pair`, position);
        if (all === '?' || all === '#') {
          inPath = false;
          hasQuery ||= all === '?';
          return all;
        }
        const names = String(list)
          .split(',')
          .map(name => name.trim());
        if (operator === '?' || operator === '&') {
          let pairs = '';
          for (const name of names) {
            const value = valueOf(name, position);
            if (!value) continue;
            pairs += `${hasQuery ? '&' : '?'}${encode(name)}=${put(encode(value))}`;
            hasQuery = true;
            inPath = false;
          }
          return pairs;
        }
        const value = valueOf(names.join(), position);
        if (!value && inPath) fail(`thiếu giá trị của "${list}"`, `"${list}" has no value`, position);
        const coded = encode(value);
        return put(operator ? coded.replace(/%2F/g, '/') : coded);
      },
    );
  };

  if (/^\{\+?\w/.test(template)) fail('phải bắt đầu bằng "/" hoặc "https://"', 'must start with "/" or "https://"');
  const filled = fill(coded => coded);
  const coded: string[] = [];
  // The same address with markers instead of values: once parsed, it has to differ in nothing but the markers.
  const model = fill(value => `tin${coded.push(value) - 1}marker`);
  try {
    const [actual, expected] = [filled, model].map(text => new URL(text, base ?? NOWHERE));
    if (
      !actual ||
      !expected ||
      !/^https?:$/.test(actual.protocol) ||
      expected.username ||
      /tin\d+marker/.test(expected.host)
    )
      throw 0;
    if (expected.href.replace(/tin(\d+)marker/g, (_, index: string) => coded[Number(index)] ?? '') !== actual.href)
      throw 0;
    return base === undefined && actual.href.startsWith(NOWHERE) ? filled : actual.href;
  } catch {
    return fail('kết quả ra khỏi máy chủ hoặc đường dẫn của mẫu', 'the result leaves the origin or the path');
  }
}
