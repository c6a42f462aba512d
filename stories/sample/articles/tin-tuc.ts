import type {Draft} from '../sample-types.js';

/** Tin tức & Sự kiện. */
export const tinTuc: readonly Draft[] = [
  {
    id: 1063,
    date: '2026-11-21 19:20',
    title: 'Hơn 600 người dự Ngày hội Đại đoàn kết toàn dân tộc ở sáu ấp',
    summary: 'Ngày hội năm nay bỏ phần diễn văn dài, dành thời gian cho bữa cơm chung và các trò chơi dân gian.',
    image: 'nha-van-hoa-5',
    alt: 'Bà con tập trung trước nhà văn hóa ấp trong ngày hội',
    author: 'Hoàng Phúc',
    source: 'Ban Biên tập',
    views: 412,
    featured: true,
    body: `
Trong hai ngày 20 và 21/11, sáu ấp của xã lần lượt tổ chức Ngày hội Đại đoàn kết toàn dân tộc. Có hơn 600 người tham dự, trong đó gần một nửa là thanh niên, học sinh.

Khác với mọi năm, phần báo cáo chỉ gói gọn trong mười phút. Thời gian còn lại dành cho bà con kể chuyện: chuyện tổ 3 ấp Gò Duối thay nhau chăm bà Tư neo đơn, chuyện nhóm thợ hồ ấp Xẻo Lá xây giúp bốn căn bếp, chuyện xóm Bến Đình cả năm không phải gọi đội hòa giải.

![Trò chơi kéo co của các tổ tự quản](san-bong-3 "Phần thi kéo co của các tổ tự quản ấp Rạch Sậy. Ảnh: Hoàng Phúc")

## Bữa cơm chung

Buổi trưa, mỗi nhà góp một món. Ấp Cây Me có nồi canh chua cá lóc nấu cho 120 người; ấp Kinh Mới góp bánh tét, dưa cải. Ban công tác Mặt trận các ấp trao 54 phần quà cho gia đình khó khăn, đều do bà con trong ấp tự góp.

Phát biểu tại ấp Xẻo Lá, Chủ tịch Ủy ban MTTQ Việt Nam xã nói điều ông mừng nhất là “năm nay người đến không phải vì có tên trong giấy mời”.

>> Hoàng Phúc`,
  },
  {
    id: 1060,
    date: '2026-11-17 07:10',
    title: 'Triều cường dâng cao, xã huy động 80 người gia cố bờ bao Xẻo Lá',
    summary: 'Đến 22 giờ ngày 16/11, ba đoạn bờ bao xung yếu dài 340 m đã được đắp xong.',
    image: 'song-4',
    alt: 'Nước dâng cao trên rạch, ghe neo sát bờ',
    author: 'Ngọc Diễm',
    views: 1276,
    also: 'nong-nghiep-nong-thon-moi',
    dialect: 'nbsp',
    body: `
Chiều 16/11, nước trên rạch Xẻo Lá lên nhanh, có nơi chỉ còn cách mặt bờ bao 12 cm. Nhận tin báo từ tổ trực, Ủy ban nhân dân xã huy động lực lượng dân quân, công an và bà con tại chỗ, tổng cộng 80 người, gia cố ba đoạn xung yếu dài 340 m.

Cừ tràm và bao đất đã chuẩn bị sẵn từ đầu tháng 10 nên việc đắp bờ khá nhanh. Bà con ấp Xẻo Lá mang đèn, nấu cháo phục vụ suốt đêm. Đến 22 giờ, các đoạn bờ an toàn; 96 ha lúa sắp trổ và 14 ao cá phía trong không bị ngập.

Theo dự báo, triều còn ở mức cao đến ngày 19/11. Xã duy trì ba tổ trực tại cống Xẻo Lá, cống Ông Hai và bờ bao Kinh Mới; khi cần giúp, bà con gọi ngay cho trưởng ấp hoặc Ban Chỉ huy Quân sự xã.`,
  },
  {
    id: 1050,
    date: '2026-10-24 20:05',
    title: 'Chợ quê Bình An họp phiên đầu tiên vào cuối tuần',
    summary: '42 gian hàng bán nông sản, bánh dân gian; không dùng túi ni lông.',
    image: 'cho-2',
    alt: 'Bốn gian chợ quê bày trái cây dưới mái bạt màu',
    author: 'Thu Hà',
    views: 1893,
    also: 'van-hoa-xa-hoi',
    body: `
Từ 15 giờ ngày 24/10, bãi đất cạnh bến phà cũ đông người hơn cả ngày Tết. Chợ quê Bình An họp phiên đầu tiên với 42 gian hàng, toàn bộ do người trong xã đứng bán.

Bánh lá mơ, bánh bò nướng, cốm dẹp, mắm chua, rau vườn, cá đồng… thứ gì cũng gói bằng lá chuối hoặc đựng trong giỏ khách mang theo. Ban quản lý chợ để sẵn 300 giỏ tre cho mượn, đặt cọc mười nghìn đồng, trả giỏ thì nhận lại tiền.

Chị Nguyễn Thị Kiều, bán bánh xèo, cho biết bốn giờ bán hết 11 kg bột. “Mệt mà vui. Tuần sau tôi rủ thêm chị dâu”.

Chợ họp chiều thứ Bảy và sáng Chủ Nhật hằng tuần. Ai muốn có gian hàng thì đăng ký với Hội Liên hiệp Phụ nữ xã; ba tháng đầu không thu tiền chỗ.`,
  },
  {
    id: 1043,
    date: '2026-09-26 11:30',
    title: 'Đêm rằm của 400 em nhỏ',
    summary: 'Đèn lồng do chính các em làm từ vỏ chai, lá dừa và giấy báo cũ.',
    image: 'truong-hoc-6',
    alt: 'Sân trường trước giờ rước đèn',
    author: 'Đoàn Thanh niên xã',
    views: 720,
    dialect: 'div',
    body: `
Tối 25/9, sân Trường Tiểu học Bình An rộn ràng tiếng trống. Gần 400 em nhỏ của sáu ấp mang theo chiếc đèn tự làm đến dự đêm hội trăng rằm do Đoàn Thanh niên xã tổ chức.

Cuộc thi đèn lồng năm nay có một điều lệ duy nhất: không mua gì mới. Giải nhất thuộc về nhóm bốn bạn lớp 4A với chiếc đèn cá chép đan bằng lá dừa, mắt làm từ nắp chai.

Ban tổ chức tặng 65 suất học bổng, mỗi suất 500.000 đồng cùng tập vở. Tiền do các cựu học sinh gửi về.`,
  },
  {
    id: 1033,
    date: '2026-08-02 08:40',
    title: 'KHÁNH THÀNH TUYẾN ĐƯỜNG HOA ẤP CÂY ME – BẾN ĐÌNH',
    summary: 'Tuyến đường 2,4 km được bà con trồng hơn 3.000 gốc hoa mười giờ và chuối mỏ két.',
    image: 'duong-2',
    alt: 'Đường bê tông có hàng cây hai bên',
    author: 'Ban Biên tập',
    views: 864,
    dialect: 'font',
    body: `
Sáng 02/8, Ủy ban MTTQ Việt Nam xã phối hợp ban nhân dân hai ấp khánh thành tuyến đường hoa Cây Me – Bến Đình. Tuyến dài 2,4 km, có 96 bóng đèn năng lượng mặt trời và hơn 3.000 gốc hoa.

Mỗi hộ chăm đoạn đường trước nhà mình; nhà vắng người thì hàng xóm chăm giúp. Nguồn kinh phí 212 triệu đồng do bà con và các doanh nghiệp trên địa bàn đóng góp.`,
  },
  {
    id: 1025,
    date: '2026-05-08 17:00',
    title: 'Giải bóng đá thanh niên xã: đội Kinh Mới vô địch sau loạt luân lưu',
    summary: 'Giải có tám đội, 15 trận đấu và không có thẻ đỏ nào.',
    image: 'san-bong-6',
    alt: 'Trận bóng trên sân cỏ, hai đội áo đỏ và áo xanh',
    author: 'Minh Triết',
    views: 1042,
    also: 'van-hoa-xa-hoi',
    body: `
Trận chung kết chiều 08/5 giữa Kinh Mới và Rạch Sậy hòa 2 – 2 sau 70 phút. Ở loạt sút luân lưu, thủ môn Trần Quốc Bảo của Kinh Mới cản được hai quả, đưa cúp về ấp lần đầu tiên.

| Hạng | Đội | Trận | Bàn thắng | Thẻ vàng |
| 1 | Kinh Mới | 5 | 12 | 3 |
| 2 | Rạch Sậy | 5 | 14 | 4 |
| 3 | Gò Duối | 5 | 9 | 1 |
| 4 | Cây Me | 5 | 7 | 2 |

Giải phong cách thuộc về đội Gò Duối. Vua phá lưới là Lý Hoàng Nam (Rạch Sậy) với 7 bàn.

Sân bóng này do chính các cầu thủ san lấp hồi tháng 2. Sau giải, sân mở cửa miễn phí mỗi chiều, ưu tiên trẻ em từ 16 đến 17 giờ.`,
  },
  {
    id: 1013,
    date: '2025-10-21 09:30',
    title: 'Bàn giao năm căn nhà cho gia đình khó khăn trước mùa mưa bão',
    summary: 'Mỗi căn rộng 48 m², khung sắt, nền cao hơn đỉnh lũ.',
    image: 'duong-9-1200x675',
    alt: 'Những căn nhà mới ven đường',
    author: 'Ngọc Diễm',
    views: 533,
    also: 'van-hoa-xa-hoi',
    dialect: 'word',
    body: `
Ngày 20/10, Ủy ban MTTQ Việt Nam xã bàn giao năm căn nhà cho các gia đình khó khăn về nhà ở tại ấp Gò Duối, Xẻo Lá và Bến Đình. Mỗi căn rộng 48 m², kinh phí 92 triệu đồng, nền nâng cao hơn mức ngập năm 2000 là 30 cm.

Ngoài phần hỗ trợ từ quỹ, thợ trong ấp góp công xây, cửa hàng vật liệu bán giá vốn và chở đến tận nơi. Bà Huỳnh Thị Sang, 74 tuổi, sống một mình, xúc động: “Đêm mưa, nay tôi ngủ được rồi”.

Toàn xã còn bảy hộ cần sửa nhà, dự kiến xong trước Tết Nguyên đán.`,
  },
  {
    id: 1003,
    date: '2024-12-30 16:45',
    title: 'Nhìn lại một năm của quê mình qua mười con số',
    summary: 'Từ 3,2 km đường mới đến 1.006 cuốn sách được mượn ở tủ sách ấp.',
    image: 'dong-lua-11',
    alt: 'Toàn cảnh cánh đồng cuối năm',
    author: 'Ban Biên tập',
    views: 1510,
    body: `
Cuối năm, Ban Biên tập thử gom lại mười con số. Số nào cũng có bàn tay của bà con.

1. 3,2 km đường ấp được trải bê tông.
2. 21 hộ thoát nghèo, trong đó 9 hộ tự viết đơn xin ra khỏi danh sách.
3. 14.870 lượt hồ sơ được giải quyết, 98,9 % đúng và trước hẹn.
4. 1.006 cuốn sách được mượn ở sáu tủ sách ấp.
5. 412 lượt người hiến máu.
6. 38 em vào đại học, cao đẳng.
7. 5 ca đuối nước được cứu sống nhờ đội phản ứng nhanh.
8. 27 tấn rác nhựa được thu gom khỏi kênh rạch.
9. 63 cuộc hòa giải thành.
10. 0 vụ cháy lớn.

Cảm ơn bà con đã cùng nhau làm nên những con số ấy. Chúc mọi nhà năm mới nhiều sức khỏe, mùa màng tươi tốt.`,
  },
];
