import type {WidgetName} from '../settings.js';

/** Names and sentences of the builder. Vietnamese only: it is a page for webmasters of Vietnamese portals. */
export const WIDGETS: Readonly<Record<WidgetName, readonly [string, string]>> = {
  'news-ticker': ['Dòng tin mới nhất', 'Các tiêu đề mới trên một dòng'],
  'article-list': ['Danh sách tin bài', 'Các bài mới nhất thành thẻ hoặc dòng'],
  'article-card': ['Một bài viết', 'Thẻ có ảnh, tiêu đề và tóm tắt'],
  'category-list': ['Chuyên mục', 'Các chuyên mục để bấm vào'],
  'article-view': ['Trang đọc bài', 'Toàn văn, cỡ chữ, in, nghe đọc'],
};

export const FIELDS: Readonly<Record<string, string>> = {
  title: 'Tiêu đề',
  url: 'Liên kết',
  publishedAt: 'Ngày đăng',
  image: 'Ảnh',
  summary: 'Tóm tắt',
  html: 'Nội dung',
  categories: 'Chuyên mục',
  author: 'Tác giả',
  id: 'Mã bài',
};

export const SETTING_LABELS: Readonly<Record<string, string>> = {
  heading: 'Tiêu đề của khối',
  limit: 'Số bài',
  category: 'Chỉ chuyên mục (mã)',
  autoplay: 'Tự chạy (có nút tạm dừng)',
  interval: 'Số giây mỗi tin',
  mode: 'Cách chuyển tin',
  refresh: 'Tải lại sau (giây, từ 60; 0: không)',
  'heading-level': 'Cấp của tiêu đề (1–6)',
  layout: 'Cách xếp',
  more: 'Xem thêm',
  search: 'Có ô tìm kiếm',
  query: 'Từ khóa',
  exclude: 'Bỏ các bài (mã)',
  'exclude-current': 'Bỏ bài mà trang đang hiện',
  unique: 'Không lặp bài của danh sách phía trên',
  'new-days': 'Ghi “Mới” trong (ngày)',
  'article-id': 'Mã bài',
  'no-image': 'Không ảnh',
  'no-summary': 'Không tóm tắt',
  'no-date': 'Không ngày',
  'no-category': 'Không chuyên mục',
  display: 'Cách hiện',
  'no-counts': 'Không ghi số bài',
  current: 'Chuyên mục đang chọn (mã)',
  tools: 'Công cụ (để trống: tất cả)',
  'site-name': 'Tên cổng thông tin',
  related: 'Số bài liên quan',
  repair: 'Sửa giúp nội dung (letters: chữ viết rời, headings: tiêu đề in đậm)',
  'title-case': 'Tiêu đề viết hoa toàn bộ',
};

export const CHOICES: Readonly<Record<string, string>> = {
  '': 'để nguyên',
  sentence: 'hiện như câu thường',
  fade: 'mờ dần',
  slide: 'trượt',
  scroll: 'chạy ngang',
  grid: 'lưới thẻ',
  list: 'danh sách',
  headlines: 'chỉ tiêu đề',
  button: 'nút bấm',
  pages: 'phân trang',
  none: 'không có',
  vertical: 'ảnh ở trên',
  horizontal: 'ảnh bên cạnh',
  headline: 'chỉ tiêu đề',
  tree: 'cây',
  chips: 'nhãn',
  select: 'hộp chọn',
};
