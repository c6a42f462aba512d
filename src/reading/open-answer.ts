import {isBag, parseNested} from './nested.js';

/** An answer as JSON, also where it is a string that holds JSON, or one object per line. */
export function openAnswer(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  const text = json.replace(/^\ufeff/, '');
  try {
    const inner: unknown = JSON.parse(text);
    return inner === json ? json : openAnswer(inner);
  } catch {
    const lines = text.split(/\r?\n/).map(parseNested).filter(isBag);
    return lines.length ? lines : json;
  }
}
