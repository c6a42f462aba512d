const sheets = new Map<string, CSSStyleSheet>();

/**
 * Adds CSS to a document or shadow root, once. A constructed sheet needs no permission of a `style-src`. It comes
 * before all others adopted: of important rules in layers the first layer wins, and a tool in use outweighs the looks
 * of the article.
 *
 * @returns Takes it away again.
 */
export function adoptStyles(root: Node, css: string): () => void {
  if (!isStyled(root)) return () => {};
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  const others = (): CSSStyleSheet[] => root.adoptedStyleSheets.filter(adopted => adopted !== sheet);
  root.adoptedStyleSheets = [sheet, ...others()];
  return () => (root.adoptedStyleSheets = others());
}

/** Not by its class: MooTools puts one of its own in the place of `Document`. */
const isStyled = (root: Node): root is Document | ShadowRoot => 'adoptedStyleSheets' in root;
