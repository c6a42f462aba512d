// What the endpoint of an invented commune sends while nothing is wrong with it.

const titles = [
  'Xã tổ chức ra quân làm giao thông nông thôn',
  'Hướng dẫn nộp hồ sơ trực tuyến tại Trung tâm phục vụ hành chính công',
  'Khai mạc ngày hội đọc sách của học sinh',
  'Đảng ủy xã họp đánh giá sáu tháng đầu năm',
  'Lịch tiêm phòng cho đàn gia súc',
];

export const article = (number, changes = {}) => ({
  id: number,
  title: `${titles[number % titles.length]} (${number})`,
  url: `https://xa.example/tin/${number}`,
  summary: 'Hơn một trăm hộ dân hiến đất mở rộng đường liên ấp.',
  content: '<p>Sáng nay, tại ấp Tân Tiến, người dân cùng làm đường.</p>',
  published_at: `2026-03-${String(28 - (number % 28)).padStart(2, '0')}T08:00:00+07:00`,
  category: 'Nông thôn mới',
  ...changes,
});

export const articles = (count, changes = () => ({}), from = 1) =>
  Array.from({length: count}, (_, index) => article(from + index, changes(index)));

export const list = (items = articles(5), extra = {}) => ({...extra, items});

export const json = (value = list()) => Buffer.from(JSON.stringify(value));

export const html = title =>
  Buffer.from(
    `<!DOCTYPE html><html lang="vi"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
  );
