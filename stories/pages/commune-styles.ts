/**
 * The commune's own page: colours only through the tokens of the theme, so that it follows any preset, light or dark;
 * columns as wide as the reader's text wants them, one below the other where it is large.
 */
export const communeStyles = `
.xa { --tin-measure: 68ch; --tin-gap: 1.25em; --xa-nhan: var(--tin-accent, #a3151a); --xa-tren: var(--tin-on-accent, #fff); line-height: 1.6; }
.xa * { box-sizing: border-box; }
.xa a { color: var(--tin-link, inherit); }
.xa :focus-visible { outline: 3px solid var(--tin-focus, currentcolor); outline-offset: 2px; }
.xa .khung { max-inline-size: 76rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2rem); }
.xa .bo-qua { position: absolute; inset-block-start: .5rem; inset-inline-start: .5rem; z-index: 2; padding: .5rem 1rem; background: Canvas; }
.xa .bo-qua:not(:focus) { clip-path: inset(50%); inline-size: 1px; block-size: 1px; padding: 0; overflow: hidden; white-space: nowrap; }
.xa .tren { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center; justify-content: space-between; padding-block: .375rem; font-size: .9375rem; }
.xa .tren p { margin: 0; }
.xa .dau { display: flex; gap: 1rem; align-items: center; padding-block: 1rem 1.25rem; }
.xa .dau svg { flex: none; inline-size: clamp(3rem, 9vw, 4.5rem); block-size: auto; }
.xa .dau p, .xa .dau h1 { margin: 0; }
.xa .dau .ten { font-size: clamp(1.25rem, 4.2vw, 2rem); font-weight: 700; line-height: 1.4; }
.xa .dau .ten a { color: inherit; text-decoration: none; }
.xa .chinh { background: var(--xa-nhan); }
.xa .chinh ul { display: flex; flex-wrap: wrap; column-gap: 2rem; margin-block: 0; padding-block: 0; list-style: none; }
.xa .chinh a { display: block; padding: .625rem 0; color: var(--xa-tren); text-decoration: none; font-weight: 600; }
.xa .chinh a:hover, .xa .chinh a[aria-current] { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .3em; }
.xa .chinh a:focus-visible { outline-color: var(--xa-tren); outline-offset: -4px; }
.xa main { display: grid; gap: 2.5rem; padding-block: 1.25rem 3rem; }
.xa main > *, .xa .hai > *, .xa .ba > * { min-inline-size: 0; }
.xa .hai { display: flex; flex-wrap: wrap; gap: 2.5rem; align-items: start; }
.xa .hai > :first-child { flex: 2 1 min(36rem * var(--tin-text-scale, 1), 100%); }
.xa .hai > :last-child { flex: 1 1 min(17rem * var(--tin-text-scale, 1), 100%); }
.xa .doc { column-gap: 4rem; }
.xa .doc > :first-child { max-inline-size: calc(42rem * var(--tin-text-scale, 1)); --tin-measure: 100%; }
.xa .ba { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem * var(--tin-text-scale, 1), 100%), 1fr)); gap: 2.5rem; align-items: start; }
.xa .luoi { --tin-columns: 3; }
.xa .noi-bat { font-size: 1.125rem; }
.xa .noi-bat::part(title) { font-size: 1.4em; }
.xa .viec { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem * var(--tin-text-scale, 1), 100%), 1fr)); gap: 1rem; margin: 0; padding: 0; list-style: none; }
.xa .viec a { display: flex; gap: .75rem; align-items: center; block-size: 100%; min-block-size: 4rem; padding: .75rem 1rem; border: 1px solid var(--tin-border, #767676); border-radius: var(--tin-radius, .25em); background: var(--tin-surface, transparent); font-weight: 600; text-decoration: none; }
.xa .viec a:hover { text-decoration: underline; }
.xa .viec svg { flex: none; inline-size: 1.75rem; block-size: 1.75rem; color: var(--tin-accent, currentcolor); }
.xa tin-article-list::part(heading), .xa tin-category-list::part(heading) { padding-block-end: .25em; border-block-end: 3px solid var(--xa-nhan); font-size: 1.25em; }
.xa .duong { margin: 0; }
.xa .duong a { display: inline-block; padding-block: .25rem; }
.xa .chan { padding-block: 1.5rem; border-block-start: 4px solid var(--xa-nhan); background: var(--tin-surface, transparent); }
.xa .chan p { margin: 0 0 .25rem; }
@media print { .xa .tren, .xa .chinh, .xa .viec { display: none; } }`;
