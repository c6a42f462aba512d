import {foldText} from './fold.js';

/** What the recogniser looks for in a record. */
export type Field =
  | 'id'
  | 'title'
  | 'url'
  | 'summary'
  | 'html'
  | 'image'
  | 'publishedAt'
  | 'updatedAt'
  | 'category'
  | 'author'
  | 'source'
  | 'attachments'
  | 'audio'
  | 'views'
  | 'lang'
  | 'hidden';

/** What an object inside a record is about, by its name: decides what the names inside it mean. */
export type Role = 'image' | 'category' | 'author' | 'source' | 'body' | 'title' | 'date' | 'link' | 'file' | 'meta';

/** A name without case, accents, separators and the escapes of SharePoint: "Ngày đăng", "NGAY_DANG" → "ngaydang". */
export function plainName(key: string): string {
  const text = key.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return foldText(text).replace(/[^a-z0-9]/g, '');
}

// What developers put before and after the word that counts.
const BEFORE =
  '(?:str|txt|fld|fields?|obj|col|x|s|c|f|j|custom|news|posts?|articles?|content|item|page|entry|node|story|blog|main|full|display|web|bai|baiviet|tin|tinbai|tintuc|bantin|bv|tt|vb)?';
const AFTER =
  '(?:c|tin|bai|baiviet|tinbai|tintuc|bantin|news|posts?|articles?|vn|vi|vie|vietnamese|text|html|string|str|display|name|full|1)?';

const exact = (words: string): RegExp => new RegExp(`^(?:${words})$`);
const loose = (words: string): RegExp => new RegExp(`^${BEFORE}(?:${words})${AFTER}$`);

type Rule = readonly [pattern: RegExp, score: number];

