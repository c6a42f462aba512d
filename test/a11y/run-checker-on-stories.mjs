// Runs the black-box checker of the project's shared folder on the portal pages and a story per widget of the built
// Storybook: `node test/a11y/run-checker-on-stories.mjs [id of a story …]`. Not part of `npm test`: two minutes a page.
import {serveStorybook} from '../storybook/serve.mjs';
import {openChecker} from './checker.mjs';

const PAGES = ['trang-mau--home', 'trang-mau--article', 'trang-mau--portal'];
const WIDGETS = [
  'tin-article-card--vertical',
  'tin-article-list--newest',
  'tin-article-view--article',
  'tin-category-list--tree',
  'tin-news-ticker--latest',
  'tin-source--shared',
  'tin-text-size--page',
];

const checker = await openChecker();
const storybook = await serveStorybook();
const wanted = process.argv.slice(2);
for (const id of wanted.length > 0 ? wanted : [...PAGES, ...WIDGETS])
  await checker.check(id, `${storybook.base}iframe.html?viewMode=story&id=${id}`, {pageRules: PAGES.includes(id)});
await storybook.close();
