/** Capitals with a gap after each: "T H Ô N G   B Á O". */
const SPACED = /(?<!\p{L})\p{Lu}(?:[ \u00a0]{1,8}\p{Lu}){3,59}(?!\p{L})/gu;

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?';
/** Vowels that a consonant may follow, and those that none does. */
const OPEN = '(?:iê|yê|uyê|uô|ươ|oa|oă|oe|uâ|uê|uy|oo|[aăâeêioôơuưy])';
const CLOSED =
  '(?:ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ưa|ui|ưi|ưu|uôi|ươi|ươu|iêu|yêu|oai|oao|oay|oeo|uây|uya|uyu|uơ|uê|uy|oa|oe|[aeêioôơuưy])';
const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN}(?:ch|ng|nh|[cmnpt])|${CLOSED})$`);
const LONGEST = 7;
/** Letters; nobody sets more than a title apart. */
const MOST = 60;

/** Joins letters that were set apart by hand, where what words they make is beyond doubt; else they stay. */
export function joinLetters(root: Node): void {
  const texts = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    if (text.parentElement?.closest('pre')) continue;
    const data = text.data.normalize().replace(SPACED, joined);
    if (data !== text.data && data !== text.data.normalize()) text.data = data;
  }
}

function joined(spaced: string): string {
  if (spaced.length > 3 * MOST) return spaced;
  const gaps = [...spaced.matchAll(/[ \u00a0]+/g)].map(([gap]) => gap.length);
  // Wider gaps say where words end.
  const word = Math.min(...gaps) + 1;
  if (Math.max(...gaps) >= word)
    return spaced
      .split(new RegExp(`[ \\u00a0]{${word},}`))
      .map(part => part.replace(/[ \u00a0]/g, ''))
      .join(' ');
  return wordsOf([...spaced.replace(/[ \u00a0]/g, '')])?.join(' ') ?? spaced;
}

/** The one way to read letters as Vietnamese syllables with the fewest of them; nothing where there is none, or two. */
function wordsOf(letters: readonly string[]): string[] | undefined {
  const best: {words: string[]; isOnly: boolean}[] = [{words: [], isOnly: true}];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const before = best[start];
      const word = letters.slice(start, end).join('');
      if (!before || !isSyllable(word)) continue;
      const now = best[end];
      const length = before.words.length + 1;
      if (!now || length < now.words.length) best[end] = {words: [...before.words, word], isOnly: before.isOnly};
      else if (length === now.words.length) now.isOnly = false;
    }
  }
  const whole = best[letters.length];
  return whole?.isOnly ? whole.words : undefined;
}

function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
  const bare = letters.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize();
  // A syllable that ends in a stop rises or falls.
  const isStopped = /(?:ch|[cpt])$/.test(bare);
  return tones.length <= 1 && (!isStopped || /[\u0301\u0323]/.test(tones[0] ?? '')) && SYLLABLE.test(bare);
}
