import {foldText} from './fold.js';

/** What a value of a record can be. `alt` belongs to `image`. */
export type Field =
  | 'id'
  | 'title'
  | 'url'
  | 'summary'
  | 'html'
  | 'image'
  | 'alt'
  | 'publishedAt'
  | 'updatedAt'
  | 'categories'
  | 'author'
  | 'source'
  | 'attachments'
  | 'audio'
  | 'views'
  | 'lang';

/** Names of each field without accents, case and separators: the surest first, each group weaker than the one before. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  id: [
    '(document|object|database)id',
    '(tin(tuc)?|n|u)?id|id(tin(tuc)?|bai(viet)?)',
    'ma(tt|bv)?|key|[ta]id|[gu]uid|identifier|oid|pk',
    'slug|alias',
  ],
  title: [
    'td|tieude|tua(de)?|titles?|tit(ulo|ular|re|el)|judul|headlines?|ten(tin|bai|vanban)|displaytext',
    'name|ten|subject|heading|longtitle',
    // All that a list of decisions has.
    'trichyeu',
    '(meta|seo|browser|og)title',
  ],
  url: [
    'url|links?|enlace|href|permalink(url)?|lienket|(link|url|duong)dan|(link|url)(view|xem)|(absolute|html|canonical|public|share|view|site|friendly|relative|details?)(url|link)',
    'chitiet|uri|urlalias|lk|(external|short)(url|link)|(link|url|lienket|duongdan)bai(viet)?goc|path|urlpath|route',
    'guid|linkto|(redirect|target)(url|link)',
  ],
  summary: [
    '(custom)?excerpt?|(noidung|mota)?tomtat(noidung)?|noidunggioithieu|summary|resum(o|en)|tomluoc|(noidung|mota)?rutgon|trichyeu|sapo|gioithieu|intro(duction|ducao|duce|text)?|hometext|teaser|snippet|extract|synopsis|trichdan|abstract|standfirst|lead|lede|dek|trail|(mota|noidung)ngan|(short|brief)(desc(ription)?|content)?|(loi|doan)dan|chapeau|preamble|dannhap|loi(gioithieu|moda?u)|kicker|chapo|entradilla|copete|bajada|firstsentence|noidungtrichdan|blurb|digest|preview(text)?',
    'mota|des(c(ription|ribe|ri(cao|pcion))?|kripsi(singkat)?)?|noidungngan|trichdoan|mt|tt',
    'subtit(le|ulo)|spoiler|deck|notes|sub(content|text|head(line|ing)?)?',
    '(meta|seo)desc(ription)?',
  ],
  html: [
    'nd|noidung(chitiet|daydu)?|thanbai|body(value)?|contents?(encoded)?|html|toanvan|chitiet|motachitiet|richtext|articlebody|selftext|bodycopy|markup|main(content|text|body)?',
    'text|details?|description|mota|message|noticia|texto|isi|contenu|conte(ni|u)do|cuerpo',
  ],
  image: [
    '(url|link|duongdan|file|path)?((anh|hinh)(anh)?(daidien|dd|bia|minhhoa|lon|goc|chinh|noibat)?|image|im(g|age)(to)?|gambar|photo|foto|bild|eyecatch|picture|imagem|imagen|cover|hero|featured?|lead|urltoimage|anhdai)(image|img|photo|media|picture|url|link|src|path|intro|fulltext|large|lon|att|home|capa|destaque|summary|s)*|multimedia|promo(items|image)?|(media)?thumb(nail)?s?(image|url|web|large|big|[lmx])*',
    '.*medias?|asset(url)?|media(attachments|content)|poster|banner(image|url)?|imgicon|illustration|visual|((anh|hinh|image|img|photo)(anh)?(nho|thumb|small)|small(image|img))(url)?|homeimgfile|avar?tar(cdn|url)*|(background|header|banner|preview|list(ing)?|card)(image|img|photo|picture)(url|src)?|icone',
    'enclosures?',
    '(og|social|twitter|seo)image|attachments?|files?|(image|photo)?gallery(image|photo)?s?|album(anh|image|photo)?s?',
  ],
  alt: [
    '(.*(image|img|anh|hinh|cover|photo|thumb).*)?alt(text|ernativetext)?',
    'tieudehinh(anh)?|(chuthich|mota|desc|alt)(anh|hinh|image|img|photo)s?(daidien|minhhoa|chinh|bia)?|(anh|hinh|image|img|photo)(daidien)?(chuthich|caption|mota)',
  ],
  publishedAt: [
    'ngaydan|tgd(ang)?|(ngay|thoigian|gio)*(dang|viet|xuatban|phathanh|congbo|hienthi|xb|public|banhanh)(tai|bai|tin|luc)*|xuatbanluc|(first)?(publi(sh(ed)?|c(ation)?)|publ?|posted|released?|issued?|display|distribution|distributed)(up|at|on|date|time|timestamp)+|(date|time)(publi(sh(ed)?|c)|posted|issued)|published|issued|effective|(start|begin)publish(ed|ing)?(date|at)?|publish(ed)?(start|from)(date|at)?|(data|fecha|date)(de)?publica(cao|cion|tion)',
    'date|ngay|fecha|tanggal|datum|publikasi|thoigian|(date)?time|ngaygio|timestamp|ngaythang',
    '(ngay|thoigian)(khoi)?(tao|nhap)|(date|time)?(creat(ed?|ion)|add(ed)?|insert(ed)?)(at|on|date|time|timestamp)*|crdate',
  ],
  updatedAt: [
    'tgcn|luupdated|atualizadoem|(ngay|thoigian)?(capnhat|update|(chinh)?sua(doi)?|hieuchinh)(cuoi|luc)?|(last|date|time)*(updated?|modif(ied|y|ication)|changed?|edit(ed)?|revised)(at|on|date|time|timestamp)*|(last|latest)publi(cation|shed)(date|at)|lastmod|tstamp|bumpedat',
  ],
  categories: [
    '.*categor(y|ies|ia).*|kategorie?|rubri(que|k)|seccion|(danhsach|ds|list)?(ten)?(child)?(chuyenmuc|danhmuc|theloai|.*(loai|nhom)tintuc|(loai|nhom)tin|tin(loai|nhom)|chude|chuyentrang)s?|ten(loai|cm|nhom|muc)|(danhmuc|chuyenmuc|theloai|loaitin|cat|cm|dm)(ten|name|title)|(section|cate?|zone|topic)(s|name|title)?|channels?(name)?',
    'cm|lt|loai|linhvuc|themes?|.*sectors?|pillar|nhom|menu|term|muc|phanloai|rubric',
    '-',
    'tags?|(tag|hash)(list|names|tags?)|labels?|groups|types?|kieu',
  ],
  author: [
    '.*authors?|author(user|full)?name|aut(o|eu)r|autoria|penulis|nick(name)?|author(name)|(ho)?(ten)?(tacgia|butdanh|phongvien)|nguoi(viet|soan)|bylines?|writers?|reporters?|dccreator|creatorname|journalists?|contributors?',
    '(ten)?nguoi(dang|dua|gui|tao)|(created|post(ed)?|published)by(alias|name)|channeltitle|ho(va)?ten|fullname|(creator)?(users?|account|owner)(created|fullname)?|creators?|bientap',
    'tg|auth|posters?|from|by|(nv|nhanvien)(ten)?|nguoidung|displayname|(creator)?(users?|account|owner)name|(created|posted|published)by|uid',
  ],
  source: ['(ten)?nguon(tin|bai|dan)?|source(text|name|title)?', '(publisher|provider|publication|site)(name)?|medio'],
  attachments: [
    'attach(ed)?(ment)?(file)?s?|(danhsach|ds|list)?(tep|file|tailieu|vanban|taptin)s?(dinhkem|kemtheo)s?|(danhsach|ds|list)(tep|file|tailieu)|dinhkem|documents?|files?|enclosures?',
  ],
  audio: ['(url|link|file)?(audio|amthanh|giongdoc|mp3|podcast)(url|link|file|src)?'],
  views: ['(so)?(luot|lan)(xem|doc|truycap)|(total|page)?(views?|hits|reads?)(count|total|number)?'],
  lang: ['lang(uage)?(code)?|locale|ngonngu'],
};

/** What names carry around them: the kind of record, the language, the type, the form. */
const AROUND =
  'nd|bv|chitiet|wp|mgnl|tintuc|tinbai|tin|baiviet|bai|news|article|articles|post|posts|story|item|page|content|entry|node|field|blog|web|cms|doc|vi|vivn|vn|value|currentvalue|detail|full|metadata|original|main|primary|display|default|teaser|str|txt|first|text|raw|html|drupalinternal|publishing|hithighlighted|baiviets|berita|thongbao|bantin|new'.split(
    '|',
  );
