// The same list of articles, made in every way that is compared.
import {allLoaded, shell} from './shell.mjs';

const DONE = 'new Promise(done => (globalThis.done = done))';

/** Ours, as the README says it; `limit` as a property, since its attribute stops at 100. */
export const ours = count =>
  shell(
    `<tin-article-list src="/articles/${count}.json"></tin-article-list>
<script>document.querySelector('tin-article-list').limit = ${count};</script>`,
    {
      head: '<script src="/cdn/the-tin.js" defer></script>',
      shown: allLoaded(),
    },
  );

/**
 * What the list has drawn, as the HTML and the CSS of a page without any script.
 *
 * @returns `{css, list}`, without `content-visibility`: a page that nobody has thought about.
 */
export async function drawnBy(page) {
  return page.evaluate(() => {
    const {shadowRoot} = document.querySelector('tin-article-list');
    const list = shadowRoot
      .querySelector('[part=list]')
      .outerHTML.replace(/<!--.*?-->/g, '')
      .replace(/>\s+</g, '><');
    const css = shadowRoot.adoptedStyleSheets.map(sheet => [...sheet.cssRules].map(rule => rule.cssText).join('\n'));
    return {list, css: css.join('\n')};
  });
}

/** Those rules for a box in the page instead of a shadow root. */
const forPage = css => css.replace(/:host\(([^)]*)\)/g, '.host$1').replace(/:host/g, '.host');
const plain = css => css.replace(/content-visibility: auto/g, 'content-visibility: visible');

/** The same page as static HTML. */
export const staticPage = ({list, css}, {isLazy = false} = {}) =>
  shell(`<div class="host">${list}</div>`, {head: `<style>${forPage(isLazy ? css : plain(css))}</style>`});

/** The markup of a card, for the ways that make it of JSON. */
const CARD = `
const escape = text => text.replace(/[&<>"]/g, letter => '&#' + letter.charCodeAt(0) + ';');
const day = date => new Intl.DateTimeFormat('vi', {day: '2-digit', month: '2-digit', year: 'numeric'}).format(new Date(date));
const cardOf = ({title, summary, date, category, image, url}) =>
  '<li><article class="card"><div class="text"><h3><a class="lines" href="' + escape(url) + '">' + escape(title) +
  '</a></h3><p class="meta"><time datetime="' + date + '">' + date.slice(8, 10) + '/' + date.slice(5, 7) + '/' + date.slice(0, 4) +
  '</time><span>' + escape(category) + '</span></p><p class="summary">' + escape(summary) +
  '</p></div><div class="image"><img loading="lazy" decoding="async" alt="" src="' + escape(image) + '"></div></article></li>';`;

/** What a page's own script does without thinking: fetch, and one string into the page. */
export const innerHtml = (count, {css}) =>
  shell('<div class="host"><ul class="cards grid" role="list"></ul></div>', {
    head: `<style>${forPage(plain(css))}</style>`,
    shown: DONE,
  }).replace(
    '</main>',
    `<script>${CARD}
fetch('/articles/${count}.json').then(answer => answer.json()).then(articles => {
  document.querySelector('ul').innerHTML = articles.map(cardOf).join('');
  done();
});
</script></main>`,
  );

/** A custom element written for this one page by somebody who knows how: one template, one shadow root, lazy layout. */
export const handWritten = (count, {css}) =>
  shell(`<script src="/hand-written.js"></script><hand-written src="/articles/${count}.json"></hand-written>`, {
    shown: DONE,
    head: `<script>globalThis.cardCss = ${JSON.stringify(css).replace(/</g, '\\u003c')};</script>`,
  });

export const handWrittenScript = `${CARD}
const template = document.createElement('template');
template.innerHTML = cardOf({title: '', summary: '', date: '', category: '', image: '', url: ''});
const sheet = new CSSStyleSheet();
sheet.replaceSync(cardCss);
customElements.define('hand-written', class extends HTMLElement {
  async connectedCallback() {
    const answer = await fetch(this.getAttribute('src'));
    const list = document.createElement('ul');
    list.className = 'cards grid';
    list.setAttribute('role', 'list');
    for (const {title, summary, date, category, image, url} of await answer.json()) {
      const item = template.content.cloneNode(true);
      const link = item.querySelector('a');
      const time = item.querySelector('time');
      const img = item.querySelector('img');
      link.href = url;
      link.textContent = title;
      time.dateTime = date;
      time.textContent = date.slice(8, 10) + '/' + date.slice(5, 7) + '/' + date.slice(0, 4);
      time.nextSibling.textContent = category;
      item.querySelector('.summary').textContent = summary;
      img.src = image;
      list.append(item);
    }
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(list);
    globalThis.done?.();
  }
});`;

/** React as its documentation says it. */
export const react = (count, {css}) =>
  shell(
    `<div class="host" id="root"></div><script src="/peers/react.js"></script><script>showCards('/articles/${count}.json', done)</script>`,
    {
      head: `<style>${forPage(plain(css))}</style>`,
      shown: DONE,
    },
  );

/** A card element of a library per article, written into the page by its server: nothing is fetched or read. */
export const cardLibrary = (peer, all) =>
  shell(
    `<div class="host"><ul class="cards grid" role="list">${all
      .map(
        ({title, summary, category, image, url}) =>
          `<li>${peer.card(
            `<img slot="${peer.imageSlot}" loading="lazy" decoding="async" alt="" src="${image}">`,
            `<h3${peer.titleSlot ? ` slot="${peer.titleSlot}"` : ''}><a href="${url}">${title}</a></h3>`,
            `<p${peer.textSlot ? ` slot="${peer.textSlot}"` : ''}>${category}. ${summary}</p>`,
          )}</li>`,
      )
      .join('')}</ul></div>`,
    {
      head: `<style>.cards { display: grid; gap: 1.5em 1em; list-style: none; padding: 0; grid-template-columns: repeat(auto-fill, minmax(15em, 1fr)) } h3, p { margin: 0 } img { width: 100%; aspect-ratio: 3 / 2; object-fit: cover }</style>
<script src="/peers/${peer.file}" defer></script>`,
      shown: `customElements.whenDefined('${peer.tag}').then(() => Promise.all([...document.querySelectorAll('${peer.tag}')].map(card => card.updateComplete)))`,
    },
  );
