import {dig} from './systems.js';

/** Rows of Đà Nẵng name the group they belong to, which has no row of its own. */
function danang(rows: unknown): unknown {
  if (!Array.isArray(rows) || !rows.some(row => dig(row, 'TenChuyenMuc'))) return rows;
  return rows.flatMap(row => {
    const [id, name, group, groupName] = ['ChuyenMucID', 'TenChuyenMuc', 'DanhMucID', 'TenDanhMuc'].map(key =>
      String(dig(row, key) ?? ''),
    );
    if (!Number(id)) return [];
    const parent = groupName && Number(group) ? `g:${group}` : '';
    return [...(parent ? [{id: parent, name: groupName}] : []), {id, name, parent}];
  });
}

/** Liferay's categories hold their parents. */
function liferay(json: unknown): unknown {
  const items = dig(json, 'items');
  return Array.isArray(items) && items.some(item => dig(item, 'taxonomyVocabularyId') !== undefined)
    ? items.map((item: object) => ({...item, parent: dig(item, 'parentTaxonomyCategory', 'id')}))
    : json;
}

/** The labels of a blog stand beside its entries. */
const blogger = (json: unknown): unknown => (dig(json, 'feed') ? (dig(json, 'feed', 'category') ?? []) : json);

/** What brings the categories of a system into a shape that is read by itself. */
export const REGROUP: Readonly<Record<string, (json: unknown) => unknown>> = {'danang-cttdt': danang, liferay, blogger};
