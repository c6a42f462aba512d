import type {TagDocs} from './tag-docs.js';

export const categoryList: TagDocs = {
  tag: 'tin-category-list',
  name: {vi: 'Danh sách chuyên mục', en: 'Category list'},
  intro: {
    vi: `Các chuyên mục làm lối đi: hàng, cây mở từng nhánh, nhãn, hoặc ô chọn. Nó điều khiển danh sách tin và dòng tin cùng
nguồn: chọn một chuyên mục thì danh sách đổi ngay, không tải lại trang.`,
    en: `The categories as navigation: rows, a tree with branches to open, chips, or a choice with a button. It drives the lists and
tickers of its source: choose a category and the list changes at once, without a reload.`,
  },
  keyboard: {
    vi: `Kiểu \`tree\`: mỗi nhánh là một liên kết **và** một nút “Mở mục con của …” riêng; nhánh đóng nằm ngoài thứ tự Tab. Kiểu
\`select\` chỉ hành động khi bấm “Xem”. Nhiều hơn 24 mục thì phần còn lại hiện ra khi bấm “Xem tất cả … chuyên mục”; bấm
bằng bàn phím thì tiêu điểm tới mục mới đầu tiên.`,
    en: `In \`tree\` each branch is a link **and** a button of its own that opens it; what is closed is out of the Tab order.
\`select\` acts only when “Xem” (“Show”) is pressed. Beyond 24 items the rest appears at the press of a button, and the focus
goes to the first new one.`,
  },
  accessibility: {
    vi: `- Một vùng điều hướng có tên riêng, danh sách lồng nhau, đúng một mục “trang hiện tại”.
- Số bài đọc bằng lời: “12 bài viết”.
- Mục hiện tại nhận ra bằng nét đậm và vạch, không chỉ bằng màu.`,
    en: `- A navigation region with a name, nested lists, exactly one “current page”.
- Counts are read in words: “12 articles”.
- The current item shows by weight and a bar, not by colour alone.`,
  },
  embedding: {
    vi: `Chuyên mục hiện tại lấy từ \`current\`, từ địa chỉ trang, từ lựa chọn trong trang, hoặc từ danh sách mà trang đã đặt sẵn
chuyên mục. Đặt cùng danh sách trong một \`<tin-source>\` thì không cần viết gì thêm.`,
    en: `The current category comes from \`current\`, from the page's address, from what was chosen on the page, or from a list whose
category the page has set. Inside one \`<tin-source>\` with the list nothing more is needed.`,
  },
  scripting: {
    vi: `\`nav.categories = […]\` hiện các chuyên mục trang đã có. Hủy \`tin-category\` để tự xử lý lựa chọn.`,
    en: `\`nav.categories = […]\` shows what the page already has. Cancel \`tin-category\` to handle the choice yourself.`,
  },
  vietnamese: {
    attributes: {
      display:
        'Kiểu hiện: hàng (`list`), cây mở từng nhánh (`tree`), nhãn (`chips`), hay ô chọn với một nút (`select`).',
      'no-counts': 'Bỏ số bài viết.',
      current:
        'Mã của chuyên mục hiện tại; để trống thì lấy từ địa chỉ trang, từ lựa chọn ở đây, hoặc từ danh sách cùng nguồn.',
    },
    slots: {'': 'Hiện cho tới khi có chuyên mục, và thay cho chúng khi không tải được.'},
    events: {
      'tin-category': 'Người đọc chọn một chuyên mục, hoặc tất cả. Nổi bọt; hủy sự kiện thì mọi thứ ở yên.',
      'tin-load': 'Các chuyên mục đã hiện. Không nổi bọt.',
    },
    parts: {
      item: 'Một hàng.',
      link: 'Liên kết hoặc nút của một hàng.',
      count: 'Số bài viết.',
      more: 'Nút hiện tất cả khi có rất nhiều chuyên mục.',
    },
    properties: {'--tin-accent': 'Dấu của chuyên mục hiện tại.', '--tin-border': 'Đường kẻ giữa các hàng.'},
  },
};
