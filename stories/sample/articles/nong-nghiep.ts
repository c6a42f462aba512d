import type {Draft} from '../sample-types.js';

/** Nông nghiệp – Nông thôn mới. */
export const nongNghiep: readonly Draft[] = [
  {
    id: 1064,
    date: '2026-11-22 16:40',
    title: 'Ấp Kinh Mới gặt xong 210 ha lúa thu đông trước đợt triều cường',
    summary: 'Nhờ thống nhất lịch xuống giống và thuê chung máy gặt, bà con thu hoạch sớm hơn năm trước chín ngày.',
    image: 'dong-lua-3',
    alt: 'Ba nông dân đội nón lá trên cánh đồng lúa chín ở ấp Kinh Mới',
    author: 'Ngọc Diễm',
    source: 'Tổ thông tin ấp Kinh Mới',
    views: 186,
    dialect: 'nbsp',
    featured: true,
    body: `
Chiều 22/11, thửa ruộng cuối cùng ở cánh đồng Bờ Tre (ấp Kinh Mới) đã gặt xong. Toàn ấp thu hoạch 210 ha lúa thu đông, năng suất bình quân 5,6 tấn/ha, cao hơn vụ trước 0,3 tấn.

Điểm khác của vụ này là bà con ngồi lại với nhau từ đầu. Hợp tác xã Kinh Mới cùng trưởng ấp vận động 164 hộ xuống giống trong đúng bốn ngày, dùng chung hai loại giống ngắn ngày và ký thuê chung sáu máy gặt. Lúa chín đều nên máy đi một lượt là xong, không còn cảnh ruộng này chờ ruộng kia.

![Máy cắt gom lúa trên đồng Bờ Tre](dong-lua-8 "Lúa được đưa về lò sấy ngay trong ngày. Ảnh: Ngọc Diễm")

“Năm ngoái nước lên, nhà tôi phải cắt tay gần bốn công, tiền công ăn hết lời. Năm nay lúa về tới sân rồi nước mới lên”, ông Lê Văn Sáu, tổ 5, kể.

Theo bảng theo dõi của hợp tác xã, giá bán tại ruộng dao động từ 6.900 đến 7.200 đồng/kg. Sau khi trừ chi phí, mỗi héc-ta còn lãi khoảng 17 triệu đồng. Ủy ban nhân dân xã đề nghị các hộ cày ải, vệ sinh đồng ruộng trước ngày 10/12 để kịp lịch xuống giống vụ đông xuân.

>> Ngọc Diễm`,
  },
  {
    id: 1058,
    date: '2026-11-14 08:05',
    title: 'Lịch xuống giống vụ đông xuân 2026 – 2027 và những điều bà con cần lưu ý',
    summary: 'Xã chia ba đợt xuống giống né rầy, đợt đầu bắt đầu từ ngày 12/12/2026.',
    image: 'dong-lua-5',
    alt: 'Cánh đồng chuẩn bị xuống giống',
    author: 'Phòng Kinh tế xã',
    views: 742,
    files: [
      {
        file: 'lich-xuong-giong-dong-xuan-2026-2027.pdf',
        name: 'Lịch xuống giống vụ đông xuân 2026 – 2027',
        bytes: 248_000,
      },
    ],
    body: `
Căn cứ số liệu bẫy đèn và dự báo con nước, Phòng Kinh tế xã thông báo lịch xuống giống vụ đông xuân như sau:

| Đợt | Thời gian | Khu vực | Diện tích |
| 1 | 12/12 – 16/12/2026 | Ấp Kinh Mới, ấp Xẻo Lá | 430 ha |
| 2 | 26/12 – 30/12/2026 | Ấp Rạch Sậy, ấp Cây Me | 515 ha |
| 3 | 08/01 – 12/01/2027 | Ấp Gò Duối, ấp Bến Đình | 288 ha |

## Trước khi xuống giống

- Cày ải phơi đất ít nhất 15 ngày, dọn sạch cỏ bờ và lúa chét.
- Chọn giống xác nhận; lượng giống gieo không quá 80 kg/ha.
- Không bơm nước giữa hai đợt nếu tổ thủy nông chưa thông báo.

## Trong 40 ngày đầu

1. Thăm đồng ba ngày một lần, đếm rầy ở gốc lúa.
2. Bón phân theo bảng so màu lá, không bón đón đòng sớm.
3. Hạn chế phun thuốc trừ sâu để giữ thiên địch.

Hộ nào chưa đăng ký mua giống xác nhận có hỗ trợ xin liên hệ trưởng ấp hoặc công chức nông nghiệp của xã trước ngày 01/12/2026. Bảng lịch chi tiết theo từng tổ nằm trong tệp đính kèm.`,
  },
  {
    id: 1052,
    date: '2026-10-30 14:20',
    title: 'Cầu Rạch Sậy thông xe, học sinh hai ấp không còn phải đi đò',
    summary: 'Cây cầu dài 42 m được xây bằng ngân sách xã và hơn 1.200 ngày công do người dân đóng góp.',
    image: 'cau-4',
    alt: 'Cầu bê tông bắc qua rạch, có người đi bộ và ghe chạy bên dưới',
    author: 'Hoàng Phúc',
    source: 'UBND xã Bình An Hạ',
    views: 1538,
    dialect: 'word',
    also: 'tin-tuc-su-kien',
    body: `
Sáng 30/10, Ủy ban nhân dân xã cùng bà con hai ấp Rạch Sậy và Cây Me làm lễ thông xe cầu Rạch Sậy. Cầu dài 42 m, rộng 4 m, tải trọng 5 tấn, tổng kinh phí 3,86 tỷ đồng, trong đó người dân đóng góp 640 triệu đồng cùng hơn 1.200 ngày công.

Trước đây 118 học sinh ở ấp Cây Me qua trường tiểu học bằng đò ngang, mùa nước chảy mạnh thường phải nghỉ học. Từ hôm nay quãng đường đến trường rút từ 6 km còn 1,5 km.

![Người dân đi bộ qua cầu trong buổi sáng thông xe](cau-9 "Chuyến xe đầu tiên qua cầu là xe chở sách của trường tiểu học. Ảnh: Hoàng Phúc")

Bà Phan Thị Lài, người hiến 85 m² đất làm đường dẫn, nói ngắn gọn: “Đất thì nhà tôi còn, chứ con nít đi đò thì lo lắm”.

Chủ tịch Ủy ban nhân dân xã cảm ơn các hộ dân đã hiến đất, góp công và đề nghị ban nhân dân hai ấp lập tổ tự quản, giữ cầu sạch, không họp chợ trên đường dẫn, không cho xe quá tải qua cầu.`,
  },
  {
    id: 1047,
    date: '2026-10-11 09:15',
    title: 'Trồng ổi xen chanh: cách làm ít vốn của chị Bích Liên ở Gò Duối',
    summary: 'Hai công đất giồng từng bỏ cỏ nay cho thu nhập đều mỗi tuần.',
    image: 'vuon-cay-2',
    alt: 'Vườn ổi xen chanh sai quả',
    author: 'Thu Hà',
    views: 903,
    dialect: 'div',
    body: `
Vườn của chị Trần Thị Bích Liên nằm cuối đường đất ấp Gò Duối. Năm 2024, sau khi đi làm xa về, chị có trong tay hai công đất giồng và hơn 20 triệu đồng tiền dành dụm.

Chị chọn trồng 180 gốc ổi, xen 90 gốc chanh không hạt. “Ổi cho trái quanh năm, chanh thì mùa nắng được giá. Cái này rớt giá còn cái kia”, chị giải thích.

Để tiết kiệm, chị ủ cỏ với phân bò làm phân, dùng vỏ chai nhựa làm bẫy ruồi đục trái, bao trái bằng túi lưới dùng lại được nhiều lần. Công việc trong vườn chỉ hai vợ chồng lo, mỗi sáng chừng ba giờ.

Hiện cứ ba ngày vườn thu 70 – 90 kg ổi, bán cho vựa ở chợ xã. Tính cả chanh, mỗi tháng gia đình còn dư khoảng 11 triệu đồng.

Hội Liên hiệp Phụ nữ xã đã đưa chín hội viên đến thăm vườn; bốn người về làm theo. Ai cần cây giống chị chiết cho, chỉ lấy tiền bầu.`,
  },
  {
    id: 1035,
    date: '2026-08-19 10:00',
    updated: '2026-08-20 07:30',
    title: 'Xã được công nhận đạt 19/19 tiêu chí nông thôn mới nâng cao',
    summary: 'Thu nhập bình quân đạt 74,5 triệu đồng/người/năm; hộ nghèo đa chiều còn 0,82 %.',
    image: 'duong-6',
    alt: 'Đường nông thôn thẳng, hai bên trồng cây xanh',
    author: 'Ban Biên tập',
    source: 'UBND xã Bình An Hạ',
    views: 2317,
    featured: true,
    also: 'xay-dung-chinh-quyen',
    body: `
Đoàn thẩm định của tỉnh vừa thống nhất đề nghị công nhận xã Bình An Hạ đạt chuẩn nông thôn mới nâng cao sau bốn năm thực hiện. Đây là kết quả của rất nhiều việc nhỏ: từ hàng rào cây xanh, tuyến đường tự quản đến lớp học nghề ban đêm.

| Chỉ tiêu | Năm 2022 | Năm 2026 |
| Thu nhập bình quân (triệu đồng/người/năm) | 52,1 | 74,5 |
| Hộ nghèo đa chiều (%) | 3,90 | 0,82 |
| Hộ dùng nước sạch đạt quy chuẩn (%) | 61,4 | 93,7 |
| Đường ấp được cứng hóa (%) | 70,0 | 98,2 |
| Người dân tham gia bảo hiểm y tế (%) | 88,5 | 96,4 |

Điều đoàn thẩm định đánh giá cao là việc lấy ý kiến hài lòng được làm đến từng hộ, kết quả niêm yết tại nhà văn hóa ấp. Có 2.846 hộ trả lời phiếu, tỷ lệ hài lòng đạt 97,1 %.

## Việc còn phải làm

- Hai tuyến kênh ở ấp Xẻo Lá còn rác thải nhựa, phải xử lý dứt điểm trước mùa khô.
- Nhà văn hóa ấp Bến Đình xuống cấp, cần sửa mái và sân.
- Tỷ lệ phân loại rác tại nguồn mới đạt 46 %.

Ủy ban nhân dân xã đề nghị bà con tiếp tục góp ý qua hộp thư đặt tại nhà văn hóa các ấp hoặc gửi trực tiếp đến Trung tâm Phục vụ hành chính công xã.`,
  },
  {
    id: 1026,
    date: '2026-05-27 15:30',
    title: 'Phòng bệnh cho tôm, cá khi giao mùa',
    summary: 'Mưa đầu mùa làm độ pH trong ao giảm nhanh, bà con cần rải vôi quanh bờ trước khi mưa.',
    image: 'ao-ca-1',
    alt: 'Ao cá bên vườn dừa',
    author: 'Lâm Minh Khoa',
    source: 'Tổ khuyến nông cộng đồng',
    views: 418,
    dialect: 'br',
    body: `
Những cơn mưa đầu mùa thường kéo theo phèn từ bờ ao xuống nước, làm tôm cá bỏ ăn, nổi đầu vào sáng sớm. Tổ khuyến nông cộng đồng khuyến cáo bà con một số việc sau.

- Trước mưa: rải vôi bột quanh bờ ao, 10 kg cho mỗi 100 m² bờ; khơi rãnh để nước trên bờ không tràn xuống ao.

- Trong khi mưa: tháo bớt nước mặt, chạy quạt nước nếu có, ngừng cho ăn.

- Sau mưa: đo pH, nếu dưới 7 thì hòa vôi nông nghiệp tạt đều; giảm một phần ba lượng thức ăn trong hai ngày.

Khi thấy cá chết bất thường, xin báo ngay tổ khuyến nông, không vứt xác cá ra kênh rạch. Tổ có máy đo nhanh và đến tận ao không thu tiền.`,
  },
  {
    id: 1017,
    date: '2026-01-16 07:45',
    title: 'Hoa Tết Bến Đình vào vụ',
    summary: 'Hơn 40.000 giỏ vạn thọ, cúc mâm xôi đã được thương lái đặt cọc.',
    image: 'vuon-cay-7-900x1200',
    alt: 'Nhà vườn chăm hoa Tết',
    author: 'Ngọc Diễm',
    views: 655,
    dialect: 'font',
    body: `
Những ngày này, dọc bờ sông ấp Bến Đình, đâu đâu cũng thấy giàn hoa. Năm nay 57 hộ trồng hơn 40.000 giỏ, tăng chừng 6.000 giỏ so với năm trước, chủ yếu là vạn thọ và cúc mâm xôi.

Theo chị Võ Thị Út, trồng hoa nhờ trời: lạnh quá hoa nở muộn, nắng gắt hoa nở sớm. Chị mắc thêm bóng đèn để hãm, mỗi đêm thắp bốn giờ.

Đến giữa tháng Giêng dương lịch, khoảng bảy phần mười số giỏ đã có người đặt cọc với giá 45.000 – 70.000 đồng một giỏ. Xã bố trí bãi tập kết ở bến phà cũ, có điện, nước và người trông giữ ban đêm để bà con yên tâm chờ ghe.`,
  },
  {
    id: 1009,
    date: '2025-06-24 09:00',
    title: 'Ra mắt Hợp tác xã Kinh Mới với 46 thành viên',
    summary: 'Hợp tác xã bắt đầu bằng ba dịch vụ bà con cần nhất: bơm tưới, lúa giống và máy gặt.',
    image: 'hop-3',
    alt: 'Hội nghị thành lập hợp tác xã',
    author: 'Hoàng Phúc',
    views: 377,
    body: `
Hội nghị thành lập Hợp tác xã Kinh Mới diễn ra sáng 24/6 tại nhà văn hóa ấp. Có 46 hộ góp vốn, tổng vốn điều lệ 520 triệu đồng.

Thay vì mở rộng ngay, hội nghị thống nhất năm đầu chỉ làm ba dịch vụ: bơm tưới, cung ứng lúa giống và điều phối máy gặt. Mỗi quý, ban giám đốc công khai thu chi trên bảng tin của ấp.

Ông Nguyễn Văn Thuận được bầu làm giám đốc. Ông hứa trước hội nghị: “Làm ít mà chắc. Sổ sách để ở nhà văn hóa, ai muốn xem lúc nào cũng được”.`,
  },
];