/** Names of each field, with how surely they mean it (100 = nothing else). The first that fits counts. */
const RULES: Readonly<Record<Field, readonly Rule[]>> = {
  id: [
    [exact('documentid'), 100],
    [exact('databaseid'), 98],
    [exact('id|nid|drupalinternalnid'), 96],
    [exact('objectid|itemid'), 90],
    [exact('(?:news|posts?|article|content|story|entry|tintuc|tin|baiviet|bai|bantin)(?:id|ma|code)'), 88],
    [exact('(?:id|ma|maso)(?:news|post|article|content|tintuc|tin|baiviet|bai|bantin|tinbai)'), 88],
    [exact('uid|uuid|guid|key|rowid|pk'), 60],
    [exact('ma|maso|code'), 45],
    [exact('slug|alias'), 20],
  ],
  title: [
    [exact('title|headline|tieude'), 100],
    [loose('title|headline|tieude'), 92],
    [exact('(?:ten|chude)(?:tin|bai|baiviet|tinbai|tintuc|bantin)|tieudechinh'), 90],
    [exact('subject|heading|caption|webtitle|webheadline|titleraw|originaltitle|fancytitle|shorttitle'), 60],
    [exact('name|ten|label|displayname'), 40],
  ],
  summary: [
    [exact('summary|excerpt|sapo|tomtat|trichyeu|abstract|teaser|standfirst|lead|mota|motangan|description'), 100],
    [loose('summary|excerpt|sapo|tomtat|trichyeu|abstract|teaser|standfirst|trailtext|motangan|noidungtomtat'), 92],
    [exact('customexcerpt|gioithieu|loidan|loigioithieu|dandan|tomluoc|noidungngan|trichdan|tomtatnoidung'), 88],
    [loose('description|desc|mota|shortdescription|shortdesc|shortcontent|introtext|intro|hometext|gioithieu'), 84],
    [exact('snippet|lede|deck|dek|blurb|preview|previewtext|subtitle|subheadline|listingintroduction'), 70],
    [exact('plaintextexcerpt|bodyplain|metadesc(?:ription)?|seodescription|ogdescription'), 25],
  ],
  html: [
    [exact('contenthtml|bodyhtml|html|htmlcontent|htmlbody'), 100],
    [exact('content|body|noidung|articlebody|noidungchitiet|chitiet|fulltext|fullcontent|contentencoded'), 96],
    [loose('content|body|noidung|noidungchitiet|chitiet|bodytext|fulltext|detail|details|richtext'), 90],
    [exact('noidungday(?:du)?|toanvan|thanbai|longcontent|longdescription|maincontent'), 88],
    [exact('text|contenttext|bodycontent|selftext|storytext|longtext|copy'), 70],
  ],
  url: [
    [exact('htmlurl|permalink|weburl|canonicalurl|publicurl|pageurl|articleurl|linkchitiet|urlchitiet'), 98],
    [exact('url|link|links|href|absoluteurl|detailurl|lienket|duongdan|liveurl|fullurl|siteurl'), 96],
    [loose('url|link|permalink|href|lienket|duongdan|linkchitiet|urlchitiet|linkbai|detailurl'), 88],
    [exact('shareurl|shortlink|sharelink|externalurl|externallink|originalurl|sourceurl|webviewlink'), 50],
    [exact('uri|path|pathalias|alias|urlpath|relativeurl|friendlyurl|fullpath|urlalias|fullslug|route'), 40],
  ],
  image: [
    [
      exact(
        '(?:featured?|hero|cover|main|lead|primary|header|thumb|preview|article|post|news|listing|teaser|intro|social|large|big)(?:image|img|photo|picture|media)(?:url|src|link|path|intro)?',
      ),
      96,
    ],
    [exact('image|imageurl|imgurl|imagesrc|imagelink|imagepath|urltoimage|images?|anhdaidien|hinhdaidien'), 95],
    [exact('imageintro|anhminhhoa|hinhanhdaidien|anhbia|anhlon|anhlonurl|hinhlon|avatarurl|linkanh|duongdananh'), 93],
    [loose('anhdaidien|hinhdaidien|anhminhhoa|hinhminhhoa|hinhanh|anhbia|anh|hinh|linkanh|urlanh|anhurl'), 90],
    [exact('thumbnail(?:url|src|image|path)?|cover(?:url|photo)?|photo(?:url|s)?|picture(?:url|s)?|img|anhtin'), 85],
    [exact('thumb(?:url|s)?|avatar|poster|banner|multimedia|media|mediathumbnail|mediacontent|pic'), 70],
    [exact('anhnho(?:url)?|hinhnho|smallimage|imagethumbnail|imagethumb|imagefulltext|imageurlsmall'), 60],
    [exact('enclosures?|mediaattachments?|ogimage|twitterimage|attachments?'), 35],
  ],
  publishedAt: [
    [
      loose(
        '(?:first)?publish(?:ed|ing)?(?:at|on|date|time|datetime|timestamp|dategmt|utc|dateutc)?|datepublished|pubdate|publtime|dateposted|publishup|publicationdate|datepublish',
      ),
      100,
    ],
    [exact('(?:ngay|ngaygio|thoigian|tg|gio)(?:dang|xuatban|xb|phathanh|congbo|dangtin|dangbai|duatin|hienthi)'), 98],
    [
      exact('(?:web)?publicationdate(?:time)?|posted(?:at|on|date|time)?|postdate(?:gmt)?|release(?:d|date)?(?:at)?'),
      94,
    ],
    [loose('publishdate|ngaydang|ngayxuatban|ngaydangtin|postdate|pubdate|publisheddate|displaydate|newsdate'), 92],
    [exact('dategmt|dateutc|date|ngay|datetime|thoigian|ngaythang|ngaygio|ngayhieuluc'), 70],
    [exact('issued|issuedate|time|timestamp|when|created|date1|articledate|firstpublished|livedate'), 60],
    [loose('created(?:at|on|date|time|datetime)?|datecreated|creationdate|createdutc|addtime|dateadded'), 45],
    [exact('ngay(?:gio)?(?:tao|nhap|viet|lap|gui|khoitao)|thoigiantao|insertdate|dateline|added(?:at|on)?'), 45],
  ],
  updatedAt: [
    [
      loose('(?:last)?(?:updated?|modified|changed|edited)(?:at|on|date|time|gmt|utc|dategmt|timestamp|datetime)?'),
      100,
    ],
    [exact('date(?:modified|updated|changed)|last(?:update|modify|edit)(?:at|date|time|on)?|edittime|updatedutc'), 96],
    [exact('(?:ngay|thoigian|ngaygio)(?:capnhat|sua|suadoi|chinhsua|hieuchinh|capnhatcuoi)|lastpostedat'), 96],
    [exact('modificationdate|revisiondate|editdate|modifydate|updatetime|lastmodification(?:time|date)?'), 90],
  ],
  category: [
    [exact('categor(?:y|ies)|categoryname|categorytitle|categorynames|tenchuyenmuc|chuyenmuc|tendanhmuc'), 100],
    [
      loose(
        'categor(?:y|ies)|cat(?:egory)?(?:name|title)|chuyenmuc|tenchuyenmuc|danhmuc|tendanhmuc|tenloai|theloai|tentheloai|tennhom|section(?:name|title)?|sections|nhomtin|loaitin|tenloaitin|tenloaitintuc|tennhomtin|linhvuc|tenlinhvuc|chude|tenchude|taxonomycategory(?:name|briefs)',
      ),
      92,
    ],
    [exact('sections?|sectionname|channel|channelname|topics?|topicname|rubric|desk|pillarname|primarycategory'), 80],
    [exact('labels?|taglist|tags?|tagnames|keywords?|tukhoa|the|hashtags?|subjects?'), 40],
  ],
  author: [
    [exact('authors?|authornames?|byline|tacgia|tentacgia|butdanh|writer|writtenby|nguoiviet|createdbyalias'), 100],
    [loose('authors?|authornames?|tacgia|tentacgia|byline|writer|contributors?|butdanh|authordisplayname'), 92],
    [exact('nguoidang|tennguoidang|postedby|phongvien|bientap|bientapvien|reporter|populatedauthors|dccreator'), 80],
    [exact('creator|creatorname|user|username|account|owner|nguoitao|postedbyname|publishedby'), 50],
    [exact('createdby|createdbyname|usercreated|nguoinhap|uid'), 45],
  ],
  source: [
    [exact('source|sourcename|sourcetitle|sourcetext|nguon|nguontin|tennguon|nguonbai|nguonbaiviet|nguonbantin'), 100],
    [loose('sourcename|nguontin|nguon|tennguon|newssource|sourcetext|nguontrich|theonguon|xuatxu'), 92],
    [exact('publisher|publishername|provider|publication|agency|coquan|coquanbanhanh'), 55],
  ],
  attachments: [
    [exact('attachments?|files?|tepdinhkem|filedinhkem|tailieudinhkem|dinhkem|vanbandinhkem|attachmentfiles'), 100],
    [loose('attachments?|tepdinhkem|filedinhkem|dinhkem|tailieu|attachfiles?|dstepdinhkem|lstfile|listfile'), 92],
    [exact('documents?|downloads?|enclosures?|tep|taptin'), 70],
  ],
  audio: [
    [
      loose('audio(?:url|file|src|link)?|podcast(?:url)?|fileaudio|amthanh|tepamthanh|linkaudio|mp3(?:url)?|voice'),
      100,
    ],
  ],
  views: [
    [exact('views?|viewcount|viewscount|viewed|hits?|hitstotal|luotxem|soluotxem|luotdoc|solanxem|pageviews'), 100],
    [loose('viewcount|views|luotxem|soluotxem|totalviews|numviews|viewnumber|readcount|hitcount'), 92],
  ],
  lang: [[exact('lang|langcode|language|locale|languagecode|ngonngu|inlanguage|culture'), 100]],
  hidden: [
    [exact('isdeleted?|deleted|daxoa|xoa|isremoved|removed|trashed|isxoa|deletedat|isdraft|draft'), 100],
    [exact('status|poststatus|trangthai|state|workflowstate|moderationstatus'), 50],
  ],
};

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:meta|metadata|seo|yoastheadjson|og|opengraph|metatags?|sharing|socialmeta|system|sys|info)$/, 'meta'],
  [/(?:title|headline|tieude)$/, 'title'],
  [
    /(?:image|images|img|photo|photos|picture|thumbnail|thumb|cover|poster|hinhanh|hinh|anh|anhdaidien|anhbia|multimedia|media|featuredmedia|mediathumbnail|mediaattachments|banner|mediaimage|asset|enclosure)s?$|^anh|^hinh|image$/,
    'image',
  ],
  [
    /(?:categor(?:y|ies)|chuyenmuc|danhmuc|sections?|theloai|loaitin|nhomtin|linhvuc|chude|channel|topics?|terms?|labels?|tags?|taglist|primarytag|keywords?|taxonomycategorybriefs)$/,
    'category',
  ],
  [
    /(?:authors?|byline|tacgia|user|usercreated|account|creator|owner|nguoidang|nguoiviet|createdby|writers?|contributors?|uid|persons?|people)$/,
    'author',
  ],
  [/^(?:source|nguon|nguontin|publisher|provider)$/, 'source'],
  [/(?:content|body|noidung|text|richtext|chitiet)$/, 'body'],
  [/(?:date|ngaydang|published|created|updated|time)$/, 'date'],
  [/^(?:links?|url|urls|permalink|path|href|route|fullslug)$/, 'link'],
  [/(?:attachments?|files?|dinhkem|documents?|tailieu)$/, 'file'],
];

/** How surely a name means a field, 0 to 100. */
export function scoreOf(field: Field, name: string): number {
  return RULES[field].find(([pattern]) => pattern.test(name))?.[1] ?? 0;
}

/** What an object of this name is about, if that is known. */
export function roleOf(name: string): Role | undefined {
  return ROLES.find(([pattern]) => pattern.test(name))?.[1];
}

export const FIELDS = Object.keys(RULES) as readonly Field[];
