/** What every page of the benchmark has around what is measured. `shown` is kept once that is drawn. */
export const shell = (
  body,
  {head = '', shown = 'new Promise(done => addEventListener("load", done))'} = {},
) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>Tin tức</title>
<meta name="viewport" content="width=device-width">
<style>body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 16px/1.6 sans-serif }</style>
<script>globalThis.shown = ${shown};</script>
${head}
</head>
<body>
<main>
${body}
</main>
</body>
</html>`;

/** Kept when every element has said that its articles are on screen. */
export const allLoaded = (count = 1) => `new Promise(done => {
  let left = ${count};
  document.addEventListener('tin-load', () => --left || done(), true);
})`;
