// What draws the letters: the pictures hold for one browser and one set of fonts (Debian's fonts-noto-core).
import {execFileSync} from 'node:child_process';

const FAMILIES = ['system-ui', 'Segoe UI', 'Arial', 'Tahoma', 'Verdana', 'Georgia', 'Times New Roman', 'monospace'];

/** The browser and what each family of the stories comes out as. */
export async function describeMachine(browser) {
  const version = await browser.version();
  const fonts = FAMILIES.map(family => [
    family,
    execFileSync('fc-match', ['-f', '%{family[0]}', `${family}:lang=vi`], {encoding: 'utf8'}),
  ]);
  return {browser: version.replace(/\.\d+\.\d+\.\d+$/, ''), fonts: Object.fromEntries(fonts)};
}
