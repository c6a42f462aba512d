
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'date.spoken': str`${0}, ngày ${1} tháng ${2} năm ${3}`,
'date.spoken-time': str`${0} giờ ${1} phút, ${2}`,
'weekday.1': `Thứ Hai`,
'weekday.2': `Thứ Ba`,
'weekday.3': `Thứ Tư`,
'weekday.4': `Thứ Năm`,
'weekday.5': `Thứ Sáu`,
'weekday.6': `Thứ Bảy`,
'weekday.0': `Chủ Nhật`,
'untitled': `(Không có tiêu đề)`,
'failed.timeout': `Máy chủ phản hồi quá lâu. Vui lòng thử lại.`,
'failed.not-found': `Không tìm thấy bài viết. Bài viết có thể đã được gỡ hoặc chuyển địa chỉ.`,
'failed.forbidden': `Bài viết này không được phép xem công khai.`,
'failed.server': `Máy chủ đang gặp sự cố. Vui lòng thử lại sau.`,
'failed.data': `Dữ liệu nhận được không đúng định dạng.`,
'failed.too-large': `Dữ liệu quá lớn, không hiển thị được.`,
'failed.config': `Tiện ích chưa được cấu hình đúng. Vui lòng báo quản trị trang.`,
'failed.network': `Không tải được tin. Vui lòng kiểm tra kết nối mạng rồi thử lại.`,
'empty': `Chưa có tin bài.`,
'retry': `Thử lại`,
'stale': str`Đang xem bản đã lưu lúc ${0}. Nội dung có thể chưa được cập nhật.`,
'loading.slow': `Mạng chậm, đang tiếp tục tải…`,
'loading': `Đang tải tin…`,
    };
  