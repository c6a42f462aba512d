// How long it takes to read lists, in milliseconds: `node test/bench/reading.bench.mjs`. Figures, not a test.
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const entry = fileURLToPath(new URL('../../src/reading/read-articles.ts', import.meta.url));
const {outputFiles} = await build({
  entryPoints: [entry],
  bundle: true,
  format: 'esm',
  write: false,
  platform: 'neutral',
});
const {readArticles} = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const body = '<p>Thời gian: từ 07 giờ 30 phút đến 11 giờ 00 phút.</p>'.repeat(20);
const shapes = {
  'Vietnamese, flat': i => ({
    id_tin: i,
    tieu_de: `Bộ phận Một cửa xã làm việc cả sáng thứ Bảy ${i}`,
    mo_ta: 'Thí điểm từ ngày 01/9/2026',
    noi_dung: body,
    hinh_anh: 'upload/a.jpg',
    ngay_dang: '2026-08-27 11:30:00',
    ten_loaitin: 'Cải cách',
    nguoi_dang: 'Thanh Tâm',
    duong_dan: `/bo-phan-${i}.html`,
  }),
  'WordPress, embedded': i => ({
    id: i,
    date: '2026-08-05T10:12:00',
    date_gmt: '2026-08-05T03:12:00',
    guid: {rendered: `https://x.example/?p=${i}`},
    modified: '2026-08-05T10:12:00',
    status: 'publish',
    link: `https://x.example/tin/${i}`,
    title: {rendered: `Hội Nông dân xã &#8220;Dân vận khéo&#8221; ${i}`},
    content: {rendered: body},
    excerpt: {rendered: '<p>Mỗi chi hội chọn một việc cụ thể</p>'},
    author: 4,
    categories: [9],
    _embedded: {
      author: [{id: 4, name: 'Danh Thị Mỹ'}],
      'wp:featuredmedia': [{id: 988, source_url: `https://x.example/a${i}.jpg`, alt_text: 'Nông dân'}],
      'wp:term': [
        [{id: 9, name: 'Đoàn thể', taxonomy: 'category'}],
        [{id: 61, name: 'nông dân', taxonomy: 'post_tag'}],
      ],
    },
  }),
};

for (const [name, record] of Object.entries(shapes))
  for (const size of [10, 100, 1000, 10_000]) {
    const list = Array.from({length: size}, (_, i) => record(i));
    const times = Array.from({length: 15}, () => {
      const start = performance.now();
      readArticles(list, {base: 'https://x.example/api/tin'});
      return performance.now() - start;
    }).sort((a, b) => a - b);
    console.log(`${name}, ${size}: median ${times[7].toFixed(1)} ms, best ${times[0].toFixed(1)} ms`);
  }
