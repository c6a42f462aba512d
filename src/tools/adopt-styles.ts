const sheets = new Map<string, CSSStyleSheet>();

/**
 * Adds CSS to a document or shadow root, once. A constructed sheet needs no permission of a `style-src`. It comes
 * before all others adopted: of important rules in layers the first layer wins, and a tool in use outweighs the looks
 * of the article.
 *
 * @returns Takes it away again.
 */
export function adoptStyles(root: Node, css: string): () => void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return () => {};
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  const others = (): CSSStyleSheet[] => root.adoptedStyleSheets.filter(adopted => adopted !== sheet);
  root.adoptedStyleSheets = [sheet, ...others()];
  return () => (root.adoptedStyleSheets = others());
}
