import type {TagDocs} from './tag-docs.js';

export const articleCard: TagDocs = {
  tag: 'tin-article-card',
  name: {vi: 'Thẻ bài viết', en: 'Article card'},
  intro: {
    vi: `Một bài viết thành một thẻ: ảnh, tiêu đề dẫn tới toàn văn, ngày, chuyên mục, tóm tắt. Không nói bài nào thì thẻ hiện
bài mới nhất của nguồn, hợp với ô “Tin tiêu điểm” ở đầu trang.`,
    en: `One article as a card: its picture, its title linked to the full text, date, category and summary. Unless told
which, the card shows the newest article of its source, which suits a “featured” box at the top of a page.`,
  },
  keyboard: {
    vi: `Đúng một điểm dừng của phím Tab: liên kết ở tiêu đề, Enter để mở. Bấm chuột vào đâu trên thẻ cũng mở cùng liên kết
ấy. Khi không tải được, nút **Thử lại** là điểm dừng duy nhất.`,
    en: `Exactly one stop of the Tab key: the link in the title, opened with Enter. A click anywhere on the card opens the same
link. After a failure the button **Thử lại** (“Try again”) is the only stop.`,
  },
  accessibility: {
    vi: `- Tiêu đề là tiêu đề thật (\`h1\`–\`h6\`) theo \`heading-level\`: đặt cho khớp với dàn bài của trang.
- Ảnh không có lời mô tả thì mang \`alt\` rỗng: trình đọc màn hình không đọc lại tiêu đề hai lần.
- Chữ trên ảnh không có; mọi chữ phóng to được tới 250 %.
- Lời báo lỗi nằm trong vùng thông báo, được đọc lên một lần.`,
    en: `- The title is a real heading (\`h1\`–\`h6\`) of \`heading-level\`: set it to fit the page's outline.
- A picture without a description has an empty \`alt\`, so that screen readers do not hear the title twice.
- There is no text in or on pictures; all text grows to 250 %.
- A failure is said once, in a status region.`,
  },
  embedding: {
    vi: `Đặt một liên kết thường vào giữa hai thẻ: nó hiện khi chưa có dữ liệu, khi không tải được và khi không có JavaScript.`,
    en: `Put an ordinary link between the tags: it shows until the data is there, when loading fails, and without JavaScript.`,
  },
  scripting: {
    vi: `Trang đã có sẵn bài viết thì gán \`card.article = {title: '…', url: '…'}\`: không có gì được tải. \`card.reload()\` tải lại.`,
    en: `A page that already has the article sets \`card.article = {title: '…', url: '…'}\`, and nothing is fetched.
\`card.reload()\` loads again.`,
  },
  vietnamese: {
    attributes: {
      layout: 'Cách bày thẻ: ảnh ở trên (`vertical`), ảnh ở bên (`horizontal`), hay chỉ tiêu đề và ngày (`headline`).',
      'no-image': 'Bỏ ảnh.',
      'no-summary': 'Bỏ tóm tắt.',
      'no-date': 'Bỏ ngày.',
      'no-category': 'Bỏ chuyên mục.',
      'heading-level': 'Cấp của tiêu đề bài viết trong dàn bài của trang, từ 1 đến 6.',
      'article-id': 'Mã của bài viết trong nguồn; không có thì là bài mới nhất. Không dùng tới khi thẻ có `src` riêng.',
    },
    slots: {'': 'Hiện cho tới khi có bài viết, và thay cho bài viết khi không tải được.'},
    events: {'tin-load': 'Bài viết đã hiện. Không nổi bọt.'},
    parts: {title: 'Tiêu đề.', link: 'Liên kết ở tiêu đề.'},
    properties: {
      '--tin-image-ratio': 'Tỉ lệ khung ảnh.',
      '--tin-title-lines': 'Số dòng nhiều nhất của tiêu đề; phần thừa bị cắt. Nên để nguyên.',
      '--tin-gap': 'Khoảng cách giữa ảnh và chữ.',
      '--tin-padding': 'Khoảng trống bên trong thẻ.',
      '--tin-surface': 'Nền của thẻ.',
    },
  },
};
