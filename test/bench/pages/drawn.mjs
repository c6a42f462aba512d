import {openPage, settled} from '../measure/cold-load.mjs';
import {drawnBy, ours} from './card-pages.mjs';

/** What the list draws of so many articles: see `drawnBy`. */
export async function drawn({browser, site}, count) {
  site.pages.set('/drawn', ours(count));
  const {page, close} = await openPage(browser, site.origin);
  await page.goto(`${site.origin}/drawn`);
  await settled(page);
  const all = await drawnBy(page);
  await close();
  return all;
}
