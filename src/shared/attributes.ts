import type {ComplexAttributeConverter} from 'lit';

const warned = new Set<string>();

/** Tells the webmaster once that an attribute's value is not one of those it takes. */
function warnOnce(value: string, allowed: string, used: unknown): void {
  const key = `${value} ${allowed}`;
  if (warned.has(key)) return;
  warned.add(key);
  console.warn(
    `[the-tin] "${value}" không dùng được; cần: ${allowed}. Đang dùng "${used}". / ` +
      `"${value}" is not valid here; expected: ${allowed}. Using "${used}".`,
  );
}

/** One word out of several; anything else becomes the first of them, with one warning. */
export function oneOf<T extends string>(...words: readonly [T, ...T[]]): ComplexAttributeConverter<T> {
  return {
    fromAttribute(value) {
      const found = words.find(word => word === value?.trim().toLowerCase());
      if (found === undefined && value) warnOnce(value, words.join(' | '), words[0]);
      return found ?? words[0];
    },
  };
}

/** A number within bounds, both included; anything else becomes the default, with one warning. */
export function numberWithin(min: number, max: number, fallback: number): ComplexAttributeConverter<number> {
  return {
    fromAttribute(value) {
      const number = Number(value?.trim() || NaN);
      if (number >= min && number <= max) return number;
      if (value !== null) warnOnce(value, max === Infinity ? `≥ ${min}` : `${min}–${max}`, fallback);
      return fallback;
    },
  };
}

/** A text that is not there once its attribute has gone. */
export const optionalText: ComplexAttributeConverter<string | undefined> = {fromAttribute: value => value ?? undefined};

/** A heading level of the page's outline. */
export const headingLevelOr = (fallback: number): ComplexAttributeConverter<number> => numberWithin(1, 6, fallback);
