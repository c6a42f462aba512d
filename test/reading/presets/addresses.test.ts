import {expect} from '@open-wc/testing';
import type {ListRequest, PresetAddresses} from '../../../src/reading/preset.js';
import {findPreset} from '../../../src/reading/presets/index.js';
import {planOf} from '../../../src/reading/presets/plans/plan-of.js';
import {loadShape} from '../../support/endpoint-shape.js';

interface Row {
  readonly src: string;
  /** An answer of the list, where the system is only known by it, or says more in it. */
  readonly json?: unknown;
  readonly lists?: readonly (readonly [ListRequest, string])[];
  readonly articles?: Readonly<Record<string, string>>;
  readonly categories?: string;
}

/** Addresses are written here as people read them. */
const readable = (address: string | undefined): string | undefined => {
  if (address === undefined) return undefined;
  const {origin, pathname, searchParams} = new URL(address);
  const query = [...searchParams].map(([name, value]) => `${name}=${value}`).join('&');
  return `${origin === 'https://xa.example' ? '' : origin}${pathname}${query && `?${query}`}`;
};

const addressesOf = ({src, json}: Row): {name: string; addresses: PresetAddresses} => {
  const url = new URL(src, 'https://xa.example');
  const preset = findPreset(undefined, url, json);
  const addresses = preset && planOf(preset, url, json);
  if (!addresses) return expect.fail(`${src} was not recognised`);
  return {name: preset.name, addresses};
};

const EMBED = '_embed=author,wp:featuredmedia,wp:term';
const UUID = '00000001-aaaa-4bbb-8ccc-000000000001';
const shape = async (name: string): Promise<unknown> => (await loadShape(`articles/${name}`)).list;

