import {answerWith} from './respond.js';
import {articles} from './sample-data.js';

/** An attachment: a small document that opens, filled up to the size the data claims for it. */
export function sampleFile(name: string): Response {
  const file = articles.flatMap(({files = []}) => files).find(one => one.file === name);
  if (!file) return answerWith('Không tìm thấy tệp', 'text/plain; charset=utf-8', 404);
  return name.endsWith('.pdf')
    ? answerWith(pdf(file.bytes), 'application/pdf')
    : answerWith(rtf(file.name, file.bytes), 'application/msword');
}

function pdf(bytes: number): string {
  const drawing = 'BT /F1 18 Tf 72 760 Td (Tep mau - xa Binh An Ha) Tj ET';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/Lang(vi)>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const tail = (start: number) =>
    `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  const room = Math.max(0, bytes - text.length - tail(bytes).length - 2);
  text += `%${' '.repeat(room)}\n`;
  return text + tail(text.length);
}

/** RTF, which word processors open whatever the ending says. */
function rtf(title: string, bytes: number): string {
  const body = Array.from(title, letter => (letter.charCodeAt(0) < 128 ? letter : `\\u${letter.charCodeAt(0)}?`)).join(
    '',
  );
  const text = `{\\rtf1\\ansi\\deff0 {\\b ${body}}\\par `;
  return `${text.padEnd(bytes - 1, '\n')}}`;
}
