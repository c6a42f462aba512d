import type {Draft} from '../sample-types.js';

/** Xây dựng chính quyền; the source document stands among these too. */
export const chinhQuyen: readonly Draft[] = [
  {
    id: 1062,
    date: '2026-11-20 15:00',
    title: 'Hội đồng nhân dân xã thông qua chín nghị quyết tại kỳ họp cuối năm',
    summary: 'Kỳ họp dành hơn một nửa thời gian cho chất vấn về nước sạch, rác thải và đất đai.',
    image: 'hop-7',
    alt: 'Hội trường trong kỳ họp Hội đồng nhân dân xã',
    author: 'Hoàng Phúc',
    source: 'Văn phòng HĐND và UBND xã',
    views: 327,
    files: [{file: 'nghi-quyet-ky-hop-cuoi-nam.pdf', name: 'Toàn văn chín nghị quyết', bytes: 2_480_000}],
    dialect: 'word',
    body: `
Sau một ngày rưỡi làm việc, kỳ họp cuối năm của Hội đồng nhân dân xã bế mạc chiều 20/11. Các đại biểu thông qua chín nghị quyết, trong đó có nghị quyết về kế hoạch phát triển kinh tế – xã hội năm 2027 và phân bổ dự toán ngân sách.

## Chất vấn đi thẳng vào việc

Có 17 lượt chất vấn. Đại biểu ấp Cây Me hỏi vì sao nước máy yếu vào buổi chiều; lãnh đạo Trạm cấp nước nhận trách nhiệm, cam kết thay xong 260 m ống rò rỉ trong tháng 11. Đại biểu ấp Bến Đình đề nghị công khai lịch thu gom rác; Phòng Kinh tế xã trả lời sẽ dán lịch ở từng tổ từ ngày 01/12.

Về hồ sơ đất đai, Chủ tịch Ủy ban nhân dân xã thừa nhận còn 41 hồ sơ trễ hẹn, chủ yếu do chờ trích đo. Ông đưa ra mốc giải quyết từng nhóm và đề nghị Thường trực HĐND giám sát hằng tháng.

## Một số chỉ tiêu năm 2027

| Chỉ tiêu | Kế hoạch |
| Thu nhập bình quân | 79 triệu đồng/người |
| Hộ dùng nước sạch | 96 % |
| Hồ sơ trực tuyến toàn trình | 85 % |
| Rác được phân loại tại nguồn | 60 % |

Phiên bế mạc được truyền thanh trực tiếp trên hệ thống loa của sáu ấp.

>> Hoàng Phúc`,
  },
  {
    id: 1053,
    date: '2026-11-02 10:25',
    title: 'Cử tri ấp Xẻo Lá kiến nghị sớm nạo vét kênh Ông Hai',
    summary: '14 ý kiến được ghi nhận, bảy ý kiến được trả lời ngay tại buổi tiếp xúc.',
    image: 'hop-2',
    alt: 'Cử tri phát biểu tại nhà văn hóa ấp',
    author: 'Thu Hà',
    views: 219,
    dialect: 'nbsp',
    body: `
Tối 01/11, tổ đại biểu HĐND xã tiếp xúc cử tri ấp Xẻo Lá. Buổi tiếp xúc tổ chức sau giờ cơm để bà con đi làm về kịp dự; có 97 cử tri đến.

Ý kiến tập trung vào kênh Ông Hai bị bồi lắng, ghe chở lúa phải chờ con nước. Ông Phạm Văn Đực đề nghị nếu chưa đủ kinh phí thì “làm trước đoạn từ cống đến lò sấy, chỉ 700 m thôi mà cả ấp nhờ”.

Đại diện Ủy ban nhân dân xã cho biết đoạn 700 m đã có trong danh mục, khởi công trong tháng 12, phần còn lại đưa vào kế hoạch năm 2027. Các ý kiến chưa trả lời được lập thành biểu, có tên người phụ trách và hạn trả lời, dán tại nhà văn hóa ấp.`,
  },
  {
    id: 1044,
    date: '2026-10-01 07:30',
    title: 'Phân công nhiệm vụ lãnh đạo Ủy ban nhân dân xã',
    summary: 'Người dân cần gặp ai, về việc gì: bảng phân công áp dụng từ ngày 01/10/2026.',
    author: 'Văn phòng HĐND và UBND xã',
    views: 1432,
    body: `
Để người dân tiện liên hệ, Văn phòng HĐND và UBND xã công bố bảng phân công sau. Lịch làm việc tuần dán ở bảng tin trụ sở vào chiều thứ Sáu.

| Chức danh | Lĩnh vực | Ngày tiếp dân |
| Chủ tịch | Phụ trách chung; tài chính; nội vụ; quốc phòng, an ninh | Thứ Năm |
| Phó Chủ tịch (kinh tế) | Đất đai, xây dựng, nông nghiệp, môi trường | Thứ Ba |
| Phó Chủ tịch (văn hóa – xã hội) | Giáo dục, y tế, lao động, chính sách người có công, trẻ em | Thứ Tư |

Ngoài ngày tiếp định kỳ, bà con có việc gấp cứ đến Trung tâm Phục vụ hành chính công xã, cán bộ trực sẽ báo người có trách nhiệm ra tiếp.`,
  },
  {
    id: 1036,
    date: '2026-08-25 14:00',
    title: 'Tập huấn kỹ năng hòa giải cho 58 hòa giải viên ở cơ sở',
    summary: 'Học qua tình huống có thật: ranh đất, tiếng ồn, chia tài sản khi ly hôn.',
    image: 'hop-5',
    alt: 'Lớp tập huấn hòa giải viên',
    author: 'Minh Triết',
    views: 176,
    body: `
Hai ngày 24 và 25/8, 58 hòa giải viên của sáu tổ hòa giải tham gia lớp tập huấn tại hội trường xã.

Giảng viên không đọc tài liệu mà đưa ra 12 tình huống, chia nhóm đóng vai. Tình huống được tranh luận lâu nhất là hai anh em ruột giành lối đi ra lộ. Nhóm ấp Gò Duối gợi ý mời người cô lớn tuổi trong họ cùng dự, được cả lớp tán thành.

Bà Lê Thị Mười, 12 năm làm hòa giải, chia sẻ kinh nghiệm: “Nghe cho hết đã. Người ta nói hết được thì giận cũng bớt phân nửa”.

Từ đầu năm, các tổ đã hòa giải thành 51/57 vụ việc.`,
  },
  {
    id: 1028,
    date: '2026-06-15 09:00',
    title: 'Công khai kết quả trả lời 46 kiến nghị của cử tri sáu tháng đầu năm',
    summary: '33 kiến nghị đã giải quyết xong, 9 đang làm, 4 giải trình rõ lý do chưa thực hiện được.',
    author: 'Thường trực HĐND xã',
    views: 358,
    files: [{file: 'bang-tra-loi-kien-nghi-6-thang.pdf', name: 'Bảng trả lời 46 kiến nghị', bytes: 731_000}],
    dialect: 'div',
    body: `
Thường trực HĐND xã công khai kết quả giải quyết 46 kiến nghị của cử tri trong sáu tháng đầu năm 2026.

Đã giải quyết xong 33 kiến nghị, như: lắp thêm 18 bóng đèn đường ở ấp Rạch Sậy; sửa nắp cống trước cổng trường tiểu học; mở lại quầy trả kết quả buổi chiều thứ Sáu.

Đang giải quyết 9 kiến nghị, phần lớn liên quan đến cấp Giấy chứng nhận và sửa đường.

Chưa thực hiện được 4 kiến nghị. Lý do và thời điểm dự kiến được ghi cụ thể trong bảng đính kèm.`,
  },
  {
    id: 1021,
    date: '2026-03-11 16:15',
    title: 'Tổ bầu cử các ấp sẵn sàng cho ngày hội của toàn dân',
    summary: 'Danh sách cử tri niêm yết tại tám khu vực bỏ phiếu; người già yếu sẽ có hòm phiếu phụ.',
    image: 'tru-so-3',
    alt: 'Trụ sở Ủy ban nhân dân xã',
    author: 'Ngọc Diễm',
    views: 980,
    body: `
Đến chiều 11/3, tám khu vực bỏ phiếu trên địa bàn xã đã hoàn tất việc niêm yết danh sách cử tri, bố trí phòng bỏ phiếu và chuẩn bị phương án khi mất điện, mưa to.

Toàn xã có 8.214 cử tri, trong đó 143 người lần đầu đi bầu. Với 62 cụ già yếu, người bệnh không đi lại được, tổ bầu cử sẽ mang hòm phiếu phụ đến tận nhà.

Ai chưa thấy tên mình trong danh sách, hoặc thấy sai ngày sinh, địa chỉ, xin báo ngay tổ bầu cử để sửa trước ngày bỏ phiếu.`,
  },
  {
    id: 1011,
    date: '2025-07-01 10:00',
    title: 'Ngày làm việc đầu tiên theo mô hình chính quyền địa phương hai cấp',
    summary: 'Trong buổi sáng, Trung tâm Phục vụ hành chính công xã tiếp nhận 87 hồ sơ.',
    image: 'mot-cua-2',
    alt: 'Quầy tiếp nhận hồ sơ của Trung tâm Phục vụ hành chính công xã',
    author: 'Hoàng Phúc',
    views: 2740,
    also: 'cai-cach-hanh-chinh',
    body: `
7 giờ sáng 01/7, Trung tâm Phục vụ hành chính công xã mở cửa. Người đến sớm nhất là anh Danh Sơn, ấp Bến Đình, đi làm khai sinh cho con gái mới 12 ngày tuổi. Mười bảy phút sau anh cầm giấy khai sinh trên tay.

Trong buổi sáng, trung tâm tiếp nhận 87 hồ sơ, nhiều nhất là chứng thực, hộ tịch và đất đai. Đoàn viên thanh niên túc trực ở bàn hướng dẫn, giúp người lớn tuổi lấy số và điền tờ khai.

Vẫn có trục trặc: đường truyền chậm lúc 9 giờ làm 11 người phải chờ thêm gần nửa giờ. Chủ tịch Ủy ban nhân dân xã trực tiếp xin lỗi bà con và cho mở thêm một quầy nhận hồ sơ giấy.

Trụ sở cũ tiếp tục là điểm tiếp nhận hồ sơ vào thứ Hai và thứ Năm hằng tuần cho bà con ở xa.`,
  },
];
