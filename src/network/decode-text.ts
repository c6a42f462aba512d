const decode = (bytes: Uint8Array, label: string): string => {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
};

/** Text of an answer, whatever the server says or forgets to say about its encoding. No leading BOM is left. */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const [first = 1, second = 1] = bytes;
  // UTF-16 by its mark, or by the zero beside an ASCII character.
  const label =
    !second || (first === 255 && second === 254)
      ? 'utf-16le'
      : !first || first === 254
        ? 'utf-16be'
        : first === 239
          ? ''
          : /charset=["']?([^\s"';]+)/i.exec(contentType)?.[1];
  const text = decode(bytes, label || 'utf-8');
  // Old portals label windows-1258 as utf-8. Then nearly every accented letter is broken, not one here and there.
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const isMislabelled = broken > 2 && broken > (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0);
  return (isMislabelled ? decode(bytes, 'windows-1258') : text).replace(/^\ufeff+/, '');
}
