import type {TagDocs} from './tag-docs.js';

export const textSize: TagDocs = {
  tag: 'tin-text-size',
  name: {vi: 'Cỡ chữ', en: 'Text size'},
  intro: {
    vi: `Bộ nút “Xem với cỡ chữ A- A A+” đứng riêng: làm chữ của bài viết, hoặc của cả trang, nhỏ lại hay to lên. Lựa chọn
được nhớ, và có hiệu lực với mọi bộ nút và mọi bài viết của trang, kể cả ở thẻ khác của trình duyệt.`,
    en: `The control “Xem với cỡ chữ A- A A+” on its own: makes the text of an article, or of the page, smaller or larger. The
choice is remembered, and holds for every control and article of the site, in other tabs too.`,
  },
  keyboard: {
    vi: `Ba nút thật, mỗi nút một điểm dừng Tab. Ở cỡ lớn nhất hay nhỏ nhất, nút vẫn nhận tiêu điểm và nói rõ rằng đã hết cỡ.`,
    en: `Three real buttons, one Tab stop each. At the largest or smallest size the button keeps the focus and says so.`,
  },
  accessibility: {
    vi: `- Tên nút bắt đầu bằng chữ nhìn thấy (“A+: tăng cỡ chữ”), nên điều khiển bằng giọng nói gọi được.
- Cỡ mới được đọc lên: “Cỡ chữ 125 %”.
- Không thay cho phóng to của trình duyệt; hai thứ cộng với nhau.`,
    en: `- The names start with what is seen (“A+: larger text”), so that voice control can call them.
- The new size is said: “Text size 125 %”.
- It does not replace the browser's zoom; the two add up.`,
  },
  embedding: {
    vi: `Đặt gần đầu nội dung. \`for\` nhận mã của phần tử cần đổi cỡ; không có thì là \`<tin-article-view>\` gần nhất, rồi mới tới cả trang.`,
    en: `Put it near the top of the content. \`for\` takes the id of what to scale; without it, the nearest \`<tin-article-view>\`,
else the page.`,
  },
  scripting: {
    vi: `\`increase()\`, \`decrease()\`, \`reset()\` làm như các nút.`,
    en: `\`increase()\`, \`decrease()\` and \`reset()\` do what the buttons do.`,
  },
  vietnamese: {
    attributes: {
      for: 'Mã của phần tử cần đổi cỡ chữ; không có thì là `tin-article-view` gần nhất, hoặc cả trang.',
      steps: 'Các cỡ để chọn, tính bằng phần trăm, từ 50 đến 400.',
    },
    events: {'tin-text-size': 'Người đọc đã đổi cỡ chữ ở đây. Nổi bọt.'},
    parts: {
      label: 'Chữ đứng trước các nút.',
      decrease: 'Nút A-.',
      reset: 'Nút A.',
      increase: 'Nút A+.',
      value: 'Cỡ chữ bằng phần trăm.',
    },
  },
};
