const sheets = new Map<string, CSSStyleSheet>();

/**
 * Adds CSS to a document or shadow root, once. A constructed sheet needs no permission of a `style-src`. It comes
 * before all others adopted: of important rules in layers the first layer wins, and a tool in use outweighs the looks
 * of the article.
 */
export function adoptStyles(root: Node, css: string): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
}

/** Takes CSS away that `adoptStyles` added. */
export function dropStyles(root: Node, css: string): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const sheet = sheets.get(css);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter(adopted => adopted !== sheet);
}
