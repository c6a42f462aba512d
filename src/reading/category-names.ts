import type {Column} from './columns.js';

/** What a category consists of. */
export type Part = 'id' | 'name' | 'slug' | 'parent' | 'count' | 'order' | 'url' | 'children';

/** Where each part of the categories of a list is, the surest places first. */
export type Sources = Partial<Record<Part, readonly (readonly string[])[]>>;

const KIND =
  '(?:chuyenmuc|danhmuc|chuyentrang|category|cate?|theloai|loai(?:tin)?|nhom(?:tin)?|term|section|topic|chude|linhvuc|muc|menu|zone|node|tag|cm|dm|lt)';

/** What a branch is called in the category that it is below. */
export const CHILDREN =
  /^(?:(?:all)?child(?:s|ren)?(?:recursive)?|subs?|subcategories|submenus?|subcats?|items|nodes|child(?:ren)?(?:menus?|items|nodes|categor(?:y|ies)|list)|(?:ds|danhsach|chuyenmuc|danhmuc|muc|menu)*con)$/;

/** What each part of a category is called, the surest names first. */
const NAMES: Readonly<Record<Part, readonly RegExp[]>> = {
  id: [
    /^(?:document|database)id$/,
    /^(?:id|ma|drupalinternaltid)$/,
    RegExp(`^(?:id|ma)?${KIND}(?:id|code|ma)?$|^(?:id|ma)${KIND}`),
    /^(?:[cfnt]id|[gu]?uid|oid|key|code|value|data)$/,
    /^slug|alias$/,
  ],
  name: [
    /^(?:name|ten|title|tieude)$/,
    RegExp(`^(?:ten|name|title)${KIND}|${KIND}(?:name|title|ten)$`),
    /^(?:label|term|displayname|text)$/,
    /(?:name|title)$/,
  ],
  slug: [/^(?:slug|alias)$/],
  parent: [
    /^(?:parent(?:\w*category|cat|term|menu|zone|node|c|f|t)?(?:id|code)?|(?:id|cat)parent|(?:id|ma)?(?:chuyenmuc|danhmuc)?cha(?:id)?|pid)$/,
  ],
  count: [
    /^(?:doc)?(?:count|(?:so|tong)(?:luong|so)?(?:bai|tin)?(?:viet)?|(?:total)?(?:posts?|articles?|news|items?)(?:count|total)?|numberof(?:articles|posts|news)|total|(?:tin(?:tuc|bai)?|baiviet|topics?|discussion|threads?|\w*usage)count|countpublished)$/,
  ],
  order: [/^(?:weight|order|ordering|sort|sortorder|thutu|position|sapxep)$/],
  url: [RegExp(`^(?:web|html|view|absolute|${KIND})?(?:link|ur[il]|href|permalink|duongdan)$`), /^(?:route)?path$/],
  children: [CHILDREN, RegExp(`^(?:ds|danhsach)?${KIND}s?$`)],
};

/** @param isKeyed Whether the categories stand under their ids: a slug is none then. */
export function sourcesOf(columns: readonly Column[], isKeyed: boolean): Sources {
  const sources: Sources = {};
  for (const part of Object.keys(NAMES) as Part[]) {
    const patterns = part === 'id' && isKeyed ? NAMES.id.slice(0, -1) : NAMES[part];
    const found = patterns.flatMap(pattern => columns.filter(({name}) => pattern.test(name)));
    sources[part] = found.slice(0, 3).map(({place}) => place.split('\n'));
    // An id is nowhere else where it is not here. Of several it is the one by which others name it as their parent.
    if (part === 'id') {
      const named = new Set(columns.filter(({name}) => NAMES.parent[0]?.test(name)).flatMap(valuesOf));
      const best = found.find(column => valuesOf(column).some(value => named.has(value))) ?? found[0];
      sources.id = best ? [best.place.split('\n')] : [];
    }
  }
  return sources;
}

const valuesOf = ({values}: Column): string[] =>
  values.flatMap(value => (typeof value === 'string' || typeof value === 'number' ? String(value) : []));
