import type {Draft} from '../sample-types.js';

/** Cải cách hành chính. */
export const caiCach: readonly Draft[] = [
  {
    id: 1059,
    date: '2026-11-16 08:30',
    title: 'Trả kết quả hồ sơ tại nhà cho người cao tuổi và người khuyết tật',
    summary: 'Mỗi thứ Ba và thứ Sáu, cán bộ trung tâm cùng đoàn viên đến tận nhà, không thu phí.',
    image: 'mot-cua-5',
    alt: 'Cán bộ hướng dẫn người dân ở quầy',
    author: 'Thu Hà',
    source: 'Trung tâm Phục vụ hành chính công xã',
    views: 566,
    featured: true,
    body: `
Từ ngày 17/11, Trung tâm Phục vụ hành chính công xã trả kết quả tại nhà cho người từ 75 tuổi trở lên, người khuyết tật nặng và người đang nuôi con nhỏ dưới sáu tháng.

Khi nộp hồ sơ, bà con chỉ cần nói “xin trả tại nhà”. Cán bộ ghi địa chỉ, hẹn buổi và mang theo sổ ký nhận. Nếu thiếu giấy tờ, cán bộ chụp lại và bổ sung giúp, không để người dân phải đi lần hai.

Trong ba tuần chạy thử ở ấp Rạch Sậy có 34 hồ sơ được trả theo cách này. Ông Đoàn Văn Mẫn, 81 tuổi, bảo: “Hồi trước đi lên xã là phải nhờ con nó nghỉ một buổi làm”.`,
  },
  {
    id: 1048,
    date: '2026-10-15 15:45',
    title: 'Mười thủ tục được rút ngắn thời gian giải quyết từ ngày 20/10/2026',
    summary: 'Xác nhận tình trạng hôn nhân, trích lục hộ tịch có kết quả ngay trong buổi.',
    author: 'Văn phòng HĐND và UBND xã',
    views: 1675,
    files: [{file: 'danh-muc-10-thu-tuc.pdf', name: 'Danh mục 10 thủ tục rút ngắn thời gian', bytes: 187_000}],
    dialect: 'clean',
    body: `
Sau khi rà soát, xã cam kết giải quyết nhanh hơn quy định đối với mười thủ tục. Dưới đây là những thủ tục bà con hay làm nhất:

| Thủ tục | Quy định | Nay còn |
| Trích lục hộ tịch | 1 ngày làm việc | trong buổi |
| Xác nhận tình trạng hôn nhân | 3 ngày làm việc | trong buổi |
| Đăng ký lại khai sinh | 5 ngày làm việc | 3 ngày làm việc |
| Trợ cấp mai táng phí | 10 ngày làm việc | 6 ngày làm việc |
| Xác nhận hộ nghèo, hộ cận nghèo | 15 ngày | 9 ngày |

Hồ sơ nào trễ hẹn, lãnh đạo bộ phận phụ trách gửi thư xin lỗi có nêu lý do và hẹn lại ngày trả. Danh mục đầy đủ có trong tệp đính kèm và trên bảng điện tử tại trung tâm.`,
  },
  {
    id: 1040,
    date: '2026-09-14 09:50',
    title: '“Thứ Bảy không hẹn”: mở cửa sáng thứ Bảy cho người đi làm xa',
    summary: 'Sau hai tháng, mỗi sáng thứ Bảy có trung bình 43 lượt người đến làm thủ tục.',
    image: 'mot-cua-8',
    alt: 'Người dân chờ tới lượt tại quầy giao dịch',
    author: 'Minh Triết',
    views: 812,
    dialect: 'br',
    body: `
Nhiều người trong xã làm công nhân ở khu công nghiệp cách nhà 30 cây số, ngày thường không thể xin nghỉ để chứng thực một tờ giấy. Từ ý kiến ấy, trung tâm mở cửa thêm sáng thứ Bảy, từ 7 giờ 30 đến 11 giờ, gọi là “Thứ Bảy không hẹn”.

Hai tháng qua, trung bình mỗi sáng có 43 lượt người đến. Chị Thạch Thị Na Rinh, công nhân may, kể chị từng mất hai ngày công chỉ vì một bản sao giấy khai sinh.

Cán bộ trực thứ Bảy được nghỉ bù trong tuần, không phát sinh kinh phí.`,
  },
  {
    id: 1031,
    date: '2026-07-09 13:20',
    title: 'Kết quả khảo sát hài lòng quý II: điểm thấp nhất là chỗ để xe',
    summary: 'Tỷ lệ hài lòng chung đạt 95,3 %; xã làm mái che bãi xe ngay trong tháng 7.',
    image: 'dich-ve-2',
    alt: 'Bảng kết quả khảo sát đặt ở sảnh',
    author: 'Thu Hà',
    views: 294,
    body: `
Có 512 người trả lời phiếu khảo sát trong quý II. Kết quả được dán nguyên văn ở sảnh, kể cả những lời chê.

- Thái độ của cán bộ: 98,2 % hài lòng.
- Thời gian giải quyết: 95,9 %.
- Tờ khai dễ hiểu: 90,6 %.
- Chỗ ngồi chờ, chỗ để xe: 81,4 %.

“Xe phơi nắng cả buổi, lúc về yên xe nóng rát” là câu được viết lại nhiều lần nhất. Ủy ban nhân dân xã đã hợp đồng làm mái che 60 m², xong trước ngày 31/7, đồng thời rút gọn ba mẫu tờ khai bị chê khó hiểu.`,
  },
  {
    id: 1024,
    date: '2026-04-22 08:15',
    title: 'Một tờ khai cho ba việc: khai sinh, thường trú, thẻ bảo hiểm y tế cho trẻ',
    summary: 'Cha mẹ chỉ khai một lần, ba kết quả cùng trả về trong ba ngày làm việc.',
    image: 'may-tinh-3',
    alt: 'Màn hình máy tính hiển thị tờ khai điện tử',
    author: 'Trung tâm Phục vụ hành chính công xã',
    views: 1321,
    also: 'chuyen-doi-so',
    body: `
Khi con chào đời, cha mẹ phải làm ba việc: khai sinh, đăng ký thường trú và xin cấp thẻ bảo hiểm y tế. Nay cả ba nằm trong một tờ khai điện tử.

1. Đăng nhập Cổng Dịch vụ công quốc gia bằng tài khoản VNeID.
2. Chọn nhóm thủ tục liên thông dành cho trẻ em dưới 6 tuổi.
3. Chụp giấy chứng sinh, kiểm tra lại tên con từng chữ một.
4. Gửi hồ sơ và chờ tin nhắn.

Nhà nào không có điện thoại thông minh cứ mang giấy tờ đến trung tâm, có người khai giúp. Từ đầu năm đến nay 61 em bé của xã đã nhận đủ ba kết quả theo cách này.`,
  },
  {
    id: 1018,
    date: '2026-02-05 14:30',
    title: 'Bỏ yêu cầu nộp bản sao có chứng thực đối với giấy tờ đã số hóa',
    summary: 'Giấy tờ đã lưu trong kho dữ liệu của công dân thì không phải nộp lại.',
    author: 'Văn phòng HĐND và UBND xã',
    views: 447,
    dialect: 'font',
    body: `
Từ ngày 09/02/2026, khi làm thủ tục tại xã, người dân không phải nộp lại bản sao có chứng thực của những giấy tờ đã được số hóa và ký số.

Cán bộ tiếp nhận có trách nhiệm tra cứu trong kho dữ liệu trước khi yêu cầu bổ sung. Nếu bị yêu cầu nộp lại giấy tờ đã có, bà con phản ánh qua hộp thư góp ý hoặc gặp trực tiếp lãnh đạo trung tâm.`,
  },
  {
    id: 1012,
    date: '2025-09-08 10:40',
    title: 'Bàn hướng dẫn của các em học sinh trong mùa hè',
    summary: '22 em lớp 11 và 12 đã giúp 1.900 lượt người lấy số, khai hồ sơ trực tuyến.',
    image: 'dich-ve-7',
    alt: 'Học sinh tình nguyện bên bàn hướng dẫn',
    author: 'Đoàn Thanh niên xã',
    views: 389,
    body: `
Suốt ba tháng hè, ở góc trái sảnh trung tâm luôn có hai chiếc áo xanh nhỏ xíu. Đó là các em lớp 11, lớp 12 thay phiên nhau trực bàn hướng dẫn.

Các em giúp người lớn tuổi lấy số, cài đặt VNeID, đọc lại tờ khai cho người mắt kém. Tổng cộng 22 em đã phục vụ 1.900 lượt người.

Em Nguyễn Gia Hân nhớ nhất một bà cụ ngày nào cũng ghé: “Bà không làm giấy tờ gì, bà vào hỏi tụi con ăn sáng chưa”.`,
  },
  {
    id: 1005,
    date: '2025-02-20 15:10',
    title: 'Xã niêm yết toàn bộ phí, lệ phí bằng bảng chữ lớn',
    summary: 'Bảng cao hai mét, đọc được từ hàng ghế chờ; thủ tục nào miễn phí ghi rõ “0 đồng”.',
    image: 'tru-so-6',
    author: 'Ban Biên tập',
    views: 265,
    dialect: 'nbsp',
    body: `
Thay cho tập giấy A4 dán trong tủ kính, từ tuần này mức phí, lệ phí của các thủ tục được in thành bảng chữ lớn, đặt đối diện hàng ghế chờ. Thủ tục nào không thu phí đều ghi rõ “0 đồng”.

Bên dưới là số điện thoại của lãnh đạo phụ trách và dòng chữ: “Cán bộ không nhận thêm bất kỳ khoản nào”.`,
  },
];
