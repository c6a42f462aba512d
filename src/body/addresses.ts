import {safeUrl} from '../reading/safe-url.js';

/** Images that may stand in the body itself. Not SVG: it is a document. */
const DATA_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z\d+/=\s]+$/i;

/** The address a link of the body may have: http(s), mail or telephone. Entities are decoded before the check. */
export function linkUrl(value: string | null, base: string): string | undefined {
  // "tel:(0234) 3.822.222" is what people type.
  const scheme = /^\s*(mailto|tel):([^\0-\x1f"<>\\]+)$/i.exec(value ?? '');
  const rest = scheme?.[2]?.replace(/ /g, '');
  if (!scheme) return safeUrl(value, base);
  return rest ? `${scheme[1]?.toLowerCase()}:${rest}` : undefined;
}

/** The address an image of the body may have. */
export function imageUrl(value: string | null, base: string): string | undefined {
  return value && DATA_IMAGE.test(value) ? value : value ? safeUrl(value, base) : undefined;
}

/** A `srcset` with every address made absolute; candidates that may not be loaded are left out. */
export function imageSet(value: string | null, base: string): string {
  // As browsers read it: an address, and what is said of it up to the next comma.
  const candidates = (value ?? '').matchAll(/[\s,]*([^\s,]\S*)(?<=,)(?=\s|$)|[\s,]*([^\s,]\S*)\s*([^,]*)/g);
  const kept: string[] = [];
  for (const [, alone, address = alone?.replace(/,+$/, ''), said = ''] of candidates) {
    // "/anh dep.jpg 300w" is an address with a space in it: none.
    const [size = '1x'] = /^(?:[\d.]+x|\d+w(?=\s+\d+h$|$))/.exec(said.trim()) ?? (said.trim() ? [''] : []);
    const url = size && safeUrl(address, base);
    if (url) kept.push(`${url} ${size}`);
  }
  return kept.join(', ');
}
