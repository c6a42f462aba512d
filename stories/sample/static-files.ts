import {answer} from './answer.js';
import {articles} from './sample-data.js';

/** What the demo portal shows beside its articles. */
const PORTAL_BANNER = '/sample/images/song-5-1200x300.svg';

/** Every image and file of the sample as path and content, for builds without a server. Broken ones stay broken. */
export async function staticFiles(): Promise<[fileName: string, source: Uint8Array][]> {
  // The WordPress answers name every size of every image, so what they name is what has to be there.
  const answers = await Promise.all(
    articles.map(async ({id}) => {
      const response = await answer(
        new Request(`https://sample.invalid/sample/wordpress/wp-json/wp/v2/posts/${id}?_embed`),
      );
      return response?.text();
    }),
  );
  const paths = new Set([PORTAL_BANNER, ...(answers.join('').match(/\/sample\/(?:images|files)\/[\w.-]+/g) ?? [])]);
  const files: [string, Uint8Array][] = [];
  for (const path of paths) {
    const response = await answer(new Request(`https://sample.invalid${path}`));
    if (response?.ok) files.push([path.slice(1), new Uint8Array(await response.arrayBuffer())]);
  }
  return files;
}
