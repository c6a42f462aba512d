import type {Article} from '../reading/article.js';

/** Written in capitals whatever stands around them. */
const ABBREVIATIONS = new Set(
  (
    'UBND HĐND MTTQ UBMTTQ UBMTTQVN TTHC TW TƯ UB QĐ NQ CT KH BC TB NĐ CP BHYT BHXH BHTN THCS THPT ANTT ATGT ' +
    'PCCC TNGT NTM OCOP HTX TP TX TT ĐBQH BCH BCĐ BTV BCT CCHC CNTT CBCC VNEID VNPT QR SXKD GPMB QSDĐ KTXH CSGT ' +
    'ASEAN WHO COVID HIV AIDS VSATTP PAR DVC LĐTBXH TNCS LHPN CCB TDTT VHTT ĐTN ND PGD THADS'
  ).split(' '),
);

/** Names that every commune writes. */
const NAMES = ['Việt Nam', 'Hồ Chí Minh', 'Hà Nội', 'Trung ương', 'Quốc hội', 'Chính phủ', 'Đảng bộ', 'Đảng ủy'];

/** A number in letters, where what stands before it counts. */
const ROMAN = /^[IVXLC]+$/;
const COUNTED = /^(?:khóa|khoá|kỳ|quý|lần|thứ|chương|phần|khu|cấp|hạng|loại|hội|đảng)$/i;

const WORD = /[\p{L}\p{N}]+/gu;
const MOST_WORDS = 5;

/** A title as a sentence, with the capitals that its article gives to the same words. */
export function sentenceOf(title: string, article: Article, siteName = ''): string {
  const {summary = '', html = '', categories, author = '', source = ''} = article;
  return sentenceCase(
    title,
    [summary, html.replace(/<[^>]*>/g, ' '), ...categories, author, source, siteName].join(' . '),
  );
}

/**
 * Sets what stands in capitals as a sentence. Capitals that mean something come from `text`, where the same words stand
 * as their author writes them: nothing is guessed. A title that is not in capitals stays.
 */
export function sentenceCase(title: string, text: string): string {
  title = title.normalize();
  const words = [...title.matchAll(WORD)].map(match => ({word: match[0], at: match.index}));
  const isCapital = words.map(({word}) => word === word.toUpperCase() && word !== word.toLowerCase());
  if (isCapital.filter(Boolean).length < 3) return title;
  const forms = formsIn(text.normalize());
  let result = '';
  let end = 0;
  for (let n = 0; n < words.length;) {
    const {word = '', at = 0} = words[n] ?? {};
    const gap = title.slice(end, at);
    result += gap;
    let taken = 1;
    let shown = word;
    if (isCapital[n]) {
      const [form, length] = longestForm(words.slice(n, n + MOST_WORDS), isCapital.slice(n, n + MOST_WORDS), forms);
      taken = length;
      shown = form ?? ownCase(word, words[n - 1]?.word);
      const last = words[n + taken - 1];
      end = last ? last.at + last.word.length : end;
      if (form !== undefined) shown = withGaps(form, title.slice(at, end));
      if (n === 0 || /[.?!:“"]\s*$/.test(gap)) shown = shown.charAt(0).toUpperCase() + shown.slice(1);
    } else end = at + word.length;
    result += shown;
    n += taken;
  }
  return result + title.slice(end);
}

/** How words are written inside sentences, one to five of them in a row; in small letters where both ways are found. */
function formsIn(text: string): Map<string, string> {
  const forms = new Map(NAMES.map(name => [name.toLowerCase(), name]));
  for (const sentence of text.split(/[.?!:;,“”"()/]+/)) {
    const words = [...sentence.matchAll(WORD)].map(([word]) => word);
    words.forEach((_, start) => {
      for (let length = 1; length <= MOST_WORDS && start + length <= words.length; length++) {
        const row = words.slice(start, start + length);
        // Capitals throughout say nothing; nor does the first letter of a sentence, or one word out of a name.
        if (row.some(word => /\p{L}{2}/u.test(word) && word === word.toUpperCase())) break;
        if (start === 0 && !isName(words[1])) continue;
        if (length === 1 && isName(row[0]) && (isName(words[start - 1]) || isName(words[start + 1]))) continue;
        const form = row.join(' ');
        const key = form.toLowerCase();
        const before = forms.get(key);
        if (before === undefined || capitals(form) < capitals(before)) forms.set(key, form);
      }
    });
  }
  return forms;
}

const isName = (word = ''): boolean => /^\p{Lu}/u.test(word);

const capitals = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0;

/** The longest row of words, two or more, or one, that the text has too. */
function longestForm(
  words: readonly {readonly word: string}[],
  isCapital: readonly boolean[],
  forms: ReadonlyMap<string, string>,
): [form: string | undefined, length: number] {
  const end = isCapital.indexOf(false);
  const most = Math.min(MOST_WORDS, end < 0 ? words.length : end);
  for (let length = most; length > 0; length--) {
    const row = words.slice(0, length).map(({word}) => word);
    // What is always in capitals is never part of a name.
    if (row.some(word => ABBREVIATIONS.has(word))) continue;
    const form = forms.get(row.join(' ').toLowerCase());
    if (form !== undefined) return [form, length];
  }
  return [undefined, 1];
}

function ownCase(word: string, before = ''): string {
  const isKept = ABBREVIATIONS.has(word) || /\p{N}/u.test(word) || (ROMAN.test(word) && COUNTED.test(before));
  return isKept ? word : word.toLowerCase();
}

/** The words of a form between the marks of the title, such as a hyphen. */
function withGaps(form: string, original: string): string {
  const words = form.split(' ');
  let n = 0;
  return original.replace(WORD, word => words[n++] ?? word);
}
