import type {TagDocs} from './tag-docs.js';

export const articleList: TagDocs = {
  tag: 'tin-article-list',
  name: {vi: 'Danh sách bài viết', en: 'Article list'},
  intro: {
    vi: `Những bài mới nhất thành lưới thẻ, danh sách hay chỉ dòng tiêu đề, với đường tới các bài cũ hơn: nút “Xem thêm tin”,
phân trang, hoặc không có. Lọc theo chuyên mục và theo từ khóa, kể cả khi máy chủ không làm được.`,
    en: `The newest articles as a grid of cards, a list, or headlines alone, with a way to older ones: a button, pages, or none.
It filters by category and by words, also where the server cannot.`,
  },
  keyboard: {
    vi: `Mỗi bài một điểm dừng Tab, rồi tới “Xem thêm tin” hoặc các nút trang. Sau khi thêm tin, tiêu điểm tới bài đầu tiên
vừa thêm; sau khi sang trang, tới đầu danh sách. Không có gì giữ chân phím Tab.`,
    en: `One Tab stop per article, then “Xem thêm tin” (“More news”) or the buttons of the pages. After more articles were added
the focus is on the first new one; after turning a page, on the start of the list. Nothing traps the Tab key.`,
  },
  accessibility: {
    vi: `- Là một danh sách thật: trình đọc màn hình nói trước có bao nhiêu mục.
- Tiêu đề của thẻ thấp hơn tiêu đề của danh sách một cấp, tự động.
- “Xem thêm tin” báo bằng lời đã thêm bao nhiêu bài; số trang đọc là “Trang 2 trên 5”.
- Lưới tự bớt cột theo chỗ trống và cỡ chữ: 320 px và chữ 250 % vẫn chỉ cuộn dọc.`,
    en: `- A real list: screen readers say beforehand how many items it has.
- Titles of cards are one level below the list's heading, by themselves.
- “More news” says how many were added; the page number is read “Page 2 of 5”.
- The grid drops columns as room and text size ask for it: 320 px and 250 % text scroll only downwards.`,
  },
  embedding: {
    vi: `Một địa chỉ JSON là đủ: WordPress, JSON Feed, Drupal, Joomla, Strapi, hệ tự viết… được nhận ra tự động. Muốn chỉ cách
đọc riêng thì đặt danh sách vào một \`<tin-source>\`.`,
    en: `One JSON address is enough: WordPress, JSON Feed, Drupal, Joomla, Strapi and home-made systems are recognised. To say
how to read an answer, put the list into a \`<tin-source>\`.`,
  },
  scripting: {
    vi: `\`list.articles = […]\` hiện các bài trang đã có, không tải gì. \`list.reload()\` tải lại. Hủy \`tin-open\` để tự mở bài.`,
    en: `\`list.articles = […]\` shows what the page already has and fetches nothing. \`list.reload()\` loads again. Cancel
\`tin-open\` to open articles yourself.`,
  },
  vietnamese: {
    attributes: {
      limit: 'Số bài hiện lúc đầu, và số bài thêm mỗi lần.',
      query: 'Từ cần tìm; “duong” tìm thấy “Đường”.',
      search: 'Đặt ô tìm kiếm phía trên danh sách.',
      exclude: 'Mã của các bài không hiện, cách nhau bằng dấu cách hoặc dấu phẩy.',
      unique: 'Bỏ những bài mà các danh sách `unique` cùng nguồn đứng trước nó trong trang đã hiện.',
      'exclude-current': 'Bỏ bài mà trang đang hiện.',
      layout: 'Cách bày: lưới thẻ (`grid`), thẻ nằm nối nhau (`list`), hay chỉ tiêu đề và ngày (`headlines`).',
      more: 'Đường tới các bài tiếp: nút thêm tin (`button`), phân trang (`pages`), hay không có (`none`).',
      heading: 'Chữ của tiêu đề; để trống thì không có tiêu đề.',
      'heading-level': 'Cấp của tiêu đề trong dàn bài của trang, từ 1 đến 6; tiêu đề các thẻ thấp hơn một cấp.',
    },
    slots: {
      '': 'Hiện cho tới khi có các bài viết, và thay cho chúng khi không tải được.',
      empty: 'Lời nói khi không có bài nào.',
    },
    events: {'tin-load': 'Các bài viết đã hiện, hoặc đã thêm. Không nổi bọt.'},
    parts: {
      heading: 'Tiêu đề của danh sách.',
      list: 'Danh sách các thẻ.',
      more: 'Nút thêm tin, hoặc vùng phân trang.',
      card: 'Một thẻ.',
      search: 'Ô tìm kiếm với nhãn và các nút.',
      input: 'Chỗ gõ từ cần tìm.',
      submit: 'Nút tìm.',
      clear: 'Nút thôi tìm.',
    },
    properties: {
      '--tin-columns': 'Số cột nhiều nhất của lưới; chỗ hẹp thì ít hơn.',
      '--tin-column-min': 'Bề rộng nhỏ nhất của một cột.',
      '--tin-gap': 'Khoảng cách giữa các thẻ.',
    },
  },
};