const rows: Record<string, Row> = {
  wordpress: {
    src: '/wp-json/wp/v2/posts',
    lists: [
      [{limit: 10}, `/wp-json/wp/v2/posts?${EMBED}&per_page=10`],
      [{limit: 200}, `/wp-json/wp/v2/posts?${EMBED}&per_page=100`],
      [
        {limit: 10, page: 3, category: '12', query: 'lúa'},
        `/wp-json/wp/v2/posts?${EMBED}&per_page=10&page=3&categories=12&search=lúa`,
      ],
    ],
    articles: {
      '88': `/wp-json/wp/v2/posts/88?${EMBED}`,
      'hop-dan-2026': `/wp-json/wp/v2/posts?slug=hop-dan-2026&${EMBED}`,
    },
    categories: '/wp-json/wp/v2/categories?per_page=100&hide_empty=true',
  },
  'wordpress without rewriting': {
    src: '/?rest_route=/wp/v2/posts&_embed=1',
    lists: [[{limit: 6, page: 1}, '/?rest_route=/wp/v2/posts&_embed=1&per_page=6']],
    articles: {'5': `/?rest_route=/wp/v2/posts/5&${EMBED}`},
    categories: '/?rest_route=/wp/v2/categories&per_page=100&hide_empty=true',
  },
  'wordpress at WordPress.com': {
    src: 'https://public-api.wordpress.com/wp/v2/sites/xa.wordpress.com/posts',
    articles: {'5': `https://public-api.wordpress.com/wp/v2/sites/xa.wordpress.com/posts/5?${EMBED}`},
    categories: 'https://public-api.wordpress.com/wp/v2/sites/xa.wordpress.com/categories?per_page=100&hide_empty=true',
  },
  'wordpress-com': {
    src: 'https://public-api.wordpress.com/rest/v1.1/sites/xa.wordpress.com/posts/',
    lists: [
      [
        {limit: 10, page: 2, category: 'van-hoa', query: 'lúa'},
        'https://public-api.wordpress.com/rest/v1.1/sites/xa.wordpress.com/posts/?number=10&page=2&category=van-hoa&search=lúa',
      ],
    ],
    articles: {
      '7': 'https://public-api.wordpress.com/rest/v1.1/sites/xa.wordpress.com/posts/7',
      'le-hoi': 'https://public-api.wordpress.com/rest/v1.1/sites/xa.wordpress.com/posts/slug:le-hoi',
    },
    categories: 'https://public-api.wordpress.com/rest/v1.1/sites/xa.wordpress.com/categories?number=1000',
  },
  drupal: {
    src: '/jsonapi/node/tin_tuc?include=field_anh.field_media_image,field_chuyen_muc,uid&sort=-created&page[limit]=3',
    lists: [
      [
        {limit: 10, page: 2, category: UUID, query: 'lúa'},
        '/jsonapi/node/tin_tuc?include=field_anh.field_media_image,field_chuyen_muc,uid&sort=-created&page[limit]=10&page[offset]=10' +
          `&filter[q][condition][path]=title&filter[q][condition][operator]=CONTAINS&filter[q][condition][value]=lúa&filter[field_chuyen_muc.id]=${UUID}`,
      ],
      [
        {limit: 100, page: 2, category: 'Văn hóa'},
        '/jsonapi/node/tin_tuc?include=field_anh.field_media_image,field_chuyen_muc,uid&sort=-created&page[limit]=50&page[offset]=50&filter[field_chuyen_muc.name]=Văn hóa',
      ],
    ],
    articles: {
      [UUID]: `/jsonapi/node/tin_tuc/${UUID}?include=field_anh.field_media_image,field_chuyen_muc,uid`,
    },
    categories: '/jsonapi/taxonomy_term/chuyen_muc?sort=weight',
  },
  'drupal of which only the answer tells the vocabulary': {
    src: '/vi/jsonapi/node/article',
    json: {
      data: [
        {
          relationships: {
            field_image: {data: {type: 'file--file', id: 'f'}},
            field_media: {data: {type: 'media--image', id: 'm'}},
            field_tags: {data: [{type: 'taxonomy_term--tags', id: 't'}]},
            field_section: {data: {type: 'taxonomy_term--nhom_tin', id: 's'}},
            uid: {data: {type: 'user--user', id: 'u'}},
          },
        },
      ],
    },
    lists: [[{limit: 10}, '/vi/jsonapi/node/article?page[limit]=10']],
    articles: {
      [UUID]: `/vi/jsonapi/node/article/${UUID}?include=field_image,field_media.field_media_image,field_tags,field_section`,
    },
    categories: '/vi/jsonapi/taxonomy_term/nhom_tin?sort=weight',
  },
  joomla: {
    src: '/api/index.php/v1/content/articles?page[offset]=0&page[limit]=3',
    lists: [
      [{limit: 10, page: 1}, '/api/index.php/v1/content/articles?page[offset]=0&page[limit]=10'],
      [
        {limit: 10, page: 3, category: '8', query: 'lúa'},
        '/api/index.php/v1/content/articles?page[offset]=20&page[limit]=10&filter[category]=8&filter[search]=lúa',
      ],
    ],
    articles: {'71': '/api/index.php/v1/content/articles/71'},
    categories: '/api/index.php/v1/content/categories?page[limit]=100',
  },
  ghost: {
    src: '/ghost/api/content/posts/?key=K&filter=featured:true',
    lists: [
      [
        {limit: 10, page: 2, category: 'chuyen-doi-so', query: "Bác's"},
        "/ghost/api/content/posts/?key=K&filter=featured:true+tag:'chuyen-doi-so'+title:~'Bác\\'s'&include=authors,tags&limit=10&page=2",
      ],
      [
        {category: '5ddc9063c35e7700383b27e0'},
        "/ghost/api/content/posts/?key=K&filter=featured:true+tags.id:'5ddc9063c35e7700383b27e0'&include=authors,tags",
      ],
      [
        {category: 'Chuyển đổi số'},
        "/ghost/api/content/posts/?key=K&filter=featured:true+tags.name:'Chuyển đổi số'&include=authors,tags",
      ],
    ],
    articles: {
      '65f0c0ffee00000000000001': '/ghost/api/content/posts/65f0c0ffee00000000000001/?key=K&include=authors,tags',
      'tap-huan': '/ghost/api/content/posts/slug/tap-huan/?key=K&include=authors,tags',
    },
    categories: '/ghost/api/content/tags/?key=K&limit=all&include=count.posts&filter=visibility:public',
  },
  directus: {
    src: '/items/bai_viet?fields=*,chuyen_muc.ten&sort=-date_published',
    lists: [
      [
        {limit: 10, page: 2, category: 'Văn hóa', query: 'lúa'},
        '/items/bai_viet?fields=*,chuyen_muc.ten&sort=-date_published&meta=*&limit=10&page=2&search=lúa&filter[chuyen_muc][ten][_eq]=Văn hóa',
      ],
      [
        {category: '7'},
        '/items/bai_viet?fields=*,chuyen_muc.ten&sort=-date_published&meta=*&filter[chuyen_muc][_eq]=7',
      ],
    ],
    articles: {'9f2f': '/items/bai_viet/9f2f?fields=*,chuyen_muc.ten'},
    categories: '/items/chuyen_muc?limit=-1&fields=*',
  },
  'directus of which nothing is known': {
    src: '/items/news',
    lists: [[{limit: 10, category: '7'}, '/items/news?meta=*&limit=10']],
    articles: {'1': '/items/news/1'},
  },
  liferay: {
    src: '/o/headless-delivery/v1.0/sites/20121/structured-contents?flatten=true',
    lists: [
      [
        {limit: 10, page: 2, category: '331', query: 'lúa'},
        '/o/headless-delivery/v1.0/sites/20121/structured-contents?flatten=true&pageSize=10&page=2&search=lúa&filter=taxonomyCategoryIds/any(k:k eq 331)',
      ],
    ],
    articles: {'3462101': '/o/headless-delivery/v1.0/structured-contents/3462101'},
    categories: '/o/headless-admin-taxonomy/v1.0/taxonomy-categories/ranked?siteId=20121&pageSize=200',
  },
  'liferay of which only the answer tells the site': {
    src: "/o/headless-delivery/v1.0/content-structures/34/structured-contents?filter=contains(title,'x')",
    json: {items: [{siteId: 20121}]},
    lists: [
      [
        {category: '331'},
        "/o/headless-delivery/v1.0/content-structures/34/structured-contents?filter=contains(title,'x') and taxonomyCategoryIds/any(k:k eq 331)",
      ],
    ],
    categories: '/o/headless-admin-taxonomy/v1.0/taxonomy-categories/ranked?siteId=20121&pageSize=200',
  },
  sharepoint: {
    src: "/xa/_api/web/lists/getbytitle('TinTuc')/items?$select=ID,Title,ChuyenMuc/Title&$expand=ChuyenMuc,Author&$filter=Duyet eq 1",
    lists: [
      [
        {limit: 10, page: 2, category: 'Văn hóa', query: "Bác's"},
        "/xa/_api/web/lists/getbytitle('TinTuc')/items?$select=ID,Title,ChuyenMuc/Title&$expand=ChuyenMuc,Author&$filter=(Duyet eq 1) and ChuyenMuc/Title eq 'Văn hóa' and substringof('Bác''s',Title)&$top=10",
      ],
      [
        {category: '3'},
        "/xa/_api/web/lists/getbytitle('TinTuc')/items?$select=ID,Title,ChuyenMuc/Title&$expand=ChuyenMuc,Author&$filter=(Duyet eq 1) and ChuyenMuc/Id eq 3",
      ],
    ],
    articles: {
      '214':
        "/xa/_api/web/lists/getbytitle('TinTuc')/items(214)?$select=ID,Title,ChuyenMuc/Title&$expand=ChuyenMuc,Author",
    },
    categories: "/xa/_api/web/lists/getbytitle('ChuyenMuc')/items?$select=Id,Title&$top=500",
  },
  'sharepoint by the short way': {
    src: "/_api/lists/getbytitle('TinTuc')/items?$expand=ChuyenMuc",
    articles: {'2': "/_api/lists/getbytitle('TinTuc')/items(2)?$expand=ChuyenMuc"},
    categories: "/_api/lists/getbytitle('ChuyenMuc')/items?$select=Id,Title&$top=500",
  },
  'directus that is asked for other metadata': {
    src: '/items/news?fields=*,metadata.x&access_token=T',
    lists: [[{limit: 10}, '/items/news?fields=*,metadata.x&access_token=T&meta=*&limit=10']],
    articles: {'1': '/items/news/1?access_token=T&fields=*,metadata.x'},
  },
  'sharepoint without a column for categories': {
    src: "/_api/Web/Lists(guid'0f0f')/Items",
    lists: [[{query: 'lúa', category: 'x'}, "/_api/Web/Lists(guid'0f0f')/Items?$filter=substringof('lúa',Title)"]],
    articles: {'2': "/_api/Web/Lists(guid'0f0f')/Items(2)"},
  },
  'odata (version 4)': {
    src: '/odata/TinTuc?$orderby=NgayDang desc&$select=Id,TieuDe&$filter=Duyet eq true',
    json: {'@odata.context': '/odata/$metadata#TinTuc', value: [{Id: 5, TieuDe: 'Tin'}]},
    lists: [
      [
        {limit: 10, page: 3, query: "Bác's"},
        "/odata/TinTuc?$orderby=NgayDang desc&$select=Id,TieuDe&$filter=(Duyet eq true) and contains(TieuDe,'Bác''s')&$top=10&$skip=20",
      ],
    ],
    articles: {
      '5': '/odata/TinTuc(5)?$select=Id,TieuDe',
      'tin-01': "/odata/TinTuc('tin-01')?$select=Id,TieuDe",
      [UUID]: `/odata/TinTuc(${UUID})?$select=Id,TieuDe`,
    },
  },
  'odata (version 3)': {
    src: '/svc/News',
    json: {'odata.metadata': '/svc/$metadata#News', value: [{ID: 5, Title: 'Tin'}]},
    lists: [[{query: 'lúa'}, "/svc/News?$filter=substringof('lúa',Title)"]],
    articles: {'5': '/svc/News(5)'},
  },
  'blogger (feed)': {
    src: '/feeds/posts/default?alt=json&max-results=3',
    lists: [
      [
        {limit: 10, page: 3, category: 'Văn hóa', query: 'lúa'},
        '/feeds/posts/default/-/V%C4%83n%20h%C3%B3a?alt=json&max-results=10&start-index=21&q=lúa',
      ],
    ],
    articles: {
      'tag:blogger.com,1999:blog-11.post-5001': '/feeds/posts/default/5001?alt=json',
      '5001': '/feeds/posts/default/5001?alt=json',
    },
    categories: '/feeds/posts/default?alt=json&max-results=0',
  },
  'blogger (API)': {
    src: 'https://www.googleapis.com/blogger/v3/blogs/2399953/posts?key=K',
    lists: [
      [
        {limit: 10, category: 'Văn hóa'},
        'https://www.googleapis.com/blogger/v3/blogs/2399953/posts?key=K&fetchImages=true&maxResults=10&labels=Văn hóa',
      ],
      [
        {limit: 10, query: 'lúa'},
        'https://www.googleapis.com/blogger/v3/blogs/2399953/posts/search?key=K&fetchImages=true&maxResults=10&q=lúa',
      ],
    ],
    articles: {'818': 'https://www.googleapis.com/blogger/v3/blogs/2399953/posts/818?key=K&fetchImages=true'},
  },
  'danang-cttdt': {
    src: '/DesktopModules/cttdt/api/apichiase/tintheochuyenmuc?lstChuyenMuc=120&secret_code=K',
    lists: [
      [
        {limit: 10, page: 2, category: '120,121'},
        '/DesktopModules/cttdt/api/apichiase/tintheochuyenmuc?lstChuyenMuc=120,121&secret_code=K',
      ],
    ],
    categories: '/DesktopModules/cttdt/api/apichiase/chuyenmuc?secret_code=K',
  },
};

