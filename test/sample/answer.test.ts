import {expect} from '@open-wc/testing';
import {answer} from '../../stories/sample/answer.js';
import {articles} from '../../stories/sample/sample-data.js';

const ask = async (path: string, init?: RequestInit): Promise<Response> => {
  const response = await answer(new Request(`https://xa.example${path}`, init));
  if (!response) throw new Error(`no answer for ${path}`);
  return response;
};
// The answers are unknown JSON here as anywhere; a test names the one path it looks at.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const read = async (path: string): Promise<any> => (await ask(path)).json();

describe('sample endpoint', () => {
  it('holds at least 64 articles, each with an id of its own', () => {
    expect(new Set(articles.map(({id}) => id)).size).to.be.at.least(64);
    expect(articles).to.have.length(new Set(articles.map(({documentId}) => documentId)).size);
  });

  it('leaves other addresses alone', () => {
    expect(answer(new Request('https://xa.example/stories/sample/strapi.ts'))).to.equal(undefined);
  });

  it('takes nothing but reading', async () => {
    expect((await ask('/sample/viet/api/tin-tuc', {method: 'POST'})).status).to.equal(405);
  });

  it('names its own place where it is published below the root', async () => {
    const [post] = await read('/trang/sample/wordpress/wp-json/wp/v2/posts?_embed&search=cầu Rạch Sậy thông xe');
    expect(post._embedded['wp:featuredmedia'][0].source_url).to.match(
      /^https:\/\/xa\.example\/trang\/sample\/images\//,
    );
    expect(post.content.rendered).to.contain('="https://xa.example/trang/sample/images/');
  });
});

describe('sample endpoint as WordPress', () => {
  const posts = '/sample/wordpress/wp-json/wp/v2/posts';

  it('pages by ten and tells the totals in headers', async () => {
    const response = await ask(posts);
    expect(await response.json()).to.have.length(10);
    expect(response.headers.get('x-wp-total')).to.equal(String(articles.length));
    expect(response.headers.get('x-wp-totalpages')).to.equal(String(Math.ceil(articles.length / 10)));
    expect(response.headers.get('link')).to.match(/<https:\/\/xa\.example.*page=2>; rel="next"/);
  });

  it('names both neighbours of a page in the middle', async () => {
    const link = (await ask(`${posts}?per_page=5&page=3`)).headers.get('link');
    expect(link).to.match(/page=2>; rel="prev", .*page=4>; rel="next"/);
  });

  it('refuses a page beyond the end', async () => {
    const response = await ask(`${posts}?page=99`);
    expect(response.status).to.equal(400);
    expect((await response.json()).code).to.equal('rest_post_invalid_page_number');
  });

  it('refuses more than a hundred at once', async () => {
    expect((await read(`${posts}?per_page=101`)).code).to.equal('rest_invalid_param');
  });

  it('embeds author, image and categories when asked, and only then', async () => {
    const [plain] = await read(`${posts}?per_page=1`);
    const [rich] = await read(`${posts}?per_page=1&_embed`);
    expect(plain).not.to.have.property('_embedded');
    expect(rich._embedded['wp:term'][0][0].name).to.equal('Thông báo');
  });

  it('filters by category', async () => {
    const found = await read(`${posts}?categories=15&per_page=100`);
    expect(found).to.have.length.above(7);
    for (const post of found) expect(post.categories).to.include(15);
  });

  it('searches whatever the marks', async () => {
    const found = await read(`${posts}?search=cau rach say thong xe&_fields=title`);
    expect(found.map((post: {title: {rendered: string}}) => post.title.rendered)).to.include(
      'Cầu Rạch Sậy thông xe, học sinh hai ấp không còn phải đi đò',
    );
  });

  it('gives one post, and 404 for one that is not there', async () => {
    expect((await read(`${posts}/1001`)).author).to.equal(4);
    const response = await ask(`${posts}/7`);
    expect([response.status, (await response.json()).code]).to.deep.equal([404, 'rest_post_invalid_id']);
  });

  it('lists the categories with counts and parents, names as HTML', async () => {
    const list = await read('/sample/wordpress/wp-json/wp/v2/categories');
    const byId = Object.fromEntries(list.map((category: {id: number}) => [category.id, category]));
    expect(byId[14].parent).to.equal(13);
    expect(byId[11].name).to.equal('Tin tức &amp; Sự kiện');
    expect(byId[15].count).to.equal((await read(`${posts}?categories=15&per_page=100`)).length);
  });
});

describe('sample endpoint as JSON Feed', () => {
  it('leads through every article by next_url', async () => {
    const seen: string[] = [];
    let next: string | undefined = 'https://xa.example/sample/json-feed/feed.json';
    while (next) {
      const feed: {items: {id: string}[]; next_url?: string} = await read(next.replace('https://xa.example', ''));
      seen.push(...feed.items.map(({id}) => id));
      next = feed.next_url;
    }
    expect(seen).to.deep.equal(articles.map(({id}) => String(id)));
  });

  it('keeps a day without a time a day', async () => {
    const {items} = await read('/sample/json-feed/feed.json?bai=1014');
    expect(items[0].date_published).to.equal('2025-11-10');
  });

  it('says where and how big an attachment is', async () => {
    const {items} = await read('/sample/json-feed/feed.json?bai=1058');
    const [file] = items[0].attachments;
    const response = await ask(file.url.replace('https://xa.example', ''));
    expect((await response.arrayBuffer()).byteLength).to.equal(file.size_in_bytes);
  });
});

