import type {Trouble} from './diagnose.js';

/** What the webmaster reads about each trouble: what it is, and what to do. */
export const TROUBLES: Readonly<Record<Trouble, readonly [string, string]>> = {
  cors: [
    'Máy chủ chưa cho trang khác đọc dữ liệu (CORS)',
    'Máy chủ có trả lời, nhưng không gửi header Access-Control-Allow-Origin. Nếu trang sẽ hiện tin cùng tên miền với dữ liệu thì không cần sửa: hãy mở trang Tạo mã nhúng này từ chính tên miền đó. Nếu khác tên miền, hãy chép đoạn dưới đây vào máy chủ dữ liệu.',
  ],
  'mixed-content': [
    'Trang https không đọc được địa chỉ http (nội dung hỗn hợp)',
    'Trình duyệt chặn dữ liệu không mã hóa trên trang https. Hãy thử đổi http:// thành https:// trong địa chỉ. Nếu máy chủ dữ liệu chưa có https, hãy cho dữ liệu đi qua máy chủ của trang như dưới đây.',
  ],
  html: [
    'Địa chỉ này là một trang HTML, không phải JSON',
    'Đây có lẽ là địa chỉ trang dành cho người đọc. Hãy dùng địa chỉ của API: WordPress /wp-json/wp/v2/posts, Joomla /api/index.php/v1/content/articles, Drupal /jsonapi/node/article; hệ thống khác: hỏi đơn vị phát triển, hoặc dùng RSS. Tự viết API: dữ liệu phải được trả về như dưới đây.',
  ],
  login: [
    'Địa chỉ này đòi đăng nhập',
    'Dữ liệu phải đọc được mà không cần đăng nhập, vì trình duyệt của người đọc không giữ được mật khẩu. Hãy mở công khai riêng địa chỉ này như dưới đây, rồi thử lại trong cửa sổ ẩn danh.',
  ],
  'not-found': [
    'Không có gì ở địa chỉ này (sai đường dẫn)',
    'Hãy kiểm tra từng chữ trong địa chỉ, và mở địa chỉ trong một thẻ mới: phải thấy JSON. Với WordPress, vào Cài đặt → Đường dẫn tĩnh và bấm Lưu một lần. Tệp .json có thật mà máy chủ báo 404: khai báo như dưới đây.',
  ],
  unreachable: [
    'Không kết nối được với máy chủ này',
    'Hãy kiểm tra tên miền, kết nối mạng và chứng chỉ https, và tắt thử tiện ích chặn quảng cáo. Mở địa chỉ trong một thẻ mới để xem trình duyệt báo gì.',
  ],
  timeout: ['Máy chủ trả lời quá chậm', 'Hãy trả về ít bài hơn, không kèm nội dung đầy đủ, và lưu đệm trên máy chủ.'],
  server: ['Máy chủ đang gặp sự cố', 'Hãy xem nhật ký của máy chủ, rồi thử lại.'],
  'bad-json': [
    'JSON bị hỏng',
    'Thường do cảnh báo của PHP in ra trước dữ liệu, hoặc sai bảng mã. Hãy tắt display_errors.',
  ],
  shape: [
    'Đọc được JSON, nhưng không thấy danh sách tin bài',
    'Hãy chỉ ra danh sách nằm ở đâu trong ô “Vị trí của danh sách” rồi kiểm tra lại.',
  ],
  address: ['Đây không phải địa chỉ http(s)', 'Địa chỉ bắt đầu bằng https:// hoặc, trên cùng máy chủ, bằng dấu /.'],
};
