import type {Snippet} from '../snippet.js';
import {RESIZER, writeElement, writeFrame, writePage, writeReact, type CodeOptions} from './write-code.js';

/** What one tab says: what to do, and what to paste. */
export interface CodeTab {
  readonly name: string;
  readonly steps: readonly string[];
  readonly blocks: readonly {readonly label: string; readonly code: string}[];
}

const PASTE = 'Dán vào chỗ muốn hiện tin. Trang có nhiều khối thì chỉ cần dòng <script> một lần.';

/** The code for each place where pages are made. */
export function codeTabs(snippet: Snippet, options: CodeOptions): CodeTab[] {
  const tag = {label: 'Mã thẻ', code: writePage(snippet, options, 'tag')};
  const div = {label: 'Mã div', code: writePage(snippet, options, 'div')};
  const frame = {label: 'Mã iframe', code: writeFrame(snippet, options)};
  const php = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  return [
    {name: 'Thẻ HTML', steps: [PASTE], blocks: [tag]},
    {name: 'div', steps: ['Dùng khi trình soạn thảo xóa mất thẻ lạ.', PASTE], blocks: [div]},
    {
      name: 'iframe',
      steps: [
        'Dùng khi trang không cho dán tập lệnh. Liên kết mở ra ở trang chứa khung.',
        'Nếu được dán một tập lệnh, dán thêm đoạn thứ hai một lần: khung sẽ cao vừa nội dung. Trang đã có the-tin.js thì không cần.',
      ],
      blocks: [frame, {label: 'Mã tự chỉnh chiều cao', code: RESIZER}],
    },
    {
      name: 'npm, React',
      steps: ['Cài gói, rồi dùng thẻ như mọi phần tử (React 19).'],
      blocks: [{label: 'Mã React', code: writeReact(snippet, options)}],
    },
    {
      name: 'WordPress',
      steps: [
        'Sửa trang, thêm khối “HTML tùy chỉnh” (Custom HTML), dán đoạn thứ nhất rồi xem trước.',
        'Nếu WordPress xóa mất <script>: đặt đoạn thứ hai vào functions.php của giao diện con, và chỉ dán phần div vào khối.',
      ],
      blocks: [
        tag,
        {
          label: 'Mã functions.php',
          code: `add_action('wp_enqueue_scripts', function () {
    wp_enqueue_script('the-tin', ${php(options.script)}, [], null, ['strategy' => 'defer']);
});`,
        },
        {label: 'Mã div', code: writeElement(snippet, options, 'div')},
      ],
    },
    {
      name: 'Joomla',
      steps: [
        'Hệ thống → Cấu hình chung → Trình soạn thảo mặc định: chọn “Editor - None” trong lúc dán, và ở Bộ lọc văn bản chọn “Không lọc” cho nhóm của bạn.',
        'Nội dung → Các module → Mới → Tùy biến (Custom), dán mã, chọn vị trí, lưu.',
      ],
      blocks: [tag],
    },
    {
      name: 'NukeViet',
      steps: [
        'Quản trị → Quản lý giao diện → Quản lý block → Thêm block, chọn global.html.',
        'Bấm “Mã HTML” trong trình soạn thảo, dán mã, chọn vị trí, lưu. Nếu thẻ bị xóa, dùng phần div.',
      ],
      blocks: [div],
    },
    {
      name: 'SharePoint',
      steps: [
        'Trang cổ điển: thêm web part “Script Editor”, dán mã div.',
        'Trang hiện đại: thêm web part “Embed”, dán mã iframe; quản trị viên cho phép tên miền ở Site settings → HTML Field Security.',
      ],
      blocks: [div, frame],
    },
    {
      name: 'Liferay',
      steps: ['Thêm Fragment “HTML” (hoặc Web Content ở chế độ nguồn), dán mã, xuất bản trang.'],
      blocks: [tag],
    },
    {
      name: 'ASP.NET',
      steps: [
        'WebForms: dán đoạn thứ nhất vào tệp .aspx hoặc .master, trong hay ngoài <form runat="server"> đều được.',
        'Razor (.cshtml): dấu @ phải viết hai lần, dùng đoạn thứ hai.',
      ],
      blocks: [
        {label: 'Mã WebForms', code: tag.code},
        {label: 'Mã Razor', code: tag.code.replaceAll('@', '@@')},
      ],
    },
  ];
}