const BEHIND = [...AROUND, 'gmt', 'utc', 'local', ...'0123456789'];

/** What Drupal writes before the names in its index: type, number, language. */
export const SOLR = /^(?:[bdfhst][sm]|it?[sm]|sort)_(?:X3b_[a-z]+_)?/;

const WEIGHTS = [10, 7, 5, 2];
const IDS = [
  ['id', 7],
  ['url', 7],
] as const;

let patterns: [Field, RegExp[]][] | undefined;

/**
 * Made when first needed: importing a module must cost nothing. What stands around is no part of them: to compile it
 * with each took longer than to read and draw ten articles.
 */
const allPatterns = () =>
  (patterns ??= Object.entries(NAMES).map(([field, groups]) => [
    field as Field,
    groups.map(names => new RegExp(`^(?:${names})$`, 'm')),
  ]));

/** Every part of a name that is left when some of what stands around it is taken away, one in a line. */
function coresOf(name: string): string {
  // Sets are walked through with what is added on the way.
  // Hungarian notation: PK_sMabaiviet.
  const [type = ''] = /^(?:pk)?[dns]?/.exec(name) ?? [];
  const starts = new Set([0, type.length]);
  for (const start of starts)
    for (const word of AROUND) if (name.startsWith(word, start)) starts.add(start + word.length);
  const ends = new Set([name.length]);
  for (const end of ends) for (const word of BEHIND) if (name.endsWith(word, end)) ends.add(end - word.length);
  const cores = new Set<string>();
  for (const start of starts) for (const end of ends) if (start < end) cores.add(name.slice(start, end));
  return [...cores].join('\n');
}

