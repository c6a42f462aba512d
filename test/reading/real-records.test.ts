import {expect} from '@open-wc/testing';
import {readArticles} from '../../src/data.js';

/*
 * Records as the source code of real systems declares them: a name, where the list is, and each key with what stands
 * there. The texts are ours.
 */
const SYSTEMS: readonly (readonly [system: string, list: string, record: string])[] = [
  [
    'qltb',
    'data',
    'Id=guid; TieuDe=title; AnhDaiDien=picture-path; TomTat=summary; MoTaAnhDaiDien=alt; URLBaiViet=path; NgayCongBo=local; TacGia=author; LuotXem=number',
  ],
  [
    'luuducquang',
    'data',
    'maTinTuc=id; tieuDe=title; noiDung=html; hinhAnh=picture-path; maTaiKhoan=few; luotXem=number; hoTen=author; trangThai="Hiển thị"',
  ],
  [
    'demoblog',
    '',
    'IDTinTuc=id; TieuDe=title; Url=slug; TomTat=summary; NoiDung=html; HinhAnh=picture-path; NgayTao=local; NgayUpdate=changed; LuotXem=number; TrangThai=true; DanhMucTinTucs=null; DanhMucs.0.IDDanhMuc=few; DanhMucs.0.TenDanhMuc=category',
  ],
  [
    'startup',
    'Data',
    'IDDanhMucSite=few; TieuDe=title; MoTa=summary; NoiDung=html; ThoiGianDangTin=local; URLNews=path; URLThumImage=small-picture; URLImage=picture',
  ],
  [
    'cmscurves',
    'items',
    'Id=id; TieuDe=title; TomTat=summary; NoiDung=html; AnhDaiDien=picture-path; NguoiTaoId=few; NguoiCapNhatId=null; TinhTrang=true; NgayTao=local; NgayCapNhat=changed; LoaiTinTucId=few',
  ],
  [
    'techstore',
    '',
    'id=id; tieuDe=title; noiDung=html; trangThai=true; danhMucId=few; nguoiViet=few; createDate=local; updateDate=changed; anhDaiDien=picture-path; anhTinTucs=[]',
  ],
  [
    'familytree',
    'data',
    'tinTucId=guid; dongHoId=guid2; tieuDe=title; noiDung=html; tomTat=summary; anhDaiDien=picture-path; tacGia=author; ngayDang=utc; luotXem=number; ghim=0; active_flag=1; nguoiTaoId=guid2; lu_updated=changed-utc; lu_user_id=guid2; tenDongHo="Họ Nguyễn Văn"; RecordCount=12',
  ],
  [
    'startoday',
    'tintucs',
    '_id=oid; author._id="a1"; author.name=author; author.avatar="https://cdn.example/u/a.png"; slug=slug; avatar=picture; title=title; description=summary; html=html; category=category; status=true; view=number; createdAt=utc; updatedAt=changed-utc',
  ],
  ['chuannhadat', 'data', 'id=id; title=title; path=path; excerpt=summary; posted_at=utc; thumb_url=picture'],
  [
    'covid',
    'data',
    'article_id=id; title=title; lead=summary; share_url=url; thumbnail_url=picture; publish_time=seconds; off_thumb=0',
  ],
  [
    'baomoi',
    '',
    'title=title; description=summary; date=d/m/yy; thumb=picture; publisher.logo="https://photo.example/a.png"; publisher.icon="https://photo.example/b.png"; publisher.url="/bao-vov/p/65.epi"; publisher.name=source',
  ],
  [
    'matintuc',
    'data',
    'ma_tin_tuc=id; tieu_de=title; noi_dung=html; hinh_anh=picture-path; trang_thai_hien_thi=true; ngay_dang=spaced',
  ],
  ['titre', '', 'id=guid; titre=title; contenu=html; imageUrl=picture; image_url=picture; date_creation=utc'],
  [
    'newscat',
    'data',
    'news_id=id; newscat_id=few; newscat_name=category; title=title; news=html; rl_date=day; picture=picture',
  ],
  [
    'berita-go',
    'data',
    'id=id; judul=title; slug=slug; excerpt=summary; isi=html; tag="nông thôn mới"; gambar=picture; kategori=category; dibaca=number; publikasi=spaced; user=author; dibuat="2024-02-01 08:00:00"',
  ],
  [
    'berita-foto',
    '',
    'judul=title; link_foto=picture; tanggal=day; kategori=category; deskripsi_singkat=summary; isi=html',
  ],
  ['batik', 'data', 'id=guid; timestamp=utc; image=picture; judul=title'],
  [
    'medias',
    'data',
    'id=guid; title=title; description=summary; content=html; locationId=null; locationName=null; eventId=null; eventName=null; categoryId=few; categoryName=category; medias.0.id=guid2; medias.0.mediaUrl=picture; medias.0.type="image"; isHightlight=false; createdTime=local; lastUpdatedTime=changed; createdBy=guid2; createdByName=author; lastUpdatedBy=guid2; lastUpdatedByName=null',
  ],
  [
    'getallbyfilter',
    'Result.Data',
    'NewsId=id; Title=title; DisplayTitle=title; Content=html; DisplaySubContent=summary; ImagePath=picture-path; PublishedDate=local; CategoryName=category; ViewCount=number; IsPublish=true',
  ],
  [
    'blogs-des',
    '',
    'id=id; title=title; des=summary; detail=html; category=0; public=true; data_pubblic=day; position=[]; thumbs=picture-path',
  ],
  [
    'berita-api',
    'data',
    'title=title; link=url; contentSnippet=summary; isoDate=utc; image.small=small-picture; image.large=picture',
  ],
  [
    'news-event',
    'data',
    'id=guid; title=title; type="News"; subtitle=summary; thumbnail=picture; text=html; created=utc',
  ],
  ['mini-news', '', '_id=oid; title=title; description=summary; image_url=picture; datetime=utc'],
  [
    'netcore-vn',
    'result.items',
    'id=id; ten=title; tenKhongDau=slug; moTa=summary; noiDung=html; hinh=picture-path; ngayDangTin=local; tenLoaiTin=category; idLoaiTin=few; anHien=true; soLanXem=number',
  ],
  [
    'zalo-mini',
    'data.articles',
    'id=guid; title=title; thumb=picture; desc=summary; link=url; createdDate=ms; views=number; author=author',
  ],
  [
    'sp-vn',
    'd.results',
    'Id=id; Title=title; TrichYeu=summary; NoiDungTin=html; AnhTin=picture-path; NgayXuatBan=utc; ChuyenMucTin.Title=category; TacGia0=author; NguonTin=source; Modified=changed-utc',
  ],
  [
    'vnpt',
    'data',
    'ARTICLE_ID=id; TITLE=title; SUMMARY=summary; CONTENT=html; IMAGE_PATH=picture-path; PUBLISH_DATE=0; PUBLISHED_DATE=spaced; CATE_NAME=category; AUTHOR=author; SOURCE=source; HITS=number',
  ],
  [
    'baibao',
    '',
    'Id=id; TieuDe=title; Thumbnail=picture; Content=html; ThoiGianDang=local; ChuDe.Id=few; ChuDe.Ten=category; TacGia.Id=few; TacGia.Ten=author; TacGia.Avatar="https://cdn.example/tg.png"',
  ],
  [
    'booking',
    '',
    'ID=id; TenTinTucChinh=title; TenTinTucPhu="Phụ đề 0"; HinhAnh1=picture-path; HinhAnh2="/uploads/x.png"; HinhAnh3=null; NoiDungNgan=summary; NoiDungChiTiet1=html; NoiDungChiTiet2=null; NoiDungChiTiet3=null; NoiDungChiTiet4=null; TrangThai=true',
  ],
  [
    'webtintuc',
    '',
    'idbaiViet=id; tieuDe=title; slug=slug; tomTat=summary; noiDung=html; urlanhBia=picture-path; idtacGia=few; idchuDe=few; idtrangThai=1; ngayTao="2024-01-01T00:00:00"; ngayXuatBan=local; ngayChinhSuaCuoi=changed; laTinNong=false',
  ],
  [
    'cwk',
    'data',
    'id=guid; ky_hieu="BV"; is_hien_thi=true; tieu_de=title; tom_tat=summary; noi_dung=html; video=""; hinh_dai_dien=picture-path; ngay_dang_tin=utc; nguoi_dang_tin=author; ngay_hieu_chinh=changed-utc; do_uu_tien=0; is_news=true',
  ],
  [
    'bangla',
    'posts',
    'news_id=id; post_title=title; default_img="https://cdn.example/default.jpg"; category="national"; category_name=category; post_by_image="https://cdn.example/u.jpg"; post_by_name=author; post_by_id=few; encode_titl=slug; image_thumb=small-picture; image_large=picture; post_date=spaced',
  ],
  ['umbraco-vn', 'result_data', 'id=id; title=title; short_content=summary; img_url=picture; create_date=d/m/y'],
  [
    'open24',
    'DataSoure.Data',
    'ID=id; Title=title; Url=path; UrlImage=picture-path; Summary=summary; CreatDate=local; CategoryName=category; View=number',
  ],
  [
    'pt',
    '',
    'id=id; titulo=title; resumo=summary; conteudo=html; autor=author; data_publicacao=spaced; categoria=category; tags="nông thôn mới"; imagem_capa=picture; status="publicado"; visualizacoes=number; criado_em="2024-01-01 08:00:00"; atualizado_em=changed',
  ],
  [
    'imagesummary',
    '',
    '_id=oid; title=title; slug=slug; content=html; summary=summary; imageSummary=picture-path; create_at=utc; status=1; author=author; view=number; hot=0',
  ],
  ['kr-post', 'content', 'id=id; title=title; authorUsername=author; viewCount=number; createdAt=local'],
  [
    'nodepub',
    'posts',
    'id=id; title=title; content=html; created_at=utc; updated_at=changed-utc; is_published=true; featured_image=picture-path',
  ],
  [
    'contenthtml',
    'data',
    'id=id; title=title; contentHtml=html; image=picture; visibility="PUBLIC"; createdAt=utc; viewCount=number; contentMarkdown="# abc"',
  ],
  [
    'poststatus',
    'posts',
    'id=guid; title=title; slug=slug; content=html; excerpt=summary; postStatus="PUBLISHED"; featuredImageId=null; metaTitle=null; metaDescription=null; createdAt=utc; updateAt=changed-utc; categoryId=few',
  ],
  ['banner', 'data', 'id=id; title=title; description=summary; banner_url=picture; time_created=seconds; rank=number'],
  [
    'theloai',
    '',
    'id=id; tieude=title; mota=summary; chitiet=html; hinh=picture-path; ngaydang=spaced; luotxem=number; theloai.id=few; theloai.tentheloai=category',
  ],
  [
    'es',
    'noticias',
    'id=id; titular=title; entradilla=summary; cuerpo=html; fecha=day; imagen=picture; seccion=category; enlace=url',
  ],
  [
    'mybatis',
    'data.records',
    'id=id; title=title; digest=summary; content=html; author=author; createTime=ms; coverImg=picture; categoryId=few; categoryName=category; viewNum=number; isTop=0; status=1',
  ],
  [
    'thai',
    'result',
    'news_id=id; news_title=title; news_short=summary; news_detail=html; news_date=day; news_img=picture; news_cat_name=category; news_view=number',
  ],
  [
    'supabase',
    '',
    'id=guid; title=title; content=html; image_url=picture; created_at=utc; author_id=guid2; profiles.full_name=author; category_id=few; categories.name=category',
  ],
  [
    'egovlist',
    'data.list',
    'news_id=id; news_title=title; news_sapo=summary; news_thumb=picture; news_published_time=seconds; category.id=few; category.category_name=category; news_author=author',
  ],
  [
    'vnptcaps',
    'data.rows',
    'ID_BAIVIET=id; TIEU_DE=title; NOI_DUNG_TOM_TAT=summary; NOI_DUNG=html; HINH_ANH_DAI_DIEN=picture-path; NGAY_XUAT_BAN=spaced; TEN_CHUYEN_MUC=category; DUONG_DAN=path; NGUOI_TAO=author; TRANG_THAI=1',
  ],
];

