/** Short form → what is said. Only forms with one meaning in the news of a commune; the rest is left as written. */
const SPOKEN = new Map(
  (
    'UBND Ủy ban nhân dân|HĐND Hội đồng nhân dân|TTHC thủ tục hành chính|CCHC cải cách hành chính|' +
    'UBMTTQ Ủy ban Mặt trận Tổ quốc|MTTQ Mặt trận Tổ quốc|BCH Ban Chấp hành|TW Trung ương|TƯ Trung ương|' +
    'T.Ư Trung ương|CNTT công nghệ thông tin|ANTT an ninh trật tự|NTM nông thôn mới|PCCC phòng cháy, chữa cháy|' +
    'BHYT bảo hiểm y tế|BHXH bảo hiểm xã hội|THCS trung học cơ sở|THPT trung học phổ thông|QĐ quyết định|' +
    'NQ nghị quyết|TP thành phố|TX thị xã|HCM Hồ Chí Minh|TPHCM thành phố Hồ Chí Minh|v.v vân vân'
  )
    .split('|')
    .map(entry => {
      const space = entry.indexOf(' ');
      return [entry.slice(0, space), entry.slice(space + 1)];
    }),
);

// The longest first: TPHCM is not TP and then HCM.
const forms = [...SPOKEN.keys()].sort((a, b) => b.length - a.length).map(form => form.replace('.', '\\.'));
// A point after them is theirs where the sentence goes on.
const ABBREVIATION = new RegExp(`(?<![\\p{L}\\d])(${forms.join('|')})(?![\\p{L}\\d])(\\.(?=\\s*[\\p{L}\\d,;]))?`, 'gu');

const monthName = (month: string): string => String(Number(month));
const isDate = (day: string, month: string): boolean => Number(day) <= 31 && Number(month) <= 12 && Number(month) > 0;

/**
 * What a voice should say for a Vietnamese text: dates, hours, page numbers and the abbreviations of offices in words,
 * and nothing for a closing "./.".
 */
export function spokenText(text: string): string {
  return (
    text
      // Decomposed letters lose their tones in speech engines.
      .normalize()
      .replace(/\s+/g, ' ')
      .replace(/\.\/\.?/g, '.')
      .replace(
        /(?<!\d)(ngày\s+)?(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\3\s?(\d{4})(?!\d)/giu,
        (all, word, day, _, month, year) =>
          isDate(day, month) ? `${word ?? 'ngày '}${day} tháng ${monthName(month)} năm ${year}` : all,
      )
      .replace(
        /(ngày|sáng|trưa|chiều|tối|đêm|hôm)(\s+)(\d{1,2})[/-](\d{1,2})(?![\d/-])/giu,
        (all, word, space, day, month) =>
          isDate(day, month) ? `${word}${space}${day} tháng ${monthName(month)}` : all,
      )
      .replace(
        /(tháng|quý)(\s+)(\d{1,2}|[IV]+)[/-](\d{4})(?!\d)/giu,
        (_, word, space, part, year) => `${word}${space}${Number(part) || part} năm ${year}`,
      )
      .replace(/(?<!\d)([12]\d{3})\s?[-–]\s?([12]\d{3})(?!\d)/g, '$1 đến $2')
      .replace(/(trang|tin)\s+(\d+)\/(\d+)/giu, '$1 $2 trên $3')
      .replace(/(?<![\d:])(\d{1,2})(?:[:hg]([0-5]\d)|[hg])(?![\p{L}\d:])/giu, (all, hour, minute) =>
        Number(hour) > 24 ? all : `${hour} giờ${Number(minute) ? ` ${minute} phút` : ''}`,
      )
      .replace(/(\d)\s?(?:đ|VNĐ|VND)(?![\p{L}\d])/gu, '$1 đồng')
      // "12/QĐ-UBND": strokes between such forms are not said.
      .replace(/(?<=[\p{Lu}\d])[/-](?=\p{Lu})/gu, ' ')
      .replace(ABBREVIATION, (_, form: string, point?: string) => SPOKEN.get(form) + (point ? ' ' : ''))
      .replace(/\s*&\s*/g, ' và ')
      .replace(/ {2,}/g, ' ')
      .trim()
  );
}
