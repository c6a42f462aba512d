import type {Draft} from '../sample-types.js';

/** Thông báo. */
export const thongBao: readonly Draft[] = [
  {
    id: 1065,
    date: '2026-11-23 06:30',
    title: 'Thông báo lịch cắt nước để thay ống tại ấp Cây Me',
    summary: 'Ngừng cấp nước từ 8 giờ đến 15 giờ ngày 25/11/2026 tại các tổ 1, 2, 3 và 7.',
    views: 61,
    author: 'Trạm cấp nước xã',
    body: `
Để thay 260 m ống bị rò rỉ, Trạm cấp nước xã tạm ngừng cấp nước từ **8 giờ đến 15 giờ ngày 25/11/2026** tại các tổ 1, 2, 3 và 7, ấp Cây Me.

Đề nghị bà con trữ nước trước giờ trên. Sau khi có nước lại, xin xả vòi vài phút cho nước trong rồi hãy dùng. Nhà có người già, người bệnh cần nước trong giờ ngừng cấp, xin báo trưởng ấp để được chở nước đến.`,
  },
  {
    id: 1061,
    date: '2026-11-18 10:10',
    title: 'Lịch tiếp công dân tháng 12/2026 của Chủ tịch Ủy ban nhân dân xã',
    summary: 'Tiếp định kỳ vào các ngày thứ Năm; người dân có thể đăng ký trước để khỏi chờ.',
    views: 288,
    author: 'Văn phòng HĐND và UBND xã',
    files: [{file: 'lich-tiep-cong-dan-12-2026.pdf', name: 'Lịch tiếp công dân tháng 12/2026', bytes: 96_500}],
    also: 'xay-dung-chinh-quyen',
    body: `
Văn phòng HĐND và UBND xã thông báo lịch tiếp công dân định kỳ của Chủ tịch UBND xã trong tháng 12/2026:

| Ngày | Giờ | Địa điểm |
| Thứ Năm, 03/12 | 08:00 – 11:00 | Phòng tiếp công dân, trụ sở UBND xã |
| Thứ Năm, 10/12 | 08:00 – 11:00 | Phòng tiếp công dân, trụ sở UBND xã |
| Thứ Năm, 17/12 | 13:30 – 16:30 | Nhà văn hóa ấp Xẻo Lá |
| Thứ Năm, 24/12 | 08:00 – 11:00 | Phòng tiếp công dân, trụ sở UBND xã |

Khi đến, bà con mang theo giấy tờ tùy thân và tài liệu liên quan. Người cao tuổi, người khuyết tật, phụ nữ mang thai được mời vào trước. Nếu trùng ngày nghỉ hoặc việc đột xuất, lịch thay đổi sẽ được phát trên loa ấp trước một ngày.`,
  },
  {
    id: 1055,
    date: '2026-11-06 08:00',
    updated: '2026-11-06 16:25',
    title:
      'Thông báo về việc niêm yết công khai danh sách hộ gia đình, cá nhân đề nghị cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu trên địa bàn các ấp Rạch Sậy, Cây Me, Gò Duối và tiếp nhận ý kiến phản ánh của Nhân dân trong thời hạn 15 ngày làm việc kể từ ngày niêm yết',
    summary: 'Danh sách gồm 73 hồ sơ, niêm yết tại trụ sở UBND xã và nhà văn hóa ba ấp đến hết ngày 27/11/2026.',
    views: 1120,
    author: 'Phòng Kinh tế xã',
    files: [
      {file: 'danh-sach-73-ho-so.pdf', name: 'Danh sách 73 hồ sơ đề nghị cấp Giấy chứng nhận', bytes: 1_310_000},
      {file: 'mau-phieu-phan-anh.doc', name: 'Mẫu phiếu phản ánh', bytes: 41_000},
    ],
    dialect: 'word',
    body: `
Ủy ban nhân dân xã Bình An Hạ niêm yết công khai danh sách 73 hồ sơ đề nghị cấp Giấy chứng nhận lần đầu của hộ gia đình, cá nhân tại ba ấp Rạch Sậy (31 hồ sơ), Cây Me (24 hồ sơ) và Gò Duối (18 hồ sơ).

Thời gian niêm yết: từ ngày 06/11/2026 đến hết ngày 27/11/2026.

Địa điểm: bảng tin trụ sở UBND xã và nhà văn hóa của ba ấp nói trên.

Ai có ý kiến về ranh giới, diện tích, nguồn gốc sử dụng đất của các hồ sơ trong danh sách, xin gửi phiếu phản ánh về Phòng Kinh tế xã trong giờ hành chính. Sau thời hạn này, nếu không có ý kiến, xã sẽ chuyển hồ sơ theo quy định./.

>> TM. ỦY BAN NHÂN DÂN XÃ`,
  },
  {
    id: 1049,
    date: '2026-10-20 13:30',
    title: 'THÔNG BÁO VỀ VIỆC TIÊM VẮC-XIN PHÒNG BỆNH DẠI CHO CHÓ, MÈO NĂM 2026',
    summary: 'Tiêm lưu động tại các ấp từ ngày 24 đến 29/10; hộ nghèo được miễn phí.',
    views: 534,
    image: 'tram-y-te-9',
    author: 'Tổ thú y xã',
    dialect: 'br',
    body: `
Tổ thú y xã tổ chức tiêm phòng bệnh dại cho chó, mèo từ 2 tháng tuổi trở lên theo lịch sau:

- Ngày 24/10: ấp Rạch Sậy (sáng), ấp Cây Me (chiều)

- Ngày 26/10: ấp Kinh Mới (sáng), ấp Xẻo Lá (chiều)

- Ngày 29/10: ấp Gò Duối (sáng), ấp Bến Đình (chiều)

Bà con xích hoặc nhốt vật nuôi trước khi tổ đến. Mức thu 25.000 đồng một mũi; hộ nghèo, hộ cận nghèo được miễn phí. Hộ nuôi chó có trách nhiệm đăng ký số lượng với trưởng ấp, đeo rọ mõm khi dắt ra đường.`,
  },
  {
    id: 1038,
    date: '2026-09-03 07:00',
    title: 'Mời góp ý dự thảo Quy ước ấp văn hóa',
    summary: 'Góp ý đến hết ngày 20/9/2026 tại nhà văn hóa ấp hoặc gửi trực tuyến.',
    views: 301,
    author: 'Ủy ban MTTQ Việt Nam xã',
    image: 'nha-van-hoa-2',
    alt: 'Nhà văn hóa ấp với hàng cột trắng',
    files: [{file: 'du-thao-quy-uoc.pdf', name: 'Dự thảo Quy ước ấp văn hóa', bytes: 402_000}],
    body: `
Dự thảo Quy ước gồm 5 chương, 18 điều, do ban soạn thảo sáu ấp xây dựng sau 11 cuộc họp tổ. Những nội dung cần bà con cho ý kiến nhiều nhất là:

1. Giờ mở loa kéo tại đám tiệc (đề xuất không quá 22 giờ).
2. Mức đóng góp quỹ tự quản tuyến đường, tuyến kênh.
3. Cách thăm hỏi khi gia đình có người ốm đau, qua đời.

Bà con có thể góp ý tại cuộc họp tổ, bỏ phiếu vào hộp thư ở nhà văn hóa ấp, hoặc nhờ Tổ công nghệ số cộng đồng gửi giúp. Ý kiến nào không tiếp thu sẽ được trả lời rõ lý do trong bản tổng hợp.`,
  },
  {
    id: 1030,
    date: '2026-07-02 08:00',
    title: 'Tuyển sinh lớp học nghề ngắn hạn cho lao động nông thôn',
    summary: 'Ba lớp: sửa máy nông cụ, may công nghiệp và nấu ăn; học phí được hỗ trợ.',
    views: 489,
    author: 'Phòng Văn hóa – Xã hội xã',
    image: 'dich-ve-4',
    dialect: 'nbsp',
    body: `
Phòng Văn hóa – Xã hội xã phối hợp mở ba lớp nghề ngắn hạn, mỗi lớp 30 học viên, học vào buổi tối tại Trung tâm học tập cộng đồng.

Lớp sửa chữa máy nông cụ học trong ba tháng; lớp may công nghiệp học hai tháng; lớp nấu ăn học một tháng rưỡi. Người thuộc hộ nghèo, hộ cận nghèo, người khuyết tật, người đi làm xa mới về được hỗ trợ toàn bộ học phí và tiền ăn.

Hồ sơ gồm đơn đăng ký (theo mẫu, có sẵn ở nhà văn hóa ấp) và bản sao căn cước. Hạn nộp: 17 giờ ngày 24/7/2026.`,
  },
  {
    id: 1014,
    date: '2025-11-10',
    title: 'Thông báo nghỉ và trực giải quyết hồ sơ dịp sửa chữa trụ sở',
    summary: 'Trong hai tuần sửa mái, hồ sơ được nhận tại hội trường ấp Cây Me.',
    views: 240,
    image: 'da-go-khoi-may-chu-1',
    alt: 'Sơ đồ chỉ đường đến hội trường ấp Cây Me',
    author: 'Văn phòng HĐND và UBND xã',
    dialect: 'font',
    body: `
Từ ngày 13/11 đến ngày 26/11/2025, trụ sở Ủy ban nhân dân xã sửa mái và hệ thống điện. Việc tiếp nhận và trả kết quả hồ sơ chuyển tạm sang hội trường ấp Cây Me, giờ làm việc không đổi.

Riêng hồ sơ chứng tử, khai sinh quá hạn và xác nhận cấp cứu được trực giải quyết cả thứ Bảy, Chủ Nhật.`,
  },
  {
    id: 1006,
    date: '2025-03-28 16:00',
    title: 'Giờ cao điểm tiết kiệm điện mùa nắng nóng',
    summary: 'Đề nghị các hộ, cơ sở sản xuất giảm dùng điện từ 11 giờ đến 14 giờ và từ 20 giờ đến 23 giờ.',
    views: 198,
    author: 'Đài truyền thanh xã',
    body: `
Nhu cầu dùng điện trong tháng 4 và tháng 5 dự báo tăng 15 %. Để tránh quá tải trạm biến áp ở ấp Gò Duối và ấp Bến Đình, xã đề nghị bà con hạn chế dùng cùng lúc máy bơm, máy lạnh, bếp điện trong giờ cao điểm.

Các cơ sở xay xát, nước đá đã cam kết chuyển ca sản xuất sang sau 23 giờ. Mỗi nhà tắt bớt một bóng đèn, chỉnh máy lạnh từ 26 độ trở lên là đã góp phần giữ điện ổn định cho cả ấp.`,
  },
];
