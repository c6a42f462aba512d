import type {TagDocs} from './tag-docs.js';

export const source: TagDocs = {
  tag: 'tin-source',
  name: {vi: 'Nguồn tin', en: 'Source'},
  intro: {
    vi: `Một nguồn dữ liệu chung cho các thẻ nằm bên trong, hoặc gọi tên nó bằng \`source\`. Tự nó không hiện gì. Mỗi địa chỉ chỉ
được hỏi một lần cho cả trang; máy chủ hỏng thì bản đã lưu đứng vào thay và được nói rõ.`,
    en: `One endpoint, shared by the elements inside it or that name it with \`source\`. It shows nothing of its own. Each address
is asked once for the whole page; when the server fails, a saved copy stands in, and says so.`,
  },
  keyboard: {vi: 'Không có gì để dừng lại.', en: 'Nothing to stop at.'},
  accessibility: {
    vi: `Không thêm gì vào cây trợ năng. Với \`article-param\`, \`category-param\` và \`page-param\`, nút lùi và tiến của trình duyệt đi qua đúng
những gì người đọc đã xem, không tải lại trang.`,
    en: `Adds nothing to the accessibility tree. With \`article-param\`, \`category-param\` and \`page-param\` the browser's back and
forward buttons go through what the reader has seen, without a reload.`,
  },
  embedding: {
    vi: `Thường chỉ cần \`src\`. Câu trả lời không được nhận ra thì chỉ chỗ bằng \`items\` và \`map\`:
\`map="title: tieu_de; url: =/tin/{slug}; publishedAt: ngay_dang"\`.`,
    en: `Usually \`src\` is all. Where an answer is not recognised, say where things are with \`items\` and \`map\`:
\`map="title: tieu_de; url: =/tin/{slug}; publishedAt: ngay_dang"\`.`,
  },
  scripting: {
    vi: `\`source.reload()\` tải lại cho mọi thẻ dùng nó.`,
    en: `\`source.reload()\` loads again for every element that uses it.`,
  },
  vietnamese: {
    attributes: {
      src: 'Địa chỉ hoặc mẫu địa chỉ của danh sách; nhiều địa chỉ cách nhau bằng dấu cách thì được trộn lại.',
      'article-src': 'Mẫu địa chỉ của một bài, như `/wp-json/wp/v2/posts/{id}?_embed`. Mặc định: theo hệ đã nhận ra.',
      'category-src': 'Địa chỉ của các chuyên mục. Mặc định: theo hệ đã nhận ra.',
      preset: 'Tên của hệ thống đứng sau địa chỉ; `auto` tự nhận ra.',
      items: 'Đường tới danh sách bên trong câu trả lời. Mặc định: tự tìm.',
      map: 'Mỗi trường ở đâu: `title: tieu_de; url: =/tin/{slug}`. Mặc định: tự tìm.',
      tz: 'Số giờ phía đông UTC của ngày giờ không ghi múi giờ.',
      'date-order':
        'Thứ tự ngày và tháng trong ngày như 5/11/2009. Mặc định: suy ra từ danh sách, không được thì `dmy`.',
      link: 'Mẫu địa chỉ của một bài trên trang này, như `/bai-viet?bai={id}`; dùng thay cho địa chỉ của bài.',
      'article-param': 'Tham số của địa chỉ trang chỉ ra bài cần đọc.',
      'category-param': 'Tham số của địa chỉ trang chỉ ra chuyên mục cần hiện.',
      'page-param': 'Tham số của địa chỉ trang giữ số trang của danh sách, tính từ 1.',
      timeout: 'Giới hạn của một lần hỏi, tính bằng giây, kể cả nội dung.',
      refresh: 'Số giây giữa hai lần tải lại, ít nhất 60; 0 = không bao giờ.',
      credentials: 'Có gửi cookie kèm câu hỏi hay không; như trong `fetch`.',
      saved: 'Số ngày bản tốt cuối cùng được đứng thay khi máy chủ hỏng; 0 = không dùng.',
    },
    slots: {'': 'Các thẻ dùng nguồn này, và bất cứ gì khác.'},
  },
};
