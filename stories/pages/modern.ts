import type {HostPage} from './host-page.js';

/** A page of today, which has its own opinion all the same: a reset, fluid sizes, grid, dark by the reader's choice. */
export const modern: HostPage = {
  name: 'modern',
  title: 'Trang hiện đại',
  css: `
*, *::before, *::after { box-sizing: border-box; margin: 0; }
:root { color-scheme: light dark; }
body { background: Canvas; color: CanvasText; font: 1.0625rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif; -webkit-font-smoothing: antialiased; }
img, picture, video, canvas, svg { display: block; max-width: 100%; height: auto; }
input, button, textarea, select { font: inherit; }
p, h1, h2, h3 { overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.1; text-wrap: balance; letter-spacing: -0.02em; }
ul[role='list'], ol[role='list'] { list-style: none; padding: 0; }
a { color: inherit; text-decoration-thickness: 1px; }
p { max-inline-size: 75ch; }
table { inline-size: 100%; border-collapse: collapse; }
.bar { padding: 1rem clamp(1rem, 4vw, 3rem); border-block-end: 1px solid; display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: center; }
.bar strong { font-size: 1.25rem; margin-inline-end: auto; }
main { max-inline-size: 78rem; margin-inline: auto; padding: 1.5rem clamp(1rem, 4vw, 3rem); display: grid; gap: 2rem; }
main > * { min-inline-size: 0; }
@media (min-width: 60rem) { main { grid-template-columns: minmax(0, 1fr) 18rem; } .rong { grid-column: 1 / -1; } }
aside { display: grid; gap: 2rem; align-content: start; }`,
  theme: `
body { --tin-accent: #0f5c8c; --tin-radius: 0.75rem; --tin-measure: 68ch; }`,
  html: ({source, ticker, categories, list, card, view, textSize}) => `
${source}
<header class="bar"><strong>Xã Bình An Hạ</strong><a href="#">Dịch vụ công</a><a href="#">Tin tức</a><a href="#">Liên hệ</a></header>
<main>
<div class="rong">${ticker}</div>
<div>${view}</div>
<aside>${textSize}${categories}${card}</aside>
<div class="rong">${list}</div>
</main>`,
};
