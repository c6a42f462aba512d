import type {Draft} from '../sample-types.js';

/** Chuyển đổi số. */
export const chuyenDoiSo: readonly Draft[] = [
  {
    id: 1057,
    date: '2026-11-12 09:05',
    title: 'Cảnh giác cuộc gọi giả danh cán bộ xã yêu cầu cài ứng dụng “cập nhật đất đai”',
    summary: 'Đã có ba người dân suýt mất tiền. Cán bộ xã không bao giờ yêu cầu cài ứng dụng qua đường dẫn lạ.',
    image: 'may-tinh-6',
    alt: 'Màn hình điện thoại và máy tính',
    author: 'Công an xã',
    views: 3120,
    featured: true,
    also: 'thong-bao',
    body: `
Trong tuần qua, Công an xã nhận ba tin báo cùng một kiểu: người gọi xưng là cán bộ địa chính, đọc đúng họ tên và số thửa đất, rồi bảo chủ nhà cài ứng dụng để “cập nhật dữ liệu, không làm sẽ bị thu hồi giấy”.

**Xin bà con nhớ ba điều:**

- Cán bộ xã không yêu cầu cài ứng dụng qua đường dẫn gửi bằng tin nhắn, Zalo.
- Không đọc mã OTP, không chụp hai mặt căn cước gửi cho người lạ.
- Nghi ngờ thì cúp máy, đến trụ sở hỏi trực tiếp hoặc nhờ trưởng ấp hỏi giúp.

## Nếu đã lỡ cài

1. Tắt ngay mạng 4G và Wi-Fi trên điện thoại.
2. Nhờ người thân dùng máy khác gọi ngân hàng khóa tài khoản.
3. Mang điện thoại đến Công an xã, đừng tự xóa ứng dụng.

Ông Trịnh Văn Hai, một trong ba người nhận cuộc gọi, kể ông thoát nhờ đứa cháu lớp 7: “Nó nói ngoại ơi, ở trường con học rồi, đừng bấm”.`,
  },
  {
    id: 1051,
    date: '2026-10-28 14:50',
    title: 'Tổ công nghệ số cộng đồng ấp Bến Đình: mỗi tuần một việc nhỏ',
    summary: 'Tuần này chỉ nhau gọi video cho con xa nhà, tuần sau học cách xem hóa đơn điện.',
    image: 'dich-ve-9',
    alt: 'Thành viên tổ công nghệ số hướng dẫn người lớn tuổi',
    author: 'Ngọc Diễm',
    views: 487,
    dialect: 'div',
    body: `
Tối thứ Tư, nhà văn hóa ấp Bến Đình sáng đèn. Bảy thành viên tổ công nghệ số ngồi cạnh hơn hai chục cô bác, mỗi người một chiếc điện thoại.

Tổ trưởng là anh Lâm Vũ, thợ sửa ti-vi. Anh bảo dạy người lớn tuổi phải thật chậm, mỗi buổi một việc. Tuần này học gọi video; tuần trước là cách phóng to chữ; tuần sau là xem hóa đơn tiền điện.

Bà Bảy Hường, 69 tuổi, cười giòn khi thấy mặt đứa cháu đang ở nước ngoài hiện trên màn hình. Bà dặn với theo: “Tháng sau tới lượt tui dạy tổ làm bánh”.

Đến nay 312/358 hộ trong ấp có ít nhất một người biết nộp hồ sơ trực tuyến.`,
  },
  {
    id: 1042,
    date: '2026-09-22 08:20',
    title: 'Lắp Wi-Fi miễn phí tại sáu nhà văn hóa ấp và bến phà cũ',
    summary: 'Dùng được từ 5 đến 22 giờ, không cần đăng ký, không thu thập số điện thoại.',
    image: 'nha-van-hoa-8',
    alt: 'Nhà văn hóa ấp có cột phát sóng',
    author: 'Phòng Văn hóa – Xã hội xã',
    views: 958,
    body: `
Bảy điểm Wi-Fi công cộng của xã hoạt động từ ngày 22/9. Mỗi điểm phục vụ cùng lúc khoảng 40 máy, tốc độ đủ để học trực tuyến và nộp hồ sơ.

Người dùng chỉ cần chọn mạng “BinhAnHa-MienPhi”. Hệ thống không hỏi số điện thoại, không chèn quảng cáo. Thiết bị do một doanh nghiệp viễn thông hỗ trợ, tiền điện do ấp chi trả.

Đoàn Thanh niên xã nhắc các em học sinh không tụ tập quá 21 giờ.`,
  },
  {
    id: 1034,
    date: '2026-08-11 16:00',
    title: 'Sổ tay điện tử cho nông dân: ghi nhật ký ruộng bằng giọng nói',
    summary: '35 hộ ở Kinh Mới thử nghiệm ghi chép phân, thuốc bằng cách nói vào điện thoại.',
    image: 'dong-lua-14',
    alt: 'Nông dân trên ruộng với chiếc điện thoại',
    author: 'Lâm Minh Khoa',
    views: 602,
    also: 'nong-nghiep-nong-thon-moi',
    body: `
Muốn bán lúa theo hợp đồng, bà con phải ghi nhật ký: ngày nào bón phân gì, phun thuốc gì. Khổ nỗi tay lấm bùn, chữ thì ngại viết.

Từ vụ hè thu, 35 hộ ở ấp Kinh Mới thử cách khác: nói vào điện thoại. “Bữa nay công trên bón tám ký đạm” – máy ghi lại thành chữ, tự điền ngày giờ. Cuối vụ, hợp tác xã in ra thành sổ để bên mua kiểm tra.

Thử nghiệm cho thấy máy còn nghe nhầm tên thuốc và tiếng địa phương. Nhóm kỹ sư trẻ của tỉnh đang bổ sung từ điển 400 từ do chính bà con góp.`,
  },
  {
    id: 1027,
    date: '2026-06-04 07:55',
    title: 'Đài truyền thanh xã chuyển sang phát thanh thông minh',
    summary: '29 cụm loa nhận tín hiệu qua mạng; mỗi ấp có thể hẹn giờ, chỉnh âm lượng riêng.',
    author: 'Đài truyền thanh xã',
    views: 371,
    image: 'tru-so-9',
    alt: 'Cụm loa trước trụ sở',
    dialect: 'nbsp',
    body: `
Toàn bộ 29 cụm loa của xã đã được thay bằng loa nhận tín hiệu qua mạng di động. Đài có thể phát tin khẩn cho từng ấp trong vòng một phút, thay vì phải phát chung toàn xã như trước.

Theo góp ý của bà con, giờ phát buổi sáng lùi lại 5 giờ 30, âm lượng gần trường học và trạm y tế giảm một nửa. Bản tin được lưu lại, ai bỏ lỡ có thể nghe ở mục Truyền thanh trên cổng thông tin.`,
  },
  {
    id: 1019,
    date: '2026-02-24 10:10',
    title: 'Chợ xã không tiền mặt: tiểu thương quen dần với tiếng “ting ting”',
    summary: '118/140 sạp có mã thanh toán; Ban quản lý chợ kiểm tra mã mỗi sáng để tránh bị dán đè.',
    image: 'cho-5',
    alt: 'Sạp hàng trong chợ xã',
    author: 'Thu Hà',
    views: 744,
    dialect: 'word',
    body: `
Sạp rau của dì Năm Ngọt có tấm mã thanh toán ép nhựa treo cạnh cái cân. Dì bảo lúc đầu sợ lắm, “tiền mà không cầm được trên tay”, giờ thì quen, khỏi lo tiền lẻ, tiền rách.

Chợ xã có 140 sạp, đến nay 118 sạp nhận chuyển khoản. Đề phòng kẻ gian dán đè mã khác, mỗi sáng Ban quản lý chợ đi một vòng quét thử. Tháng 01 phát hiện một trường hợp, kịp báo Công an xã.

Người bán nhớ nghe báo có tiền, nhìn đúng số tiền rồi mới đưa hàng; đừng tin ảnh chụp màn hình.`,
  },
  {
    id: 1015,
    date: '2025-12-09 13:00',
    title: 'Học sinh lớp 9 làm bản đồ số các điểm ngập trong xã',
    summary: 'Ba tháng đi đo, các em đánh dấu được 26 điểm; xã dùng bản đồ để đặt biển cảnh báo.',
    image: 'may-tinh-9-1024x768',
    alt: 'Bản đồ trên màn hình máy tính',
    author: 'Trường THCS Bình An',
    views: 835,
    also: 'giao-duc-y-te',
    body: `
Ý tưởng bắt đầu từ một buổi đi học về bị chết máy giữa vũng nước. Nhóm năm em lớp 9 Trường THCS Bình An quyết định làm bản đồ các điểm ngập.

Suốt ba tháng, cứ mưa lớn hoặc triều lên, các em cầm thước ra đường đo, chụp ảnh, ghi tọa độ. Kết quả là 26 điểm ngập với ba mức màu vàng, cam, đỏ.

Ủy ban nhân dân xã dùng bản đồ này để đặt 14 biển cảnh báo và đưa bốn điểm đỏ vào kế hoạch nâng đường năm 2026. Nhóm được mời trình bày tại phiên họp thường kỳ – lần đầu tiên phòng họp của xã có diễn giả tuổi mười lăm.`,
  },
  {
    id: 1002,
    date: '2024-12-02 08:00',
    title: 'Mở lớp “bình dân học vụ số” đầu tiên',
    summary: 'Lớp học buổi tối, mười bài, ai cũng có thể học, kể cả người chưa từng cầm điện thoại thông minh.',
    image: 'dich-ve-12',
    author: 'Trung tâm học tập cộng đồng',
    views: 312,
    dialect: 'br',
    body: `
Trung tâm học tập cộng đồng xã khai giảng lớp “bình dân học vụ số” đầu tiên với 31 học viên, người lớn tuổi nhất đã 78.

Chương trình có mười bài: mở khóa, gọi, nhắn tin, chụp ảnh, phóng to chữ, tìm tin, xem bản đồ, nộp hồ sơ, thanh toán và phòng lừa đảo. Học viên được mượn máy.

Lớp học tối thứ Ba, thứ Năm. Khóa sau bắt đầu khi đủ 20 người ghi tên.`,
  },
];