const TITLES = [
  'Xã Tân Lập tổ chức ngày hội toàn dân',
  'Khai giảng năm học mới tại trường tiểu học',
  'Thông báo lịch cắt điện tháng 3',
  'Ra quân trồng cây đầu xuân 2024',
  'Tập huấn chuyển đổi số cho tổ công nghệ',
];
const SUMMARIES = [
  'Sáng 12/3, hơn 300 hộ dân đã tham dự ngày hội tại nhà văn hóa.',
  'Năm học này trường đón 412 học sinh, tăng 20 em so với năm trước.',
  'Điện lực thông báo tạm ngừng cung cấp điện để bảo trì lưới điện.',
  'Lễ phát động thu hút 200 đoàn viên, trồng được 1.500 cây xanh.',
  'Lớp học kéo dài ba ngày với 45 học viên của 12 thôn tham dự.',
];
const CATEGORIES = ['Tin hoạt động', 'Giáo dục', 'Thông báo', 'Tin hoạt động', 'Chuyển đổi số'];
const AUTHORS = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Hoàng', 'Nguyễn Văn An', 'Phạm Thu Hà'];
const SOURCES = ['Báo Nhân Dân', 'Báo Tuổi Trẻ', 'Cổng TTĐT huyện', 'Báo Nhân Dân', 'VOV'];
const SLUGS = ['ngay-hoi-toan-dan', 'khai-giang-nam-hoc-moi', 'lich-cat-dien', 'trong-cay-dau-xuan', 'tap-huan-so'];

