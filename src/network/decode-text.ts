const decoderOf = (label: string): TextDecoder => {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
};

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Text of an answer, whatever the server says or forgets to say about its encoding. No leading BOM is left. */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const [first, second] = bytes;
  const sniffed =
    first === 0xef
      ? 'utf-8'
      : (first === 0xff && second === 0xfe) || second === 0
        ? 'utf-16le'
        : (first === 0xfe && second === 0xff) || first === 0
          ? 'utf-16be'
          : undefined;
  let text = decoderOf(sniffed ?? /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1] ?? '').decode(bytes);
  // Old portals label windows-1258 as utf-8. Then nearly every accented letter is broken, not one here and there.
  const broken = count(text, /\ufffd/g);
  if (broken > 2 && broken > count(text, /[^\0-\x7f\ufffd]/g)) text = decoderOf('windows-1258').decode(bytes);
  return text.replace(/^\ufeff+/, '');
}