describe('the addresses of a system', () => {
  before(async () => {
    rows['strapi 4'] = {
      src: '/api/tin-tucs?populate[chuyen_muc][fields][0]=ten&sort=publishedAt:desc',
      json: await shape('strapi-v4'),
      lists: [
        [
          {limit: 10, page: 2, category: '2', query: 'lúa'},
          '/api/tin-tucs?populate[chuyen_muc][fields][0]=ten&sort=publishedAt:desc&pagination[pageSize]=10&pagination[page]=2&_q=lúa&filters[chuyen_muc][id][$eq]=2',
        ],
        [
          {category: 'Hạ tầng'},
          '/api/tin-tucs?populate[chuyen_muc][fields][0]=ten&sort=publishedAt:desc&filters[chuyen_muc][ten][$eq]=Hạ tầng',
        ],
      ],
      articles: {'41': '/api/tin-tucs/41?populate[chuyen_muc][fields][0]=ten'},
      categories: '/api/chuyen-mucs?pagination[pageSize]=100&populate=*',
    };
    rows['strapi 5'] = {
      src: '/api/articles',
      json: await shape('strapi-v5'),
      lists: [
        [
          {limit: 10, category: 'hgv1vny5cebq2l3czil1rpb3'},
          '/api/articles?populate=*&pagination[pageSize]=10&filters[category][documentId][$eq]=hgv1vny5cebq2l3czil1rpb3',
        ],
        [{category: 'Hướng dẫn'}, '/api/articles?populate=*&filters[category][name][$eq]=Hướng dẫn'],
      ],
      articles: {hgv1vny5cebq2l3czil1rpb3: '/api/articles/hgv1vny5cebq2l3czil1rpb3?populate=*'},
      categories: '/api/categories?pagination[pageSize]=100&populate=*',
    };
  });

  for (const name of [...Object.keys(rows), 'strapi 4', 'strapi 5'])
    it(`are worked out for ${name}`, () => {
      const row = rows[name]!;
      const {name: preset, addresses} = addressesOf(row);
      expect(name).to.contain(preset);
      const actual = {
        lists: row.lists?.map(([request]) => [request, readable(addresses.list(request))]),
        articles: Object.fromEntries(
          Object.keys(row.articles ?? {}).map(id => [id, readable(addresses.article?.(id))]),
        ),
        categories: readable(addresses.categories?.()),
      };
      expect(actual).to.deep.equal({
        lists: row.lists,
        articles: row.articles ?? {},
        categories: row.categories,
      });
    });

  it('stay what they are where nothing is asked for', () => {
    for (const {src, json} of Object.values(rows)) {
      const {addresses} = addressesOf({src, json});
      const list = new URL(addresses.list({}));
      for (const [name, value] of new URL(src, 'https://xa.example').searchParams)
        expect(list.searchParams.get(name), src).to.equal(value);
    }
  });

  it('never leave the origin and the path, whatever an id holds', () => {
    for (const row of Object.values(rows)) {
      const {addresses} = addressesOf(row);
      const {origin, pathname} = new URL(row.src, 'https://xa.example');
      const above = pathname.split('/').slice(0, 2).join('/');
      for (const id of ['../../x', '//evil.example', 'a?b=c#d', '..', '%2e%2e']) {
        const address = new URL(addresses.article?.(id) ?? addresses.list({}));
        expect(address.origin, id).to.equal(origin);
        expect(address.pathname.startsWith(above), `${id}: ${address.pathname}`).to.equal(true);
      }
    }
  });
});