const day = (i: number): string => `2024-03-1${9 - i}`;
const clock = (i: number): string => `0${8 + (i % 2)}:1${5 + i}`;
const moment = (i: number): string => `${day(i)}T${clock(i)}:00+07:00`;
const date = (i: number): Date => new Date(moment(i));
const picture = (i: number): string => `/uploads/2024/${SLUGS[i]}.png`;

type Kind = readonly [value: (i: number) => unknown, field?: string, expected?: (i: number) => unknown];

const published = (value: (i: number) => unknown): Kind => [value, 'publishedAt', moment];
const onDay = (value: (i: number) => unknown): Kind => [value, 'publishedAt', day];
const changed = (value: (i: number) => unknown): Kind => [value, 'updatedAt', i => `2024-04-0${i + 1}T10:00:00+07:00`];

const KINDS: Readonly<Record<string, Kind>> = {
  id: [i => 1200 - i * 7, 'id', i => String(1200 - i * 7)],
  guid: [i => `6f0e1d2c-3b4a-4958-8776-00000000001${i}`, 'id'],
  oid: [i => `64f0c2a1b3d4e5f60718293${i}`, 'id'],
  title: [i => TITLES[i], 'title'],
  summary: [i => SUMMARIES[i], 'summary'],
  html: [i => `<p>${SUMMARIES[i]}</p><p>Nội dung chi tiết, kèm ý kiến của lãnh đạo xã và người dân.</p>`, 'html'],
  local: published(i => `${day(i)}T${clock(i)}:00`),
  utc: published(i => date(i).toISOString()),
  spaced: published(i => `${day(i)} ${clock(i)}:00`),
  ms: published(i => date(i).getTime()),
  seconds: published(i => date(i).getTime() / 1000),
  day: onDay(day),
  'd/m/y': onDay(i => day(i).split('-').reverse().join('/')),
  'd/m/yy': onDay(i => `${day(i).slice(8)}/03/24`),
  changed: changed(i => `2024-04-0${i + 1} 10:00:00`),
  'changed-utc': changed(i => `2024-04-0${i + 1}T03:00:00.000Z`),
  url: [i => `https://xa.example/tin/${SLUGS[i]}-${1200 - i * 7}.html`, 'url'],
  path: [i => `/tin/${SLUGS[i]}`, 'url', i => `https://xa.example/tin/${SLUGS[i]}`],
  picture: [i => `https://cdn.example${picture(i)}`, 'image'],
  'picture-path': [picture, 'image', i => `https://xa.example${picture(i)}`],
  alt: [i => `Ảnh số ${i + 1} của ngày hội`, 'alt'],
  category: [i => CATEGORIES[i], 'category'],
  author: [i => AUTHORS[i], 'author'],
  source: [i => SOURCES[i], 'source'],
  // What is there besides.
  number: [i => [153, 87, 42, 9, 230][i]],
  few: [i => [3, 5, 8, 3, 11][i]],
  slug: [i => SLUGS[i]],
  guid2: [i => `0b7c1f7e-11aa-4d0e-9d6f-08da03a1c11${i}`],
  'small-picture': [i => `https://cdn.example/nho/${SLUGS[i]}.jpg`],
};

