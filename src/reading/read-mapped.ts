import type {Article} from './article.js';
import {compilePath, evaluate} from './path.js';
import type {Recognised} from './read-articles.js';
import {toArticle, type RawFields} from './read-record.js';
import type {Json} from './references.js';

/** What a map may call a field, besides its own name. */
const ALIASES: Readonly<Record<string, keyof RawFields>> = {
  categories: 'category',
  content: 'html',
  body: 'html',
  date: 'publishedAt',
};

/**
 * Reads the records of a list at the places that a map names.
 *
 * @param known What was recognised in the same records: it stands in for fields that the map does not name.
 */
export function readMapped(
  {root, list, context}: Recognised,
  map: Readonly<Record<string, string>>,
  known: readonly (Article | undefined)[],
): Article[] {
  const fields = Object.entries(map).map(([name, path]) => [ALIASES[name] ?? name, compilePath(path)] as const);
  const readOne = (record: Json): Article | undefined => {
    const raw: Record<string, unknown> = {};
    for (const [name, path] of fields) {
      const found = evaluate(path, record, root);
      if (!found) continue;
      raw[name] = name === 'category' ? found.value : oneOf(name, found.value);
      if (name === 'html' && found.isText) raw['plain'] = true;
    }
    return toArticle(raw as RawFields, context);
  };
  return list.items.flatMap((record, index) => {
    const other = known[index];
    try {
      const own = readOne(record);
      if (!own || !other) return own ?? other ?? [];
      const {categories, attachments, title} = own;
      return {
        ...other,
        ...own,
        title: title || other.title,
        categories: categories.length > 0 ? categories : other.categories,
        attachments: attachments.length > 0 ? attachments : other.attachments,
      };
    } catch {
      // One broken record costs that record.
      return [];
    }
  });
}

/** Several authors are one line of text; of anything else several, the first counts. Figures of a date stay together. */
function oneOf(name: string, value: unknown): unknown {
  if (!Array.isArray(value) || name.endsWith('At')) return value;
  const values = (value as unknown[]).flat(3);
  return name === 'author' ? values.filter(Boolean).join(', ') : values[0];
}
