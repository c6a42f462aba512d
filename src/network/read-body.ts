/** The bytes of an answer, up to a little more than the limit: what comes after it is never held. */
export async function readBytes(response: Response, limit: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (reader && length <= limit) {
    const {done, value} = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The text in some bytes, without half a letter where they were cut. Nearly everything is UTF-8; what decodes the rest is only loaded for that. */
export async function textOf(
  bytes: Uint8Array,
  type?: string,
  isCut = false,
): Promise<{readonly text: string; readonly isUtf8: boolean}> {
  try {
    // A zero is half a character of UTF-16.
    if (bytes[0] !== 0 && bytes[1] !== 0) {
      const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: isCut});
      return {text: text.replace(/^\ufeff+/, ''), isUtf8: true};
    }
  } catch {
    // It is something else, or broken.
  }
  const part = await import('./decode-text.js').catch(() => undefined);
  return {text: part?.decodeText(bytes, type) ?? new TextDecoder().decode(bytes), isUtf8: false};
}