describe('sample endpoint as Strapi', () => {
  const list = '/sample/strapi/api/articles';

  it('pages as asked', async () => {
    const {data, meta} = await read(`${list}?pagination[page]=2&pagination[pageSize]=10`);
    expect(data).to.have.length(10);
    expect(data[0].documentId).to.equal(articles[10]!.documentId);
    expect(meta.pagination.pageCount).to.equal(Math.ceil(articles.length / 10));
  });

  it('answers a page beyond the end with nothing', async () => {
    expect((await read(`${list}?pagination[page]=99`)).data).to.deep.equal([]);
  });

  it('sends relations only where populated', async () => {
    const [plain] = (await read(list)).data;
    const [rich] = (await read(`${list}?populate=*`)).data;
    expect(plain).not.to.have.property('category');
    expect(rich.category.name).to.equal('Thông báo');
  });

  it('filters by relation and by either of two fields', async () => {
    const one = await read(`${list}?filters[category][slug][$eq]=chuyen-doi-so&populate=*`);
    for (const article of one.data) expect(article.category.slug).to.equal('chuyen-doi-so');
    const two = await read(
      `${list}?filters[$or][0][title][$containsi]=WI-FI&filters[$or][1][title][$containsi]=sổ tay`,
    );
    expect(two.data).to.have.length(2);
  });

  it('refuses an operator it does not know', async () => {
    const response = await ask(`${list}?filters[title][$khong]=x`);
    expect([response.status, (await response.json()).error.name]).to.deep.equal([400, 'ValidationError']);
  });

  it('gives one by documentId, and 404 for a number', async () => {
    const {documentId, title} = articles[3]!;
    expect((await read(`${list}/${documentId}`)).data.title).to.equal(title);
    expect((await ask(`${list}/1001`)).status).to.equal(404);
  });
});

describe('sample endpoint as a hand-made Vietnamese system', () => {
  const list = '/sample/viet/api/tin-tuc';

  it('pages, with totals as text', async () => {
    const {du_lieu: data} = await read(`${list}?trang=2&so_dong=7`);
    expect(data.danh_sach[0].id_tin).to.equal(articles[7]!.id);
    expect(data.tong_so).to.equal(String(articles.length));
  });

  it('takes empty filters for none', async () => {
    const {du_lieu: data} = await read(`${list}?trang=1&so_dong=7&chuyen_muc=&tu_khoa=`);
    expect(data.tong_so).to.equal(String(articles.length));
  });

  it('filters by category and words', async () => {
    const {du_lieu: data} = await read(`${list}?chuyen_muc=17&tu_khoa=cau+rach+say`);
    expect(data.danh_sach.map((row: {id_tin: number}) => row.id_tin)).to.deep.equal([1066]);
  });

  it('gives one, and 404 in its own words', async () => {
    expect((await read(`${list}/1066`)).du_lieu.ten_loaitin).to.equal('Giáo dục – Y tế');
    const response = await ask(`${list}/7`);
    expect([response.status, (await response.json()).ma_loi]).to.deep.equal([404, 404]);
  });

  it('nests the categories', async () => {
    const {du_lieu: tree} = await read('/sample/viet/api/chuyen-muc');
    expect(tree[1].con[0].con[0].ten_khong_dau).to.equal('chuyen-doi-so');
  });
});

describe('sample endpoint with a fault', () => {
  for (const [fault, status] of [
    ['fail', 500],
    ['fail-503', 503],
    ['html', 200],
  ] as const)
    it(`answers ${fault} with a page, status ${status}`, async () => {
      const response = await ask(`/sample/${fault}/viet/api/tin-tuc`);
      expect([response.status, response.headers.get('content-type')]).to.deep.equal([status, 'text/html']);
    });

  it('cuts its JSON off when broken', async () => {
    const text = await (await ask('/sample/broken/viet/api/tin-tuc')).text();
    expect(() => JSON.parse(text) as unknown).to.throw(SyntaxError);
  });

  it('has nothing when empty, in every shape', async () => {
    const lists = await Promise.all([
      read('/sample/empty/wordpress/wp-json/wp/v2/posts'),
      read('/sample/empty/json-feed/feed.json').then(({items}) => items),
      read('/sample/empty/strapi/api/articles').then(({data}) => data),
      read('/sample/empty/viet/api/tin-tuc').then(({du_lieu: data}) => data.danh_sach),
    ]);
    expect(lists).to.deep.equal([[], [], [], []]);
  });

  it('keeps the fault in the addresses it hands out', async () => {
    const {next_url: next} = await read('/sample/slow-0/json-feed/feed.json');
    expect(next).to.contain('/sample/slow-0/json-feed/');
  });

  it('never answers when never, and stops when nobody listens any more', async () => {
    const listener = new AbortController();
    const answered = ask('/sample/never/viet/api/tin-tuc', {signal: listener.signal});
    listener.abort();
    const reason: unknown = await answered.catch((error: unknown) => error);
    expect(reason).to.have.property('name', 'AbortError');
  });
});
