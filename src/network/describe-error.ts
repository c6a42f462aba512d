import type {TinError, TinErrorCode} from '../reading/tin-error.js';

const CHECK = 'Kiểm tra lại địa chỉ. / Check the address.';
const LOG = 'Xem nhật ký máy chủ. / See the log of the server.';

/** The likely causes and what to do, for the webmaster: Vietnamese, then English. `@` is the page's origin. */
const TEXTS: Readonly<Record<TinErrorCode, string>> = {
  network:
    'Không kết nối được: máy chủ không cho trang này đọc (CORS: thêm header "Access-Control-Allow-Origin: @"), mất mạng, hoặc bị chặn. / Not reachable: the server does not let this page read it (CORS: add the header "Access-Control-Allow-Origin: @"), no network, or blocked.',
  timeout: 'Quá chậm: giảm số bài, hoặc tăng timeout. / Too slow: ask for less, or raise timeout.',
  'not-found': CHECK,
  forbidden: 'Phải đọc được mà không cần đăng nhập. / Must be readable without a login.',
  'rate-limited': LOG,
  server: LOG,
  http: CHECK,
  'not-json':
    'Là HTML, không phải JSON: sai địa chỉ API, hoặc phải đăng nhập. / HTML, not JSON: not the address of the API, or it asks for a login.',
  'bad-json': 'JSON bị hỏng. / Broken JSON.',
  shape: 'Không hiểu dữ liệu. / Data not understood.',
  'too-large': 'Quá lớn: chia thành trang. / Too large: split it into pages.',
  'mixed-content': 'Trang https không đọc được http: dùng https. / A page on https cannot read http: use https.',
  config: 'Không phải địa chỉ http(s). / Not an http(s) address.',
};

/** Completes the message of a failure: the likely causes, and what to do. Other messages say enough. */
export function describe(error: TinError): void {
  const {code, url, status = code, detail} = error;
  const start = `[the-tin] ${url} (${status})`;
  if (error.message === start)
    error.message = `${start}: ${TEXTS[code].replaceAll('@', globalThis.location?.origin)} ${detail.snippet ?? ''}`;
}
