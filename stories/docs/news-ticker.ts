import type {TagDocs} from './tag-docs.js';

export const newsTicker: TagDocs = {
  tag: 'tin-news-ticker',
  name: {vi: 'Dòng tin mới', en: 'News ticker'},
  intro: {
    vi: `Các tiêu đề mới nhất trên một dòng, chuyển bằng tay hoặc mở ra thành danh sách.

**Đứng yên là mặc định.** Thông tư 32/2017/TT-BTTTT (Điều 18) không cho cổng thông tin của cơ quan nhà nước dùng chữ tự chạy. Chỉ
đặt \`autoplay\` nơi thật sự cần; khi đó nút “Tạm dừng chạy tin” luôn có mặt và đứng trước mọi thứ nó điều khiển.`,
    en: `The latest headlines in one line, turned by hand or opened as a list.

**Standing still is the default.** Circular 32/2017 (Article 18) forbids text that moves by itself on Vietnamese public pages. Set
\`autoplay\` only where it is truly needed; the pause button is then always there, before everything it controls.`,
  },
  keyboard: {
    vi: `Tab lần lượt tới: nút tạm dừng (khi có thể chạy), “Tin trước”, “Tin sau”, “Xem tất cả”, tin đang hiện. Phím ← → trong
nhóm nút chuyển tin. Vào tới tin là dừng, và không tự chạy lại khi rời đi. “Xem tất cả” mở tất cả tin thành danh sách; tiêu
điểm ở lại trên nút.`,
    en: `Tab reaches in turn: pause (where it can move), previous, next, “Xem tất cả” (“Show all”), the headline on show. ← → in the
group of buttons turn the headline. Focus on a headline stops it for good. “Show all” opens a list; the focus stays on the
button.`,
  },
  accessibility: {
    vi: `- Một vùng mang tên tiêu đề, bên trong là danh sách. Khi chạy không có gì được đọc lên; chuyển tin bằng tay thì nghe đúng
một câu: “Tin 2 trên 8: …”. Bản sao nối vòng của kiểu \`scroll\` chỉ dành cho mắt.
- Có tin mới (\`refresh\`): tin đang đọc không bị thay; nút “Có 3 tin mới” hiện ở chỗ đã chừa sẵn.
- Người đọc bật giảm chuyển động thì không gì chuyển động, kể cả khi bật giữa chừng. Tạm dừng một dòng tin là tạm dừng mọi dòng
tin, cho tới hết phiên.`,
    en: `- A region named by its heading, with a list inside. Nothing is announced while it moves; turned by hand it says one sentence:
“Headline 2 of 8: …”. The copy that closes the loop of \`scroll\` is for the eyes only.
- With \`refresh\` the headline being read is not replaced; a button “3 new headlines” appears in room kept for it.
- Under reduced motion nothing moves, also when it is switched on midway. Pausing one ticker pauses all, for the session.`,
  },
  embedding: {
    vi: `Đặt một liên kết tới trang tin vào giữa hai thẻ. Chiều cao đã chừa sẵn bằng \`--tin-ticker-height\` nên trang không nhảy.`,
    en: `Put a link to the news page between the tags. Room is kept with \`--tin-ticker-height\`, so that the page does not jump.`,
  },
  scripting: {
    vi: `\`ticker.articles = […]\` hiện các tin trang đã có. \`play()\`, \`pause()\`, \`next()\`, \`previous()\` làm như các nút.`,
    en: `\`ticker.articles = […]\` shows what the page already has. \`play()\`, \`pause()\`, \`next()\` and \`previous()\` do what
the buttons do.`,
  },
  vietnamese: {
    attributes: {
      limit: 'Số tiêu đề.',
      heading: 'Chữ của tiêu đề. Mặc định: “Tin mới nhất”.',
      autoplay: 'Cho các tin tự nối nhau.',
      interval: 'Số giây một tin đứng lại, ít nhất 5; tin dài đứng lâu hơn.',
      mode: 'Cách tin nối nhau: mờ dần (`fade`), trượt (`slide`), hay tất cả chạy qua (`scroll`).',
      refresh: 'Số giây giữa hai lần tìm tin mới, ít nhất 60; 0 = không tìm.',
    },
    slots: {'': 'Hiện cho tới khi có tin, và thay cho tin khi không tải được.'},
    events: {'tin-load': 'Các tiêu đề đã hiện. Không nổi bọt.'},
    parts: {
      viewport: 'Khung nhìn thấy tin.',
      item: 'Một tin.',
      link: 'Liên kết của một tin.',
      date: 'Ngày của một tin.',
      controls: 'Các nút và vị trí.',
      previous: 'Nút về tin trước.',
      play: 'Nút cho chạy và tạm dừng.',
      next: 'Nút tới tin sau.',
      position: 'Đang ở tin thứ mấy trên mấy tin.',
      new: 'Nút hiện các tin vừa có thêm.',
      all: 'Nút mở và đóng danh sách tất cả tin.',
    },
    properties: {
      '--tin-ticker-height': 'Chiều cao ít nhất của dòng.',
      '--tin-accent': 'Nền của tiêu đề.',
      '--tin-on-accent': 'Chữ của tiêu đề.',
    },
  },
};
