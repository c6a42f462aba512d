import type {Preset} from '../preset.js';

/** JSON Feed 1.0 and 1.1. Nothing can be asked of it but the next page, which it names itself. */
export const jsonFeed: Preset = {
  name: 'json-feed',
  matches: json =>
    typeof json === 'object' &&
    json !== null &&
    'version' in json &&
    /jsonfeed\.org\/version/.test(String(json.version)),
  map: {
    html: 'content_html|text:content_text',
    author: 'authors.name|author.name|$.authors.name|$.author.name',
    category: 'tags',
    url: 'url|external_url',
  },
};
