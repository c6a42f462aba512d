import type {Draft} from '../sample-types.js';

/** Giáo dục – Y tế. */
export const giaoDucYTe: readonly Draft[] = [
  {
    id: 1066,
    date: '2026-11-20 09:45',
    title: 'Ngày Nhà giáo: cô giáo dạy lớp ghép bên kia rạch',
    summary: 'Mười bốn năm cô Kim Hoa chèo xuồng đến điểm trường Xẻo Lá; năm nay cô đi bằng cầu.',
    image: 'truong-hoc-3',
    alt: 'Điểm trường nhỏ với sân đất và hai gốc cây',
    author: 'Thu Hà',
    views: 845,
    featured: true,
    body: `
Điểm trường Xẻo Lá có đúng một phòng, hai tấm bảng quay lưng vào nhau. Bên này lớp 1, bên kia lớp 2. Cô Kim Hoa đứng giữa.

“Hồi mới về, tôi tính dạy một năm rồi xin chuyển. Ngày cuối năm, có em bỏ vào giỏ xe tôi ba trái bắp luộc còn nóng. Vậy là ở”, cô kể. Cái “ở” ấy kéo dài mười bốn năm.

Mùa nước, cô chèo xuồng. Áo dài xếp trong túi ni lông, tới nơi mới mặc. Học trò đứng đợi ở bến, đứa cầm dây, đứa xách cặp.

![Sân trường giờ ra chơi](truong-hoc-8 "Giờ ra chơi ở điểm trường Xẻo Lá. Ảnh: Thu Hà")

Từ ngày có cầu Rạch Sậy, đường đến trường chỉ còn mười lăm phút xe đạp. Cô bảo tiện thì tiện thật, mà thỉnh thoảng nhớ tiếng dầm khua nước.

Năm học này lớp ghép có 19 em. Cả 19 em đều đọc thông trước Tết – cô hứa với phụ huynh như vậy, và năm nào cũng giữ lời.`,
  },
  {
    id: 1054,
    date: '2026-11-04 14:10',
    title: 'Khám sàng lọc tim, mắt miễn phí cho 740 học sinh tiểu học',
    summary: 'Phát hiện 58 em cận thị chưa đeo kính và 3 em cần khám chuyên khoa tim.',
    image: 'tram-y-te-4',
    alt: 'Trạm y tế xã với hàng cây phía trước',
    author: 'Trạm Y tế xã',
    views: 433,
    dialect: 'nbsp',
    body: `
Trong ba ngày từ 02 đến 04/11, Trạm Y tế xã phối hợp đoàn bác sĩ tình nguyện khám sàng lọc cho 740 học sinh của hai trường tiểu học.

Kết quả: 58 em cận thị nhưng chưa đeo kính, 121 em sâu răng, 3 em có tiếng tim bất thường. Trạm đã gặp riêng từng phụ huynh; ba em nghi bệnh tim được hẹn khám ở bệnh viện tỉnh ngày 12/11, xe đưa đón do Hội Chữ thập đỏ xã lo.

58 cặp kính đang được cắt, phát cho các em trước ngày 20/11.

Bác sĩ khuyên cha mẹ cho con ra sân chơi ít nhất hai giờ mỗi ngày: nhìn xa cũng là cách giữ mắt.`,
  },
  {
    id: 1045,
    date: '2026-10-05 08:30',
    title: 'Lịch tiêm chủng mở rộng quý IV năm 2026',
    summary: 'Tiêm vào ngày 10 hằng tháng; trùng thứ Bảy, Chủ Nhật thì chuyển sang thứ Hai.',
    author: 'Trạm Y tế xã',
    views: 702,
    also: 'thong-bao',
    body: `
Trạm Y tế xã thông báo lịch tiêm chủng mở rộng cho trẻ dưới 2 tuổi và phụ nữ mang thai:

| Ngày tiêm | Buổi sáng | Buổi chiều |
| Thứ Hai, 12/10 | Rạch Sậy, Cây Me | Kinh Mới |
| Thứ Ba, 10/11 | Xẻo Lá, Gò Duối | Bến Đình |
| Thứ Năm, 10/12 | Rạch Sậy, Cây Me | Kinh Mới, Xẻo Lá |

Khi đưa trẻ đi tiêm, cha mẹ nhớ:

- Mang theo sổ hoặc mã tiêm chủng.
- Báo cho cán bộ y tế nếu trẻ đang sốt, đang uống thuốc hoặc từng dị ứng.
- Ở lại trạm đủ 30 phút sau tiêm.`,
  },
  {
    id: 1039,
    date: '2026-09-05 10:00',
    title: 'Rộn ràng ngày khai giảng ở năm trường học',
    summary: 'Năm học 2026 – 2027 toàn xã có 2.318 học sinh, không em nào phải nghỉ học vì thiếu sách vở.',
    image: 'truong-hoc-11',
    alt: 'Học sinh xếp hàng trong sân trường ngày khai giảng',
    author: 'Hoàng Phúc',
    views: 1105,
    also: 'tin-tuc-su-kien',
    body: `
Sáng 05/9, tiếng trống vang lên cùng lúc ở năm trường học trong xã. Năm học 2026 – 2027, toàn xã có 2.318 học sinh, trong đó 341 em vào lớp 1.

Phần lễ gọn trong 40 phút, học sinh ngồi dưới mái che. Thay cho chùm bóng bay thả lên trời, mỗi em lớp 1 tự tay trồng một cây nhỏ vào chậu mang tên mình.

Trước thềm năm học, tủ sách dùng chung đã chuyển 1.170 bộ sách giáo khoa cũ còn tốt đến tay học sinh. Hội Khuyến học xã cấp 96 xe đạp và 148 thẻ bảo hiểm y tế.`,
  },
  {
    id: 1032,
    date: '2026-07-21 16:20',
    title: 'Dạy bơi miễn phí: 186 em biết bơi sau sáu tuần',
    summary: 'Hồ bơi lắp ghép đặt ở sân Trường Tiểu học Bình An hoạt động đến hết tháng 8.',
    image: 'ao-ca-6-1200x900',
    alt: 'Mặt nước nơi các em tập bơi',
    author: 'Minh Triết',
    views: 763,
    dialect: 'div',
    body: `
Xã có 41 km kênh rạch, vậy mà đầu hè chỉ 38 % học sinh tiểu học biết bơi. Sáu tuần qua, năm giáo viên thể dục và tám đoàn viên đã dạy cho 186 em.

Mỗi lớp 12 em, học 15 buổi. Buổi cuối, các em mặc nguyên quần áo xuống nước, tập nổi và gọi người giúp – bài quan trọng nhất theo lời thầy Phan Thanh Tú.

Hồ bơi lắp ghép mượn của tỉnh còn ở xã đến hết tháng 8. Còn 40 chỗ cho đợt ba, phụ huynh đăng ký với nhà trường.`,
  },
  {
    id: 1023,
    date: '2026-04-09 09:10',
    title: 'Trạm Y tế xã có bác sĩ trực đêm, thêm máy siêu âm xách tay',
    summary: 'Từ ngày 15/4, người bệnh đến sau 17 giờ vẫn được bác sĩ khám.',
    image: 'tram-y-te-7',
    alt: 'Trạm y tế xã',
    author: 'Ngọc Diễm',
    views: 1290,
    body: `
Trạm Y tế xã vừa được bổ sung một bác sĩ và một máy siêu âm xách tay. Từ ngày 15/4, trạm có bác sĩ trực 24/24 giờ.

Máy xách tay giúp bác sĩ đến tận nhà khám cho sản phụ, người già không đi lại được. Trong tuần chạy thử, trạm đã phát hiện một ca nhau tiền đạo và chuyển viện kịp thời.

Danh mục kỹ thuật được bảo hiểm y tế chi trả dán ở cửa trạm; thuốc kê theo đơn cấp ngay tại chỗ.`,
  },
  {
    id: 1016,
    date: '2025-12-24',
    title: 'Kết quả Hội thi giáo viên dạy giỏi cấp xã',
    summary: '27 giáo viên dự thi, 11 giáo viên được công nhận.',
    author: 'Phòng Văn hóa – Xã hội xã',
    views: 355,
    dialect: 'word',
    files: [{file: 'ket-qua-hoi-thi-giao-vien.doc', name: 'Bảng kết quả hội thi', bytes: 58_000}],
    body: `
Hội thi giáo viên dạy giỏi cấp xã năm học 2025 – 2026 có 27 giáo viên của năm trường tham dự. Ban giám khảo dự 54 tiết dạy, trong đó nhiều tiết được tổ chức ngoài vườn trường, bên bờ ruộng.

Có 11 giáo viên được công nhận danh hiệu giáo viên dạy giỏi. Tiết “Đo chiều cao cây dừa bằng bóng nắng” của thầy Huỳnh Quốc Việt được học sinh bình chọn là tiết học vui nhất.

Kết quả chi tiết trong tệp đính kèm.`,
  },
  {
    id: 1007,
    date: '2025-04-17 15:25',
    title: 'Phòng bệnh sốt xuất huyết: mười phút mỗi tuần cho lu, khạp, chậu hoa',
    summary: 'Chỉ một nắp chai đọng nước cũng đủ cho muỗi đẻ trứng.',
    author: 'Trạm Y tế xã',
    views: 618,
    dialect: 'br',
    body: `
Mưa đầu mùa vừa tới, Trạm Y tế xã ghi nhận bốn ca sốt xuất huyết ở ấp Cây Me và ấp Bến Đình. Trạm đề nghị mỗi nhà dành mười phút mỗi tuần làm bốn việc:

- Đậy kín lu, khạp; thả cá bảy màu vào hồ chứa nước.

- Thay nước bình bông, chậu cây; lật úp vật phế thải.

- Ngủ mùng cả ban ngày, nhất là trẻ nhỏ.

- Sốt cao hai ngày không giảm thì đến trạm ngay, không tự truyền nước.

Sáng Chủ Nhật 20/4, các ấp đồng loạt ra quân diệt lăng quăng.`,
  },
];
