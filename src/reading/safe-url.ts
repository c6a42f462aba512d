import {decodeEntities} from './plain-text.js';

/** Longer ones are data: addresses or mistakes; parsing megabytes of them would cost the page. */
const MAX_LENGTH = 8000;

/**
 * The absolute http(s) address that a value stands for, or nothing.
 * Entities are decoded before the check and never after it. `~/` is the site's root.
 * Without a base only absolute addresses count.
 */
export function safeUrl(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return undefined;
  const address = decodeEntities(value)
    .replace(/^[\s\x80-\xa0\u200b]+|[\s\u200b]+$/g, '')
    .replace(/^~(?=\/)/, '')
    .replace(/^www\./i, '//$&');
  // A fragment alone is the endpoint's own address, which is nothing to read.
  if (!address || address[0] === '#') return undefined;
  try {
    const {protocol, username, password, href} = new URL(address, base);
    return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}
