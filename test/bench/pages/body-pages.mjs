// The same article shown by the view, and by a page that sets the HTML as it is. Both have shown a short one before, so
// that showing is measured and not loading.
import {END} from './body-html.mjs';
import {shell} from './shell.mjs';

/** `drawn` waits for the end of a body; `show` puts an article there, as it came. */
const HELPERS = `<script>
globalThis.drawn = async element => {
  while (!element()?.lastElementChild?.textContent.includes(${JSON.stringify(END)})) await new Promise(done => setTimeout(done, 10));
};
globalThis.load = async size => (globalThis.answer = await (await fetch('/bodies/' + size + '.json')).json());
</script>`;

export const viewPage = shell('<tin-text-size></tin-text-size><tin-article-view></tin-article-view>', {
  head: `${HELPERS}<script src="/cdn/the-tin.js" defer></script>`,
  shown: `new Promise(done => addEventListener('load', async () => {
    const view = document.querySelector('tin-article-view');
    const body = () => document.querySelector('.tin-body');
    globalThis.show = () => {
      view.article = TheTin.readArticle(answer, {base: location.href});
      return drawn(body);
    };
    globalThis.size = () => document.querySelector('tin-text-size').shadowRoot.querySelector('[part=increase]').click();
    await load(100);
    await show();
    done();
  }))`,
});

/** `isLazy`: with `content-visibility` on its blocks. */
export const rawPage = ({isLazy = false} = {}) =>
  shell('<h1></h1><div id="body"></div>', {
    head: `${HELPERS}${isLazy ? '<style>#body > * { content-visibility: auto; contain-intrinsic-size: auto 6em }</style>' : ''}`,
    shown: `new Promise(done => addEventListener('load', async () => {
    globalThis.show = () => {
      document.querySelector('h1').textContent = answer.title;
      body.innerHTML = answer.content;
      return drawn(() => body);
    };
    globalThis.size = () => (body.style.fontSize = '112.5%');
    await load(100);
    await show();
    done();
  }))`,
  });
