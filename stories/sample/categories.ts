import type {SampleCategory} from './sample-types.js';

/** The name of the commune. It is invented: no unit of this name exists. */
export const COMMUNE = 'xã Bình An Hạ';

/** The eight categories, three levels deep. */
export const categories: readonly SampleCategory[] = [
  {
    id: 11,
    name: 'Tin tức & Sự kiện',
    slug: 'tin-tuc-su-kien',
    parent: 0,
    description: 'Hoạt động trên địa bàn xã.',
  },
  {
    id: 12,
    name: 'Xây dựng chính quyền',
    slug: 'xay-dung-chinh-quyen',
    parent: 0,
    description: 'Hội đồng nhân dân, Ủy ban nhân dân, tiếp xúc cử tri, tiếp công dân.',
  },
  {
    id: 13,
    name: 'Cải cách hành chính',
    slug: 'cai-cach-hanh-chinh',
    parent: 12,
    description: 'Thủ tục hành chính, Trung tâm Phục vụ hành chính công.',
  },
  {
    id: 14,
    name: 'Chuyển đổi số',
    slug: 'chuyen-doi-so',
    parent: 13,
    description: 'Tổ công nghệ số cộng đồng, dịch vụ công trực tuyến, an toàn trên mạng.',
  },
  {
    id: 15,
    name: 'Nông nghiệp – Nông thôn mới',
    slug: 'nong-nghiep-nong-thon-moi',
    parent: 0,
    description: 'Mùa vụ, khuyến nông, hạ tầng nông thôn.',
  },
  {
    id: 16,
    name: 'Văn hóa – Xã hội',
    slug: 'van-hoa-xa-hoi',
    parent: 0,
    description: 'Đời sống văn hóa, an sinh xã hội, thể thao.',
  },
  {
    id: 17,
    name: 'Giáo dục – Y tế',
    slug: 'giao-duc-y-te',
    parent: 16,
    description: 'Trường học, trạm y tế, chăm sóc sức khỏe.',
  },
  {
    id: 18,
    name: 'Thông báo',
    slug: 'thong-bao',
    parent: 0,
    description: 'Lịch, thông báo, lấy ý kiến.',
  },
];