describe('what a list is asked for as a category', () => {
  const takes = (row: Row, category: string): boolean => addressesOf(row).addresses.takes?.test(category) ?? true;

  for (const [name, taken, lookedUp] of [
    ['wordpress', ['12', '3,4'], ['van-hoa', 'Văn hóa']],
    ['wordpress-com', ['van-hoa', 'Văn hóa'], ['12']],
    ['joomla', ['8'], ['van-hoa']],
    ['ghost', ['van-hoa', 'Văn hóa'], []],
    ['drupal', [UUID, 'Văn hóa'], ['van-hoa']],
    ['liferay', ['331'], ['van-hoa', 'Văn hóa']],
    ['sharepoint', ['3', 'Văn hóa'], ['van-hoa']],
    ['blogger (feed)', ['Văn hóa'], ['van-hoa']],
    ['danang-cttdt', ['120'], ['g:1', 'van-hoa']],
  ] as const)
    it(`is looked up first in ${name} where it takes no such word`, () => {
      const row = rows[name]!;
      expect([...taken, ...lookedUp].filter(category => takes(row, category))).to.deep.equal([...taken]);
    });

  it('is all that is in it, where a group has no articles of its own', () => {
    const {addresses} = addressesOf(rows['danang-cttdt']!);
    const child = (id: string) => ({id, name: id, children: []});
    expect(addresses.take!({id: 'g:1', name: 'Tin tức', children: [child('120'), child('121')]})).to.equal('120,121');
    expect(addresses.take!(child('120'))).to.equal('120');
  });
});
