// What the endpoint of an invented commune says, in one JSON shape that needs no settings.

const TITLES = [
  'HĐND xã Bình Minh khai mạc kỳ họp thứ mười, quyết nghị 12 nội dung về đầu tư công',
  'QUYẾT NGHIỆP Ộ Ữ: THÔNG BÁO TIẾP NHẬN HỒ SƠ CẤP GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT',
  'Ra quân làm đường',
  'Lịch tiếp công dân của Chủ tịch Ủy ban nhân dân xã trong tháng 3 năm 2026',
  'Tập huấn chuyển đổi số cộng đồng cho 120 hộ dân ấp Tân Tiến',
];

const SUMMARY =
  'Sáng nay, hơn một trăm hộ dân ấp Tân Tiến cùng góp ngày công mở rộng tuyến đường liên ấp dài 2,4 km phục vụ đi lại.';

const articles = Array.from({length: 14}, (_, index) => ({
  id: String(index + 1),
  title: TITLES[index] ?? `Bản tin số ${index + 1} của xã Bình Minh`,
  url: `/bai-viet/${index + 1}`,
  summary: SUMMARY,
  published_at: `2026-03-${String(8 - (index % 7)).padStart(2, '0')}T15:46:00+07:00`,
  category: index % 2 ? 'Thông báo' : 'Nông thôn mới',
  // One in three has none, one does not come.
  ...(index % 3 < 2 && {image: index === 4 ? '/anh/khong-co.jpg' : `/anh/${index + 1}.svg`}),
}));

const article = {
  ...articles[0],
  image: '/anh/1.svg',
  image_alt: '',
  author: 'Ban biên tập',
  content: `<p>${SUMMARY}</p><h2>Kết quả</h2><p>Người dân <a href="/bai-viet/2">tiếp tục đóng góp</a>.</p>
    <table><tr><th>Ấp</th><th>Số hộ</th></tr><tr><td>Tân Tiến</td><td>120</td></tr></table>`,
};

const categories = [
  {
    id: '1',
    name: 'Tin tức – Sự kiện',
    url: '/chuyen-muc/1',
    count: 1240,
    children: [
      {id: '11', name: 'Chính trị', url: '/chuyen-muc/11', count: 310, children: []},
      {
        id: '12',
        name: 'Nông thôn mới',
        url: '/chuyen-muc/12',
        count: 88,
        children: [{id: '121', name: 'Giao thông liên ấp', url: '/chuyen-muc/121', count: 7, children: []}],
      },
    ],
  },
  {id: '2', name: 'Thông báo', url: '/chuyen-muc/2', count: 56, children: []},
  {
    id: '3',
    name: 'Lịch tiếp công dân của lãnh đạo Hội đồng nhân dân và Ủy ban nhân dân xã',
    url: '/chuyen-muc/3',
    count: 0,
    children: [],
  },
];

/**
 * The answer to a path below a state's own folder; `undefined` for none.
 *
 * @param {string} path
 * @param {URLSearchParams} query
 * @param {boolean} isEmpty
 */
export function answerOf(path, query, isEmpty) {
  if (path === '/chuyen-muc') return isEmpty ? [] : categories;
  const id = /^\/bai\/(\d+)$/.exec(path)?.[1];
  if (id) return id === '1' ? article : articles.find(other => other.id === id);
  if (path !== '/tin') return undefined;
  const limit = Number(query.get('limit')) || 6;
  const page = Number(query.get('page')) || 1;
  const all = isEmpty ? [] : articles;
  return {total: all.length, items: all.slice((page - 1) * limit, page * limit)};
}

/** @param {number} hue */
export const picture = hue =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="hsl(${hue} 40% 45%)"/></svg>`;
