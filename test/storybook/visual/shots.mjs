// Which pictures there are of which story.
import {entries} from '../serve.mjs';

const WIDTHS = [1280, 320];
const SCHEMES = ['light', 'dark'];

/**
 * Every story, light and dark, wide and narrow. Where a tag has several layouts in one state, the first stands for the
 * others in the dark and on narrow screens; the examples of the docs are seen in the light only, as the states have
 * the rest.
 *
 * @param {string} [only] Part of the story's id.
 */
export function allShots(only = '') {
  const seen = new Set();
  return entries()
    .filter(({type, id}) => type === 'story' && id.includes(only))
    .flatMap(({id, importPath, exportName, title, name}) => {
      const [, state = id] = /states\//.test(importPath) ? (/^([A-Z][a-z]+)/.exec(exportName) ?? []) : [];
      const kind = `${importPath} ${state}`;
      const isFirst = !seen.has(kind) && !title.startsWith('Thẻ/');
      seen.add(kind);
      const variants = isFirst
        ? WIDTHS.flatMap(width => SCHEMES.map(scheme => ({width, scheme})))
        : [{width: 1280, scheme: 'light'}];
      return variants.map(({width, scheme}) => ({
        id,
        type: 'story',
        width,
        scheme,
        globals: `scheme:${scheme}`,
        file: `${id}.${scheme}-${width}.png`,
        title: `${title}: ${name} (${scheme}, ${width} px)`,
      }));
    })
    .sort((a, b) => b.scheme.localeCompare(a.scheme) || b.width - a.width);
}
