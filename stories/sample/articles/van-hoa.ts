import type {Draft} from '../sample-types.js';

/** Văn hóa – Xã hội. */
export const vanHoa: readonly Draft[] = [
  {
    id: 1056,
    date: '2026-11-09 10:30',
    title: 'Người giữ tiếng đờn ở Gò Duối',
    summary: 'Ba mươi năm, ông Hai Nhạn mở lớp đờn ca tài tử dưới mái hiên nhà, không lấy học phí.',
    image: 'nha-van-hoa-11',
    alt: 'Mái hiên nơi lớp đờn ca tài tử sinh hoạt',
    author: 'Thu Hà',
    views: 1188,
    body: `
Cứ chạng vạng thứ Bảy, tiếng đờn kìm lại vọng ra từ căn nhà lá cuối ấp Gò Duối. Dưới mái hiên, ông Hai Nhạn – tên thật là Đỗ Văn Nhạn – gõ nhịp cho bảy tám đứa nhỏ ngồi quây trên chiếu.

Ông học đờn từ năm mười hai tuổi, theo cha đi khắp các đám giỗ, đám cưới trong vùng. Năm 1996 ông bắt đầu dạy cho con nít trong xóm. Hỏi sao không lấy tiền, ông đáp: “Hồi đó thầy tôi cũng đâu có lấy”.

## Bài học đầu tiên không phải là đờn

Học trò của ông phải tập ngồi yên nghe trước đã. Nghe mưa, nghe nước, nghe người ta nói. “Không biết nghe thì đờn chỉ là tiếng động”, ông bảo.

Sau ba mươi năm, lớp học mái hiên đã có hơn 200 học trò. Bốn người theo nghề; một người dạy nhạc ở trường phổ thông; còn lại làm ruộng, làm thợ, chạy ghe – nhưng hễ nhà ai có giỗ là lại có ban đờn.

![Buổi sinh hoạt của câu lạc bộ](nha-van-hoa-14 "Câu lạc bộ Đờn ca tài tử xã sinh hoạt tối thứ Bảy hằng tuần. Ảnh: Thu Hà")

## Chuyện bây giờ

Đầu năm nay, xã hỗ trợ câu lạc bộ hai cây đờn kìm, một đờn tranh và bộ loa nhỏ. Ông Hai nhận đờn, trả lại bộ loa: “Ngồi gần nghe mới hay”.

Câu lạc bộ đang ghi âm 20 bản tổ với giọng ca của những người lớn tuổi nhất. Ai muốn học cứ đến, chỉ cần biết giữ im lặng năm phút đầu.`,
  },
  {
    id: 1046,
    date: '2026-10-08 15:35',
    title: 'Thăm, tặng quà người cao tuổi nhân Tháng hành động vì người cao tuổi',
    summary: '36 cụ tròn 90, 95 và 100 tuổi được chúc thọ tại nhà.',
    image: 'dich-ve-15',
    alt: 'Đoàn thăm hỏi người cao tuổi',
    author: 'Phòng Văn hóa – Xã hội xã',
    views: 274,
    dialect: 'nbsp',
    body: `
Từ ngày 01 đến ngày 08/10, lãnh đạo xã cùng Hội Người cao tuổi đến từng nhà chúc thọ 36 cụ tròn 90, 95 và 100 tuổi.

Cụ Nguyễn Thị Đào, ấp Cây Me, năm nay 100 tuổi, vẫn tự xâu kim. Cụ tặng lại đoàn mỗi người một chiếc quạt mo do cụ tự tay cắt.

Toàn xã có 1.426 người cao tuổi; 100 % được lập sổ theo dõi sức khỏe, 318 cụ sống một mình có người trong tổ chăm sóc ghé thăm mỗi ngày.`,
  },
  {
    id: 1041,
    date: '2026-09-18 09:25',
    title: 'Tủ sách nhà chùa, nhà thờ, nhà văn hóa: một thẻ mượn được chín nơi',
    summary: 'Chín tủ sách trong xã dùng chung một danh mục với 6.300 cuốn.',
    image: 'dich-ve-18',
    alt: 'Kệ sách dùng chung',
    author: 'Minh Triết',
    views: 396,
    body: `
Từ tháng 9, chín tủ sách trong xã – sáu tủ ở nhà văn hóa ấp, một ở chùa, một ở nhà thờ họ đạo Bến Đình và một ở bưu điện – dùng chung danh mục. Bạn đọc mượn nơi này có thể trả nơi kia.

Danh mục có 6.300 cuốn, nhiều nhất là sách thiếu nhi, kỹ thuật nông nghiệp và truyện lịch sử. Thẻ miễn phí cho mọi lứa tuổi; trẻ em không cần đặt cọc.

Sư thầy trụ trì và linh mục quản xứ cùng có mặt trong buổi ra mắt. Một em nhỏ hỏi mượn được mấy cuốn, cả hai cùng trả lời: “Bao nhiêu cũng được, miễn đọc xong con kể lại”.`,
  },
  {
    id: 1037,
    date: '2026-08-29 20:10',
    title: 'Đua ghe ngo mini trên rạch Sậy',
    summary: 'Mười hai đội, có ba đội nữ; hai bên bờ kín người xem.',
    image: 'song-9',
    alt: 'Ghe đua trên rạch',
    author: 'Hoàng Phúc',
    views: 1620,
    also: 'tin-tuc-su-kien',
    dialect: 'clean',
    body: `
Chiều 29/8, rạch Sậy dậy sóng. Mười hai đội ghe mini, mỗi ghe mười tay chèo, tranh tài trên đường đua 600 m. Đây là năm thứ ba giải có đội nữ, và đội nữ ấp Cây Me đã về nhì chung cuộc.

![Các đội chuẩn bị ở vạch xuất phát](song-13 "Mực nước đẹp, gió nhẹ – điều kiện lý tưởng cho cuộc đua. Ảnh: Hoàng Phúc")

![Ảnh chụp từ trên cao](anh-flycam-da-mat-1 "Toàn cảnh đường đua nhìn từ trên cao")

Giải nhất thuộc về đội ấp Rạch Sậy với thời gian 2 phút 48 giây. Đội trưởng Sơn Minh Tâm nói bí quyết là “chèo theo tiếng trống chứ đừng nhìn ghe bên cạnh”.

Ban tổ chức bố trí bốn xuồng cứu hộ, toàn bộ tay chèo mặc áo phao; cuộc đua an toàn tuyệt đối.`,
  },
  {
    id: 1029,
    date: '2026-06-28 07:00',
    title: 'Bữa cơm gia đình của tám mươi nhà',
    summary: 'Ngày Gia đình Việt Nam năm nay, bà con ấp Xẻo Lá dọn cơm ra sân cùng ăn.',
    author: 'Hội Liên hiệp Phụ nữ xã',
    image: 'duong-12',
    alt: 'Xóm nhỏ bên đường làng',
    views: 505,
    dialect: 'font',
    body: `
Không sân khấu, không băng-rôn. Chiều 27/6, tám mươi gia đình ở ấp Xẻo Lá dọn mâm cơm nhà mình ra dọc con đường trước xóm.

Ai thích ngồi đâu thì ngồi. Trẻ con chạy từ mâm này sang mâm khác, người già được gắp cho đủ thứ. Mấy ông chồng được giao rửa chén – và rửa thật.

Chi hội phụ nữ ấp cho biết ý tưởng đến từ một câu hỏi trong buổi họp: “Lần cuối cả nhà mình ăn cơm đủ mặt là khi nào?”.`,
  },
  {
    id: 1022,
    date: '2026-03-26 18:00',
    title: 'Thanh niên xã thu gom 4,6 tấn rác trên kênh trong một ngày Chủ Nhật',
    summary: '210 đoàn viên, 14 chiếc xuồng và một quy tắc: nhặt xong phải phân loại.',
    image: 'song-17',
    alt: 'Xuồng thu gom rác trên kênh',
    author: 'Đoàn Thanh niên xã',
    views: 688,
    body: `
Ngày Chủ Nhật xanh 22/3 bắt đầu lúc 6 giờ. 210 đoàn viên chia thành 14 xuồng, mỗi xuồng phụ trách một đoạn kênh.

| Loại | Khối lượng | Xử lý |
| Chai, hộp nhựa | 1.350 kg | bán gây quỹ |
| Túi ni lông | 1.920 kg | chuyển nhà máy |
| Lục bình, cỏ | 1.100 kg | ủ phân |
| Khác | 230 kg | chôn lấp |

Tiền bán nhựa được 4,7 triệu đồng, dùng mua 12 phao cứu sinh đặt ở các bến sông.

Điều làm các bạn trẻ suy nghĩ nhiều nhất: hơn một nửa số túi ni lông còn mới, nghĩa là vừa bị vứt trong tuần.`,
  },
  {
    id: 1010,
    date: '2025-06-30 11:00',
    title: 'Ngọn nến tri ân ở nghĩa trang liệt sĩ xã',
    summary: 'Hơn 300 đoàn viên, học sinh thắp nến, dọn cỏ, lau bia trước ngày 27/7.',
    author: 'Hoàng Phúc',
    views: 921,
    dialect: 'word',
    body: `
Nghĩa trang liệt sĩ xã có 164 phần mộ, trong đó 27 phần mộ chưa biết tên. Từ cuối tháng 6, các chi đoàn chia nhau dọn cỏ, lau bia, thay cát lư hương để chuẩn bị cho lễ tri ân.

Các em học sinh được giao đọc to tên từng người trên bia mộ. Với những ngôi mộ chưa có tên, các em đọc: “Bác là người của quê hương con”.

Thân nhân liệt sĩ cần tìm thông tin, xin liên hệ Phòng Văn hóa – Xã hội xã để được hỗ trợ tra cứu và giám định.`,
  },
  {
    id: 1004,
    date: '2025-01-22 09:40',
    title: 'Phiên chợ 0 đồng trước Tết',
    summary: 'Gạo, dầu ăn, quần áo, bánh mứt – 260 gia đình tự tay chọn thứ mình cần.',
    image: 'cho-9',
    alt: 'Gian hàng phiên chợ 0 đồng',
    author: 'Ngọc Diễm',
    views: 577,
    body: `
Phiên chợ 0 đồng họp sáng 22/01 ở sân nhà văn hóa ấp Cây Me. Thay vì nhận một túi quà giống nhau, mỗi gia đình có 15 phiếu để tự chọn trong 20 gian hàng.

Chị Thị Sà Phên chọn gạo, nước mắm, hai bộ đồ cho con và một chậu vạn thọ. “Lần đầu tiên tôi đi chợ Tết mà được lựa”, chị nói.

Chậu hoa là thứ hết sớm nhất. Ban tổ chức phải gọi nhà vườn Bến Đình chở thêm bốn mươi chậu.`,
  },
];
