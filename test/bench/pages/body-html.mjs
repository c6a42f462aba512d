const SENTENCE = 'Thời gian tiếp nhận hồ sơ từ 07 giờ 30 phút đến 11 giờ 00 phút các ngày làm việc trong tuần. ';

const block = n =>
  `<p class="MsoNormal" style="text-align:justify;font-size:14pt;font-family:'Times New Roman'"><span style="font-size:14pt">&nbsp;&nbsp;&nbsp;${n}. ${SENTENCE.repeat(3)}</span> <b>${SENTENCE}</b></p>` +
  (n % 9 ? '' : `<h3>Mục ${n}</h3><ul><li>${SENTENCE}</li><li>${SENTENCE}</li></ul>`) +
  (n % 25
    ? ''
    : `<table border="1"><tr><td>STT</td><td>Tên</td></tr>${`<tr><td>1</td><td>${SENTENCE}</td></tr>`.repeat(5)}</table>`);

/** How the body of an article ends, so that it is known when all of it is there. */
export const END = 'Hết bài.';

/** The body of an article as it comes out of Word and an old editor. */
export function bodyHtml(size) {
  let html = '';
  for (let n = 1; html.length < size; n++) html += block(n);
  return `${html}<p>${END}</p>`;
}

/** The whole answer of an endpoint for such an article. */
export const articleAnswer = size =>
  JSON.stringify({
    id: size,
    title: 'Hội nghị tổng kết phong trào thi đua yêu nước năm 2026',
    date: '2026-08-27T04:30:00Z',
    content: bodyHtml(size),
  });
