import {bodyStyles} from './body.styles.js';

/** A sheet belongs to the document that made it. */
const sheets = new WeakMap<Document, CSSStyleSheet>();
const users = new WeakMap<Node, number>();

/**
 * Lends the body's styles to the document or shadow root a body stands in.
 *
 * @returns Takes them back, once nobody else there needs them.
 */
export function adoptBodyStyles(root: Node): () => void {
  const scope = root as Document | ShadowRoot;
  if (!('adoptedStyleSheets' in scope)) return () => {};
  const page = root.ownerDocument ?? (scope as Document);
  const own = sheets.get(page) ?? new (page.defaultView ?? globalThis).CSSStyleSheet();
  if (!sheets.has(page)) own.replaceSync(bodyStyles);
  sheets.set(page, own);
  users.set(scope, (users.get(scope) ?? 0) + 1);
  if (!scope.adoptedStyleSheets.includes(own)) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, own];
  let isUsed = true;
  return () => {
    if (!isUsed) return;
    isUsed = false;
    const left = (users.get(scope) ?? 1) - 1;
    users.set(scope, left);
    if (!left) scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter(other => other !== own);
  };
}
