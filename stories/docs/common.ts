import type {Glossary} from './tag-docs.js';

/** What means the same on every tag. A tag's own words win. */
export const common: Glossary = {
  attributes: {
    src: 'Địa chỉ của JSON, đầy đủ hoặc tính từ trang. Được ưu tiên hơn `source`.',
    source:
      'Mã (`id`) của một `<tin-source>`; không có cả nó lẫn `src` thì dùng `<tin-source>` gần nhất bọc bên ngoài.',
    state: 'Trạng thái hiện tại. Chỉ đọc.',
    'heading-level': 'Cấp của tiêu đề trong dàn bài của trang, từ 1 đến 6.',
    heading: 'Chữ của tiêu đề.',
    'new-days': 'Số ngày một bài còn mang dấu “Mới”; 0 = không bao giờ.',
    category: 'Mã của chuyên mục; không có thì lấy từ địa chỉ trang, hoặc từ danh sách chuyên mục cùng nguồn.',
  },
  slots: {heading: 'Chữ của tiêu đề, thay cho thuộc tính `heading`.'},
  events: {
    'tin-error': 'Không tải được dữ liệu. Không nổi bọt.',
    'tin-open': 'Người đọc mở một liên kết. Nổi bọt; hủy sự kiện thì trang ở yên.',
  },
  parts: {
    heading: 'Tiêu đề.',
    list: 'Danh sách.',
    item: 'Một mục.',
    title: 'Tiêu đề bài viết.',
    link: 'Liên kết.',
    meta: 'Dòng ngày và chuyên mục.',
    date: 'Ngày.',
    category: 'Tên chuyên mục.',
    summary: 'Tóm tắt.',
    image: 'Khung của ảnh, có tỉ lệ cố định.',
    card: 'Cả thẻ.',
    new: 'Dấu “Mới”.',
    status: 'Lời báo đang tải, bản đã lưu, chưa có tin hoặc không tải được.',
    retry: 'Nút “Thử lại” sau khi không tải được.',
  },
  properties: {
    '--tin-gap': 'Khoảng cách giữa các phần.',
    '--tin-padding': 'Khoảng trống bên trong.',
    '--tin-surface': 'Nền.',
    '--tin-accent': 'Màu nhấn.',
    '--tin-on-accent': 'Chữ trên màu nhấn.',
    '--tin-border': 'Màu đường kẻ.',
  },
};
