// What an editor's office of a commune would have put into WordPress, with the accidents that happen there.

/** Typed on a Mac: letters and their marks apart. */
const decomposed = text => text.normalize('NFD');
const paragraphs = (...texts) =>
  texts.map(text => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`).join('\n');

export const authors = ['Nguyễn Thị Hạnh', 'Ban Biên tập & Cộng tác viên'];

/** By slug; parents first. */
export const categories = {
  'tin-tuc': {name: 'Tin tức – Sự kiện'},
  'kinh-te': {name: 'Kinh tế – Xã hội', parent: 'tin-tuc'},
  'van-hoa': {name: 'Văn hóa – Thể thao', parent: 'tin-tuc'},
  'an-ninh': {name: 'Quốc phòng – An ninh', parent: 'tin-tuc'},
  'cai-cach': {name: 'Cải cách hành chính'},
  'thu-tuc': {name: 'Thủ tục & Dịch vụ công', parent: 'cai-cach'},
  'chuyen-doi-so': {name: 'Chuyển đổi số'},
  'thong-bao': {name: 'Thông báo'},
  'lich-cong-tac': {name: 'Lịch công tác'},
};

const images = {
  'le-hoi-lang': {title: 'Lễ hội làng', alt: 'Bà con rước kiệu trong lễ hội làng', hue: 20, width: 1200, height: 675},
  'canh-dong': {title: 'Cánh đồng', alt: 'Nông dân gặt lúa trên cánh đồng mẫu lớn', hue: 75, width: 1600, height: 900},
  'hoi-nghi': {title: 'Hội nghị', hue: 50, width: 900, height: 600},
  'anh-nho': {title: 'Ảnh nhỏ', alt: 'Biểu trưng', hue: 40, width: 120, height: 120},
};

/** The one article whose whole way to the screen is looked at. */
export const longPost = 'tong-ket';

/** A word that stands in two posts and nowhere else. */
export const rareWord = 'sạt lở';

const long = `<!-- wp:paragraph -->
<p>Sáng 28/6, <strong>Đảng ủy, HĐND, UBND xã</strong> tổ chức hội nghị sơ kết "sáu tháng đầu năm" -- bàn nhiệm vụ cuối năm.</p>
<!-- /wp:paragraph -->
<!-- wp:heading -->
<h2>Kết quả nổi bật</h2>
<!-- /wp:heading -->
<!-- wp:list -->
<ul><li>Thu ngân sách đạt <em>112,5 %</em> dự toán;</li><li>Đường liên thôn được bê tông hóa: 7,2 km.</li></ul>
<!-- /wp:list -->
<!-- wp:image {"sizeSlug":"large"} -->
<figure class="wp-block-image size-large">{anh:hoi-nghi}<figcaption>Quang cảnh hội nghị. Ảnh: Văn phòng</figcaption></figure>
<!-- /wp:image -->
<!-- wp:table -->
<figure class="wp-block-table"><table><thead><tr><th>Chỉ tiêu</th><th>Kết quả</th></tr></thead><tbody><tr><td>Hộ nghèo</td><td>1,8 %</td></tr><tr><td>Nước sạch</td><td>99,2 %</td></tr></tbody></table></figure>
<!-- /wp:table -->
<!-- wp:file -->
<div class="wp-block-file"><a href="{tep}">Báo cáo sơ kết</a><a href="{tep}" class="wp-block-file__button" download>Tải về</a></div>
<!-- /wp:file -->
<!-- wp:html -->
<p style="font-size:9px" onclick="document.title='xau'">Chi tiết <a href="/lien-he/" onmouseover="alert(1)">liên hệ</a> Văn phòng xã./.</p><script>document.title = 'xau'</script>
<!-- /wp:html -->`;

/** Written in the old editor: no paragraphs but empty lines, markup pasted from Word. */
const classic = `<p class="MsoNormal" style="text-align:justify;font-family:'Times New Roman'"><span style="font-size:14.0pt"><o:p></o:p>&nbsp;&nbsp;&nbsp;&nbsp;Căn cứ Kế hoạch số 15/KH-UBND, Ủy ban nhân dân xã thông báo lịch tiếp công dân.</span></p>

Bà con mang theo căn cước khi đến.

[caption id="attachment_1" align="aligncenter" width="120"]{anh:anh-nho} Biểu trưng của xã[/caption]`;

/**
 * By key. `shown` is the title readers must see where it is not letter by letter the one that was typed.
 * Dates are Vietnam time, as in the box the editor fills in.
 */
const posts = {
  [longPost]: {
    title: 'Xã Bình Minh: "Sơ kết sáu tháng" & nhiệm vụ cuối năm',
    shown: 'Xã Bình Minh: “Sơ kết sáu tháng” & nhiệm vụ cuối năm',
    date: '2024-06-28 15:46:00',
    categories: ['kinh-te'],
    image: 'hoi-nghi',
    excerpt: 'Thu ngân sách đạt 112,5 % dự toán & 7,2 km đường liên thôn được bê tông hóa.',
    content: long,
  },
  'le-hoi': {
    title: 'Khai mạc Lễ hội làng Đông năm 2024',
    date: '2024-06-27 08:00:00',
    categories: ['van-hoa'],
    author: 1,
    image: 'le-hoi-lang',
    excerpt: 'Lễ hội diễn ra trong ba ngày tại đình làng Đông.',
    content: paragraphs('Lễ hội làng Đông khai mạc sáng nay với nghi thức rước kiệu truyền thống.'),
  },
  'qua-nua-dem': {
    title: 'Trực ban phòng chống bão: tin lúc 0 giờ 5 phút',
    date: '2024-06-26 00:05:00',
    categories: ['an-ninh'],
    content: paragraphs(`Nguy cơ ${rareWord} ven sông ở thôn Hạ. Bà con không qua lại khu vực cắm biển cấm.`),
  },
  'tiep-cong-dan': {
    title: 'Lịch tiếp công dân tháng 7',
    date: '2024-06-25 09:30:00',
    categories: ['thong-bao'],
    author: 1,
    content: classic,
  },
  'kiem-tra': {
    title: 'Kiểm tra <em>an toàn thực phẩm</em> tại chợ Trung tâm',
    shown: 'Kiểm tra an toàn thực phẩm tại chợ Trung tâm',
    date: '2024-06-24 10:10:10',
    categories: ['kinh-te'],
    image: 'anh-nho',
    content: paragraphs('Đoàn kiểm tra liên ngành làm việc tại chợ Trung tâm xã.'),
  },
  'gat-lua': {
    title: decomposed('Được mùa lúa: năng suất 6,5 tấn mỗi héc-ta'),
    shown: 'Được mùa lúa: năng suất 6,5 tấn mỗi héc-ta',
    date: '2024-06-23 07:15:00',
    categories: ['kinh-te'],
    image: 'canh-dong',
    content: paragraphs(decomposed('Vụ xuân năm nay cả xã gieo cấy 320 héc-ta.')),
  },
  'mat-khau': {
    title: 'Bài chỉ dành cho cán bộ',
    date: '2024-06-22 08:00:00',
    categories: ['thong-bao'],
    password: 'noi-bo',
    excerpt: 'Tóm tắt nội bộ.',
    content: paragraphs('Nội dung nội bộ.'),
  },
  'vnei-d': {
    title: 'Tổ công nghệ số giúp bà con cài VNeID & dịch vụ công',
    date: '2024-06-21 14:00:00',
    categories: ['chuyen-doi-so', 'thu-tuc'],
    author: 1,
    image: 'hoi-nghi',
    content: paragraphs('Ba tổ công nghệ số cộng đồng đến từng thôn hướng dẫn bà con.'),
  },
  'mui-gio-cu': {
    title: 'Bài viết từ thời trang còn đặt giờ UTC',
    date: '2024-06-20 02:30:00',
    isUtc: true,
    categories: ['chuyen-doi-so'],
    content: paragraphs('Trang mới lập, chưa ai đặt múi giờ.'),
  },
  'da-dinh': {
    title: 'Quy chế hoạt động của Trang thông tin điện tử xã',
    date: '2024-03-08 15:46:00',
    isSticky: true,
    categories: ['thong-bao'],
    content: paragraphs('Quy chế có hiệu lực từ ngày ký.'),
  },
  'sat-lo-cu': {
    title: `Gia cố đê, phòng ${rareWord} trước mùa mưa`,
    date: '2024-03-02 16:20:00',
    categories: ['an-ninh'],
    content: paragraphs('Lực lượng dân quân cùng bà con gia cố 300 mét đê.'),
  },
  'khong-tieu-de': {
    title: '',
    shown: '(Không có tiêu đề)',
    date: '2024-03-01 08:00:00',
    categories: ['thong-bao'],
    content: paragraphs('Người soạn quên gõ tiêu đề.'),
  },
  nhap: {
    title: 'Bản nháp chưa duyệt',
    status: 'draft',
    date: '2024-06-28 16:00:00',
    categories: ['tin-tuc'],
    content: 'Nháp.',
  },
  'rieng-tu': {
    title: 'Biên bản riêng',
    status: 'private',
    date: '2024-06-28 17:00:00',
    categories: ['tin-tuc'],
    content: 'Riêng.',
  },
  'hen-gio': {title: 'Bài hẹn giờ', status: 'future', categories: ['tin-tuc'], content: 'Chưa đến giờ.'},
};

const kinds = [
  ['kinh-te', 'Thôn # ra quân làm đường giao thông nông thôn', 'canh-dong'],
  ['van-hoa', 'Giải bóng chuyền hơi chào mừng ngày hội thôn #', 'le-hoi-lang'],
  ['cai-cach', 'Phiên giao dịch lưu động số # tại nhà văn hóa', undefined],
  ['chuyen-doi-so', 'Lớp học số cộng đồng buổi thứ #', 'hoi-nghi'],
];
for (let n = 1; n <= 16; n++) {
  const [category, title, image] = kinds[n % kinds.length];
  posts[`thuong-${n}`] = {
    title: title.replace('#', String(n)),
    date: `2024-05-${String(31 - n).padStart(2, '0')} ${String(7 + (n % 10)).padStart(2, '0')}:05:09`,
    categories: [category],
    author: n % 2,
    ...(image && {image}),
    ...(n % 3 > 0 && {excerpt: `Bà con thôn ${n} hưởng ứng.`}),
    content: paragraphs(`Sáng nay, bà con thôn ${n} tham gia đông đủ.`, 'Hoạt động kéo dài đến hết tuần.'),
  };
}

export const content = {site: 'Trang thông tin điện tử xã Bình Minh', authors, categories, images, posts};

/** What anybody may read, newest first as WordPress sorts: key, title and instant as they must come out, and the rest. */
export const published = Object.entries(posts)
  .filter(([, {status}]) => status === undefined)
  .map(([key, post]) => ({
    key,
    ...post,
    title: (post.shown ?? post.title).normalize('NFC'),
    publishedAt: instantOf(post),
  }))
  .sort((a, b) => (a.date < b.date ? 1 : -1));

function instantOf({date, isUtc}) {
  const [day, time] = date.split(' ');
  if (!isUtc) return `${day}T${time}+07:00`;
  return `${new Date(Date.parse(`${day}T${time}Z`) + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}
