import type {TagDocs} from './tag-docs.js';

export const articleView: TagDocs = {
  tag: 'tin-article-view',
  name: {vi: 'Trang đọc bài', en: 'Article view'},
  intro: {
    vi: `Một bài viết để đọc: chuyên mục, tiêu đề, ngày giờ, công cụ đọc (cỡ chữ, tương phản, nghe, in, lưu, chia sẻ), nội
dung đã làm sạch, tệp đính kèm, tác giả, nguồn. Không có nguồn dữ liệu thì nó trang bị cùng bộ công cụ ấy cho bài viết mà
máy chủ đã viết sẵn bên trong.`,
    en: `One article for reading: category, title, date, reading tools (text size, contrast, listen, print, save, share), the
cleaned text, attachments, author and source. Without a data source it gives the same tools to the article that the server
has written into it.`,
  },
  keyboard: {
    vi: `Tab đi qua các công cụ theo thứ tự nhìn thấy, rồi tới các liên kết trong bài. Bảng rộng cuộn ngang trong khung riêng:
Tab tới khung, dùng ← →. Bảng chia sẻ đóng bằng Esc và trả tiêu điểm về nút đã mở nó.`,
    en: `Tab goes through the tools as they are seen, then to the links in the text. A wide table scrolls in its own box: Tab to
the box, then ← →. The share panel closes with Esc and gives the focus back to its button.`,
  },
  accessibility: {
    vi: `- Nội dung nằm trong DOM thường: chế độ đọc, tìm trong trang, dịch và máy tìm kiếm đều thấy.
- Cỡ chữ tới 250 % có hiệu lực với mọi chữ, kể cả chữ mà Word hay \`<font size>\` đã ấn định.
- Nghe bài: đọc đủ câu, viết tắt được đọc đầy đủ (UBND → Ủy ban nhân dân); không có giọng tiếng Việt thì không có nút.
- Ảnh, bảng, khung video không tràn ra ngoài ở 320 px.`,
    en: `- The text is in the ordinary DOM: reader modes, find in page, translation and search engines see it.
- Text size up to 250 % holds for every letter, also where Word or \`<font size>\` has fixed one.
- Listening reads whole sentences, abbreviations in full; without a Vietnamese voice there is no button.
- Pictures, tables and videos never leave the page at 320 px.`,
  },
  embedding: {
    vi: `Cách chắc chắn nhất: giữ nguyên bài viết do máy chủ viết ra và bọc nó trong \`<tin-article-view>\`, không cần \`src\`. Trang chỉ
có JSON thì đặt \`article-id\`, hoặc \`article-param\` trên \`<tin-source>\` để bài đi theo địa chỉ trang.`,
    en: `The surest way: keep the article that the server writes and wrap it in \`<tin-article-view>\` without \`src\`. With JSON
only, set \`article-id\`, or \`article-param\` on \`<tin-source>\` so that the article follows the page's address.`,
  },
  scripting: {
    vi: `\`view.article = {…}\` hiện bài trang đã có. \`print()\`, \`save()\`, \`listen()\`, \`stop()\` làm như các nút; \`reload()\` tải lại.`,
    en: `\`view.article = {…}\` shows what the page already has. \`print()\`, \`save()\`, \`listen()\` and \`stop()\` do what the
buttons do; \`reload()\` loads again.`,
  },
  vietnamese: {
    attributes: {
      'article-id': 'Mã của bài viết trong nguồn; không có thì lấy từ địa chỉ trang.',
      tools: 'Công cụ ở trên bài: tùy chọn trong `text-size contrast listen print save share`, hoặc `none`.',
      related: 'Số tin cùng chuyên mục ở dưới bài; 0 = không có.',
      embeds:
        'Các khung nhúng được phép tải, mỗi khung là `máy-chủ/đầu-đường-dẫn`, cách nhau bằng dấu cách; để trống là YouTube, Vimeo, video Facebook và Google Maps.',
      'site-name': 'Tên trang hoặc đơn vị, để in và ghi nguồn.',
      repair:
        'Sửa trong bài những chỗ có thể làm đổi ý: `letters` nối chữ gõ rời từng chữ cái, `headings` biến dòng in đậm ngắn thành tiêu đề.',
      'title-case': '`sentence`: tiêu đề viết hoa toàn bộ hiện như câu thường; tên riêng viết hoa theo nội dung bài.',
      'heading-level': 'Cấp của tiêu đề bài trong dàn bài của trang, từ 1 đến 6.',
    },
    slots: {
      '': 'Hiện cho tới khi có bài viết, và thay cho nó khi không tải được; hoặc chính là bài viết.',
      tools: 'Công cụ thêm, đứng sau công cụ của thẻ.',
      after: 'Những gì theo sau bài viết, như liên kết tới bài khác.',
    },
    events: {
      'tin-load': 'Bài viết đã hiện. Không nổi bọt.',
      'tin-a11y-report': 'Trong bài có chỗ người khuyết tật không đọc được mà chỉ người viết sửa được. Nổi bọt.',
      'tin-text-size': 'Người đọc đã đổi cỡ chữ. Nổi bọt.',
    },
    parts: {
      category: 'Các chuyên mục của bài.',
      meta: 'Dòng ngày giờ.',
      tools: 'Các công cụ đọc.',
      tool: 'Một nút trong các công cụ.',
      body: 'Nội dung bài.',
      attachments: 'Tệp đính kèm.',
      author: 'Tác giả.',
      source: 'Nguồn.',
      reuse: 'Cách ghi nguồn khi dùng lại.',
      related: 'Tin cùng chuyên mục.',
      heading: 'Tiêu đề trên tệp đính kèm hoặc trên các tin khác.',
      link: 'Liên kết tới tin khác.',
    },
    properties: {
      '--tin-measure': 'Dòng chữ dài nhất, tính bằng phông của chính bài.',
      '--tin-text-scale': 'Tỉ lệ cỡ chữ; do bộ chỉnh cỡ chữ đặt.',
    },
  },
};
