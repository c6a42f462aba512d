/** Catches console warnings, so that a test can say which there are, and that there are no others. */
export function catchWarnings(): {readonly texts: string[]; restore(): void} {
  const original = console.warn;
  const texts: string[] = [];
  console.warn = (...words: unknown[]) => void texts.push(words.map(String).join(' '));
  return {texts, restore: () => void (console.warn = original)};
}
