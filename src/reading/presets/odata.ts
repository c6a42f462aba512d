import type {Preset, PresetAddresses} from '../preset.js';
import {withParams} from './with-params.js';

/** What OData services can be asked for: `$top`, `$skip`, and a count. */
const odataAddresses = (src: URL): PresetAddresses => ({
  serverSide: ['limit', 'page'],
  list: ({limit, page}) => {
    const size = limit ?? (Number(src.searchParams.get('$top')) || 20);
    return withParams(src, {$top: limit, $skip: page && page > 1 ? (page - 1) * size : undefined});
  },
});

/** OData 3 and 4 services other than SharePoint. */
export const odata: Preset = {
  name: 'odata',
  matches: json => typeof json === 'object' && json !== null && ('@odata.context' in json || 'odata.metadata' in json),
  addresses: odataAddresses,
};
