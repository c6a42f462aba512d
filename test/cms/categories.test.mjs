// <tin-category-list>: where WordPress keeps its categories is not written in the page.
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {categories, published} from './content.mjs';
import {source, visit} from './page.mjs';

const CATEGORIES = 'tin-category-list';
const LIST = 'tin-article-list';
const titlesIn = slug => published.filter(post => post.categories.includes(slug)).map(({title}) => title);

describe('the category list', () => {
  let reader;

  beforeEach(async () => {
    reader = await visit(
      source('<tin-category-list></tin-category-list><tin-article-list limit="7"></tin-article-list>'),
    );
    assert.deepEqual([await reader.state(CATEGORIES), await reader.state(LIST)], ['ready', 'ready']);
  });
  afterEach(() => reader?.close());

  it('shows the categories with their numbers, children below their parents', async () => {
    const rows = await reader.page.$eval(CATEGORIES, ({shadowRoot}) =>
      [...shadowRoot.querySelectorAll('[part~="link"]')].map(link => {
        const item = link.closest('li');
        const parent = item.parentElement.closest('li')?.querySelector('[part~="link"]');
        const nameOf = node =>
          [...node.childNodes]
            .filter(child => child.nodeType === Node.TEXT_NODE)
            .map(child => child.textContent)
            .join('')
            .trim();
        const count = item.querySelector('[part~="count"] [aria-hidden]')?.textContent;
        return {name: nameOf(link), parent: parent && nameOf(parent), count: count && Number(count)};
      }),
    );

    for (const [slug, {name, parent}] of Object.entries(categories)) {
      const row = rows.find(candidate => candidate.name === name);
      if (titlesIn(slug).length === 0 && !row) continue;
      assert.ok(row, `${name} in ${JSON.stringify(rows)}`);
      assert.equal(row.parent ?? undefined, parent && categories[parent].name);
      assert.equal(row.count ?? 0, titlesIn(slug).length, name);
    }
  });

  it('chooses for the list beside it, and lets the choice go', async () => {
    await reader.click(CATEGORIES, '[part~="link"]', categories['chuyen-doi-so'].name);
    await reader.waitForCards(LIST, titlesIn('chuyen-doi-so').length);
    assert.deepEqual(
      (await reader.cards(LIST)).map(({title}) => title),
      titlesIn('chuyen-doi-so'),
    );

    await reader.click(CATEGORIES, '[part~="link"]', 'Tất cả');
    await reader.waitForCards(LIST, 7);
    assert.deepEqual([reader.errors, reader.warnings], [[], []]);
  });

  it('keeps the choice in the address where the page gives it a name there', async () => {
    const named = await visit(
      source('<tin-category-list></tin-category-list><tin-article-list></tin-article-list>').replace(
        '<tin-source',
        '<tin-source category-param="chuyen-muc"',
      ),
    );
    try {
      await named.state(CATEGORIES);
      await named.click(CATEGORIES, '[part~="link"]', categories['an-ninh'].name);
      await named.waitForCards(LIST, titlesIn('an-ninh').length);
      assert.match(named.page.url(), /\?chuyen-muc=\d+$/);

      await named.page.goBack();

      await named.waitForCards(LIST, 6);
    } finally {
      await named.close();
    }
  });
});
