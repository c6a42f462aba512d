import {safeUrl} from '../reading/safe-url.js';

/** Images that may stand in the body itself. Not SVG: it is a document. */
const DATA_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z\d+/=\s]+$/i;

/** The address a link of the body may have: http(s), mail or telephone. Entities are decoded before the check. */
export function linkUrl(value: string | null, base: string): string | undefined {
  const scheme = /^\s*(mailto|tel):([^\0-\x20"<>\\]+)\s*$/i.exec(value ?? '');
  return scheme ? `${scheme[1]?.toLowerCase()}:${scheme[2]}` : safeUrl(value, base);
}

/** The address an image of the body may have. */
export function imageUrl(value: string | null, base: string): string | undefined {
  return value && DATA_IMAGE.test(value) ? value : value ? safeUrl(value, base) : undefined;
}

/** A `srcset` with every address made absolute; candidates that may not be loaded are left out. */
export function imageSet(value: string | null, base: string): string {
  const candidates = (value ?? '').matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+[wx]))?\s*(?:,|$)/g);
  const kept: string[] = [];
  for (const [, address = '', size = '1x'] of candidates) {
    const url = safeUrl(address, base);
    if (url) kept.push(`${url} ${size}`);
  }
  return kept.join(', ');
}
