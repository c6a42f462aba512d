import {msg} from '../locale/msg.js';
import {TinError} from '../reading/tin-error.js';

/** The sentence a reader sees for a failure. What to do about it is said on the console, to the webmaster. */
export function failureText(error: unknown): string {
  switch (error instanceof TinError ? error.code : undefined) {
    case 'timeout':
      return msg('Máy chủ phản hồi quá lâu. Vui lòng thử lại.', {id: 'failed.timeout'});
    case 'not-found':
      return msg('Không tìm thấy bài viết. Bài viết có thể đã được gỡ hoặc chuyển địa chỉ.', {id: 'failed.not-found'});
    case 'forbidden':
      return msg('Bài viết này không được phép xem công khai.', {id: 'failed.forbidden'});
    case 'rate-limited':
    case 'server':
    case 'http':
      return msg('Máy chủ đang gặp sự cố. Vui lòng thử lại sau.', {id: 'failed.server'});
    case 'not-json':
    case 'bad-json':
    case 'shape':
      return msg('Dữ liệu nhận được không đúng định dạng.', {id: 'failed.data'});
    case 'too-large':
      return msg('Dữ liệu quá lớn, không hiển thị được.', {id: 'failed.too-large'});
    case 'mixed-content':
    case 'config':
      return msg('Tiện ích chưa được cấu hình đúng. Vui lòng báo quản trị trang.', {id: 'failed.config'});
    default:
      return msg('Không tải được tin. Vui lòng kiểm tra kết nối mạng rồi thử lại.', {id: 'failed.network'});
  }
}

const warned = new Set<string>();

/** One console message per kind of failure and address, however many elements share it and however often it recurs. */
export function warnOfFailure(error: unknown): void {
  const message = error instanceof TinError ? error.message : String(error);
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
