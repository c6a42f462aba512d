import {dig} from '../systems.js';
import {pathOf, quote, segment, type Plan} from './plan.js';

const isKey = (id: string): boolean => /^-?\d+$|^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);

/** OData 3 and 4 services other than SharePoint. What their records hold, only the answer tells. */
export function odata(src: URL, json: unknown): Plan {
  const first = dig(json, 'value', 0) ?? {};
  const title = Object.keys(first).find(key => /^(?:title|tieu_?de|ten(?:tin|bai)?|name|headline)$/i.test(key));
  const filter = src.searchParams.get('$filter');
  return {
    offset: '$skip',
    keepForOne: ['$select', '$expand', '$format', 'api-version'],
    article: id => [`${pathOf(src)}(${isKey(id) ? id : segment(quote(id))})`],
    ...(title && {
      moreOf: ['query'],
      more: ({query}) => {
        if (!query) return {};
        // The third version asks the other way round.
        const has = dig(json, 'odata.metadata')
          ? `substringof(${quote(query)},${title})`
          : `contains(${title},${quote(query)})`;
        return {$filter: filter ? `(${filter}) and ${has}` : has};
      },
    }),
  };
}
