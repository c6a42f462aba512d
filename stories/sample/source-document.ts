import type {Draft} from './sample-types.js';

/**
 * The source document `sample-article.txt`, letter by letter, as the old CMS stored it: indents of `&nbsp;`, typed
 * numbers, `<br>` where the editor pressed Shift+Enter, "./." and the author on the right.
 */
export const sourceDocument: Draft = {
  id: 1001,
  date: '2019-03-08 15:46',
  title: 'Bài viết: "QUYẾT TÂM KHẮC PHỤC VÀ NGĂN CHẶN PHÁT SINH CÁC BIỂU HIỆN SUY THOÁI"',
  author: 'Thanh Tặng',
  source: 'Cổng thông tin điện tử huyện Giang Thành',
  views: 1204,
  featured: true,
  body: `<p style="text-align: justify;">&nbsp; &nbsp; &nbsp; &nbsp;Ngày 22-02-2019, Ban Thường vụ Huyện ủy đã tổ chức sơ kết 02 năm thực hiện Nghị quyết Trung ương 4 khóa XII về “Tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống, những biểu hiện “tự diễn biến”, “tự chuyển hóa” trong nội bộ” (gọi tắt là Nghị quyết Trung ương 4 khóa XII).&nbsp;</p>

<p style="text-align: justify;">&nbsp; &nbsp; &nbsp; &nbsp;Qua 02 năm thực hiện Nghị quyết Trung ương 4 khóa XII, Ban Thường vụ Huyện ủy đã khẳng định trong Đảng bộ không còn tình trạng biểu hiện kén chọn chức danh, vị trí công tác, không sẵn sàng nhận nhiệm vụ ở nơi khó khăn; thực hiện quy chế làm việc một số nơi chưa nghiêm túc. Đa số các cấp ủy, tổ chức đảng và từng cán bộ, đảng viên đã có một số chuyển biến tích cực, nâng lên tinh thần trách nhiệm, tiêu biểu gương mẫu, tăng cường đoàn kết thống nhất, tinh thần trách nhiệm tự phê bình và phê bình, đấu tranh xây dựng nội bộ mạnh dạn, nghiêm túc hơn, thực hiện tốt hơn chức trách nhiệm vụ được giao. Tuy nhiên, cũng khẳng định trong Đảng bộ còn 5 biểu hiện cơ bản cần phải được tập trung khắc phục đó là:</p>

<p style="text-align: justify;">&nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp;(1) Chưa tích cực nghiên cứu, học tập lý luận, chủ trương, đường lối, nghị quyết của Đảng, chính sách, pháp luật của Nhà nước;</p>

<p style="text-align: justify;">&nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp;(2) Còn một số cán bộ, đảng viên chưa gương mẫu trong công tác, tinh thần trách nhiệm, tính tự giác chưa cao, đùn đẩy trách nhiệm, thiếu quyết liệt thực hiện nhiệm vụ;</p>

<p style="text-align: justify;">&nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; (3) Trong tự phê bình và phê bình thì nể nang, né tránh, ngại va chạm; nói không đi đôi với làm, hứa nhiều làm ít;</p>

<p style="text-align: justify;">&nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; (4) Lề lối tác phong của một số cán bộ chưa chuẩn mực, thiếu gương mẫu trong công tác, sinh hoạt, không sâu sát cơ sở, thiếu kiểm tra, đôn đốc, không nắm chắc tình hình địa phương, cơ quan, đơn vị; thiếu trách nhiệm trước những khó khăn, bức xúc và đòi hỏi chính đáng của nhân dân;</p>

<p style="text-align: justify;">&nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp;(5) Một số cán bộ, đảng viên thiếu tu dưỡng rèn luyện đạo đức phải xử lý kỷ luật.<br>
&nbsp; &nbsp; &nbsp; &nbsp; &nbsp; Nguyên nhân thực hiện Nghị quyết còn nhiều hạn chế và còn tồn tại 5 biểu hiện suy thoái có nhiều nguyên nhân, nhưng có một nguyên nhân cơ bản và quyết định nhất là do cấp ủy và người đứng đầu cấp ủy chưa quyết liệt trong chỉ đạo, đề ra giải pháp cụ thể khắc phục các biểu hiện suy thoái đã được chỉ ra và ngăn ngừa phát sinh mới.<br>
&nbsp; &nbsp; &nbsp; &nbsp; &nbsp;Để tiếp tục thực hiện có hiệu quả Nghị quyết Trung ương 4 khóa XII, quyết tâm khắc phục các biểu hiện suy thoái đã được chỉ ra và ngăn ngừa phát sinh mới, ngoài việc tiếp tục triển khai thực hiện đồng bộ các nhóm nhiệm vụ, giải pháp trong Nghị quyết đề ra như: tăng cường giáo dục chính trị, tư tưởng; thường xuyên thực hiện tự phê bình và phê bình trong sinh hoạt Đảng; đẩy mạnh công tác kiểm tra, giám sát,… Ban Thường vụ Huyện ủy đặc biệt nhấn mạnh.<br>
&nbsp; &nbsp; &nbsp; &nbsp; Tập trung, quyết liệt, quyết tâm khắc phục các biểu hiện suy thoái đã được chỉ ra, kiên quyết ngăn chặn phát sinh mới; định kỳ hằng năm các cấp ủy, người đứng đầu cấp ủy phải có kế hoạch cụ thể để khắc phục các biểu hiện suy thoái; từng cán bộ, đảng viên phải mạnh dạn, tự giác nhận hạn chế, khuyết điểm và có bản cam kết với chi bộ kiên quyết khắc phục không để có biểu hiện suy thoái. Đồng thời, căn cứ kết quả kiểm điểm, đánh giá năm 2018, các cấp ủy tiến hành rà soát quy hoạch cán bộ, chủ động chuẩn bị nguồn nhân sự cho Đại hội Đảng nhiệm kỳ 2020-2025 có chất lượng, kiên quyết không đưa vào quy hoạch những đảng viên có biểu hiện suy thoái hoặc vi phạm đạo đức, lối sống, nhằm làm trong sạch và nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức đảng.<br>
&nbsp; &nbsp; &nbsp; &nbsp; Thực hiện nghiêm túc Nghị quyết Trung ương 4 khóa XII không chỉ là xây dựng Đảng ngày càng trong sạch, vững mạnh mà còn là cách để cán bộ, đảng viên từng bước nâng cao đạo đức cách mạnh, thể hiện lòng yêu nước, yêu chủ nghĩa xã hội, góp phần bảo vệ vững chắc nền độc lập của Tổ quốc, xây dựng đất nước Việt Nam ngày càng phồn vinh, hạnh phúc, vững bước đi lên chủ nghĩa xã hội./.<br>
&nbsp;</p>

<p align="right"><strong>Thanh Tặng</strong></p>`,
};
