// That the WordPress under test is one as it stands at a commune's: else the other checks would prove nothing.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {published} from './content.mjs';
import {cms} from './context.mjs';

const get = query => fetch(`${cms.wordpress.posts}${query}`, {headers: {origin: 'http://xa.example'}});

describe('the WordPress under test', () => {
  it('says in headers how much there is, and lets other origins read them', async () => {
    const {headers} = await get('?per_page=6');

    assert.equal(headers.get('x-wp-total'), String(published.length));
    assert.equal(headers.get('x-wp-totalpages'), String(Math.ceil(published.length / 6)));
    assert.equal(headers.get('access-control-allow-origin'), 'http://xa.example');
    assert.match(headers.get('access-control-expose-headers') ?? '', /X-WP-Total, X-WP-TotalPages, Link/);
  });

  it('lists what is published, newest first, and nothing else', async () => {
    const posts = await get('?per_page=100&_fields=id,sticky').then(answer => answer.json());

    assert.deepEqual(
      posts.map(({id}) => id),
      published.map(({key}) => cms.wordpress.ids.posts[key]),
    );
    assert.ok(posts.findIndex(({sticky}) => sticky) > 6);
  });

  it('gives times in its own zone, and the same in UTC beside them', async () => {
    const [{date, date_gmt: gmt}] = await get('?per_page=1').then(answer => answer.json());

    assert.deepEqual([date, gmt], ['2024-06-28T15:46:00', '2024-06-28T08:46:00']);
  });
});