/** Names of keys are met again in every record. Keys come from answers, so that what is kept has an end. */
const plainNames = new Map<string, string>();
const MAX_NAMES = 2000;

/** A key without accents, case, separators and SharePoint's `_x0020_`. */
export function plainName(key: string): string {
  let name = plainNames.get(key);
  if (name === undefined) {
    const text = key
      .slice(0, 90)
      // SharePoint writes it before names that begin with no letter of English.
      .replace(/^OData_/, '')
      .replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      // Solr writes the type behind the name.
      .replace(/_(?:ss?|ts?|txt|dt|[il])$/, '')
      // "Tóm tắt (dưới 200 chữ)".
      .replace(/\(.*?\)/g, '');
    name = foldText(text).replace(/[^a-z\d]/g, '');
    if (plainNames.size >= MAX_NAMES) plainNames.clear();
    if (key.length <= 90) plainNames.set(key, name);
  }
  return name;
}

/** What a key may be, with a weight from 10 down to 2. */
export function fieldsOf(key: string, name = plainName(key)): readonly (readonly [Field, number])[] {
  // An address by its very meaning, and what tells one record from another.
  if (key === '@id') return IDS;
  const cores = coresOf(name);
  return allPatterns().flatMap(([field, groups]) => {
    const index = groups.findIndex(pattern => pattern.test(cores));
    return index < 0 ? [] : [[field, WEIGHTS[index] ?? 2] as const];
  });
}
