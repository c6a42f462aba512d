// Which pictures there are of which story.
import {entries} from '../serve.mjs';

const WIDTHS = [1280, 320];
const SCHEMES = ['light', 'dark'];

/**
 * Every story, light and dark, wide and narrow.
 *
 * @param {string} [only] Part of the story's id.
 */
export function allShots(only = '') {
  const stories = entries().filter(({type, id}) => type === 'story' && id.includes(only));
  // By scheme first: another scheme opens the Storybook anew.
  return SCHEMES.flatMap(scheme =>
    WIDTHS.flatMap(width =>
      stories.map(({id, title, name}) => ({
        id,
        type: 'story',
        width,
        scheme,
        file: `${id}.${scheme}-${width}.png`,
        title: `${title}: ${name} (${scheme}, ${width} px)`,
      })),
    ),
  );
}
