import {TinError, type TinErrorCode, type TinErrorOptions} from '../reading/tin-error.js';

/** What happened, the likely causes and what to do, for the webmaster: Vietnamese, then English. `@` is the page's origin. */
const TEXTS: Readonly<Partial<Record<TinErrorCode, readonly [string, string]>>> = {
  network: [
    'Không kết nối được. Ba nguyên nhân thường gặp: máy chủ chưa cho phép trang này đọc (CORS: thêm header "Access-Control-Allow-Origin: @"), mất mạng, hoặc bị tường lửa, CSP hay tiện ích chặn',
    'Not reachable. The three usual causes: the server does not let this page read it (CORS: add the header "Access-Control-Allow-Origin: @"), no network, or blocked by a firewall, CSP or an extension',
  ],
  timeout: [
    'Máy chủ trả lời quá lâu. Giảm số bài mỗi lần, hoặc tăng thuộc tính timeout',
    'The server took too long. Ask for fewer articles, or raise the timeout attribute',
  ],
  'not-found': ['Không có gì ở địa chỉ này. Kiểm tra lại địa chỉ', 'There is nothing at this address. Check it'],
  forbidden: [
    'Máy chủ đòi đăng nhập. Địa chỉ phải đọc được công khai',
    'The server asks for a login. The address must be public',
  ],
  'rate-limited': ['Máy chủ báo quá nhiều yêu cầu', 'The server says there are too many requests'],
  server: ['Máy chủ gặp lỗi. Xem nhật ký của máy chủ', 'The server failed. See its log'],
  http: ['Máy chủ từ chối yêu cầu. Kiểm tra lại địa chỉ', 'The server refused the request. Check the address'],
  'not-json': [
    'Nhận được trang HTML, không phải JSON. Kiểm tra địa chỉ API',
    'HTML came instead of JSON. Check the address of the API',
  ],
  'bad-json': ['JSON bị hỏng', 'The JSON is broken'],
  shape: ['Không hiểu được dữ liệu', 'The data were not understood'],
  'too-large': ['Dữ liệu quá lớn. Chia thành trang', 'The answer is too large. Split it into pages'],
  'mixed-content': [
    'Trang https không được đọc địa chỉ http. Dùng https cho địa chỉ này',
    'A page on https may not read an http address. Use https for it',
  ],
  config: ['Không phải địa chỉ http(s)', 'Not an http(s) address'],
};

/** An error whose message tells the webmaster what to do. */
export function failure(code: TinErrorCode, url: string, options: TinErrorOptions = {}): TinError {
  const {status, detail: {snippet, redirected} = {}} = options;
  let [vi = '', en = ''] = TEXTS[code] ?? [];
  if (redirected) {
    vi += '. Máy chủ đã chuyển hướng: có thể cần đăng nhập';
    en += '. The server redirected: it may ask for a login';
  }
  const origin = globalThis.location?.origin ?? '*';
  const facts = `${url}${status ? ` (HTTP ${status})` : ''}${snippet ? ` «${snippet}»` : ''}`;
  const message = `[the-tin] ${code}: ${facts}\n${vi}. / ${en}.`.replaceAll('@', origin);
  return new TinError(code, message, {...options, url});
}
