const TITLES = [
  'Hội nghị tổng kết phong trào thi đua yêu nước năm 2026 của xã và các ấp trên địa bàn',
  'Bộ phận Một cửa làm việc cả sáng thứ Bảy từ tháng 9',
  'Lịch tiêm vắc-xin cho trẻ dưới 5 tuổi tại Trạm Y tế',
  'Xã công bố danh mục thủ tục hành chính thực hiện trực tuyến toàn trình',
  'Ra quân dọn vệ sinh, trồng 500 cây xanh dọc tuyến đường liên ấp',
];
const SUMMARY =
  'Thời gian tiếp nhận hồ sơ từ 07 giờ 30 phút đến 11 giờ 00 phút; người dân có thể nộp trước qua Cổng dịch vụ công và nhận kết quả tại nhà qua bưu điện.';
const CATEGORIES = ['Cải cách hành chính', 'Y tế', 'Nông thôn mới', 'Thông báo'];

/** The address of every picture: one file, so that the network costs every way the same. */
export const PICTURE = '/picture.svg';
export const picture = {
  type: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#789"/></svg>',
};

/** Articles as an endpoint lists them, the newest first. */
export const articles = (count, from = 0) =>
  Array.from({length: count}, (_, index) => {
    const n = from + index;
    return {
      id: n + 1,
      title: `${TITLES[n % TITLES.length]} (${n + 1})`,
      summary: SUMMARY,
      date: new Date(Date.UTC(2026, 7, 27, 4, 30) - n * 3_600_000).toISOString(),
      category: CATEGORIES[n % CATEGORIES.length],
      image: PICTURE,
      url: `/tin/${n + 1}`,
    };
  });