type Bag = Record<string, unknown>;

/** Puts a value where a path says; numbers in it make lists. */
function put(start: Bag, path: string, value: unknown): void {
  const keys = path.split('.');
  let at = start;
  keys.forEach((key, n) => {
    if (n === keys.length - 1) at[key] = value;
    else at = (at[key] ??= /^\d+$/.test(keys[n + 1]!) ? [] : {}) as Bag;
  });
}

const FIELDS = 'id title url summary html image alt publishedAt updatedAt category author source'.split(' ');

describe('records of real systems', () => {
  for (const [system, list, record] of SYSTEMS)
    it(`are read: ${system}`, () => {
      const rows: Bag[] = [];
      const wanted: Bag[] = [];
      for (let i = 0; i < TITLES.length; i++) {
        const row: Bag = {};
        const want: Bag = Object.fromEntries(FIELDS.map(field => [field, undefined]));
        for (const part of record.split('; ')) {
          const [, key = '', kind = ''] = /^(.*?)=(.*)$/.exec(part)!;
          const [valueOf, field, expectedOf = valueOf] = KINDS[kind] ?? [() => JSON.parse(kind) as unknown];
          put(row, key, valueOf(i));
          if (field) want[field] = expectedOf(i);
        }
        rows.push(row);
        wanted.push(want);
      }
      const answer: Bag = {};
      if (list) put(answer, list, rows);

      const {articles} = readArticles(list ? answer : rows, {base: 'https://xa.example/api/tin'});

      const read = articles.map(({image, categories, ...rest}) => ({
        ...Object.fromEntries(FIELDS.map(field => [field, (rest as Bag)[field]])),
        image: image?.src,
        alt: image?.alt,
        category: categories[0],
      }));
      expect(read).to.deep.equal(wanted);
    });
});
