/** Elements that start a line of their own. */
export const BLOCKS =
  'p,div,h1,h2,h3,h4,h5,h6,ul,ol,li,dl,dt,dd,blockquote,pre,table,caption,thead,tbody,tfoot,tr,td,th,figure,figcaption,' +
  'hr,details,summary,address,section,article,aside,header,footer,main,nav,center,iframe,video,audio';

/** What a block shows without a word of text. */
const MEDIA = 'img,hr,video,audio,iframe,table,button';

export const elementOf = (node: Node | null | undefined): Element | undefined =>
  node?.nodeType === 1 ? (node as Element) : undefined;

export const isText = (node: Node): node is Text => node.nodeType === 3;

export const isBr = (node: Node | null | undefined): boolean => elementOf(node)?.localName === 'br';

/** A block, or an inline element that holds one. */
export const isBlock = (node: Node): boolean => {
  const element = elementOf(node);
  return !!element && (element.matches(BLOCKS) || !!element.querySelector(BLOCKS));
};

/** Nothing to read and nothing to see. NBSP counts as nothing. */
export const isBlank = (node: Node): boolean => {
  const element = elementOf(node);
  return !/\S/.test(node.textContent ?? '') && !(element && (element.matches(MEDIA) || element.querySelector(MEDIA)));
};

/**
 * Whether an element is the page's own, with a class, an id or data that its styles and scripts may rely on. A rebuilt
 * body has none; an article the server rendered may.
 */
export const isForeign = (element: Element): boolean =>
  element.localName.includes('-') ||
  element.getAttributeNames().some(name => !/^(?:class|lang|dir|href|rel|data-tin-size|tabindex|id)$/.test(name)) ||
  (!!element.id && !element.id.startsWith('tin-')) ||
  [...element.classList].some(name => !name.startsWith('tin-'));

/** Appends nodes one by one: as arguments of one call, a hundred thousand of them overflow the stack. */
export function appendAll(parent: Node, nodes: Iterable<Node>): void {
  for (const node of [...nodes]) parent.appendChild(node);
}

/** Puts an element's children in its place. */
export function unwrap(element: Element): void {
  for (const node of [...element.childNodes]) element.before(node);
  element.remove();
}

/** The same element under another name: attributes and children move over. */
export function rename(element: Element, name: string): Element {
  if (element.localName === name) return element;
  const fresh = element.ownerDocument.createElement(name);
  for (const {name: key, value} of element.attributes) fresh.setAttribute(key, value);
  appendAll(fresh, element.childNodes);
  element.replaceWith(fresh);
  return fresh;
}

/** What a link leads to stays a place: the block takes the id, or an empty anchor before its text where it has its own. */
export function keepPlace(id: string, block: Element): void {
  if (!id || block.id === id) return;
  if (!block.id) {
    block.id = id;
    return;
  }
  const place = block.ownerDocument.createElement('a');
  place.id = id;
  block.prepend(place);
}

/** An empty copy: looks, not identity. */
export function shell(element: Element): Element {
  const fresh = element.ownerDocument.createElement(element.localName);
  for (const {name, value} of element.attributes) if (name !== 'id') fresh.setAttribute(name, value);
  return fresh;
}

/** Nodes of a tree in order, taken before anything moves. */
export const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

/** Text nodes for reading: not preformatted text, not code. Taken before anything moves. */
export function textsIn(root: Node): Text[] {
  const found: Text[] = [];
  const visit = (node: Node): void => {
    if (isText(node)) found.push(node);
    else if (!elementOf(node)?.matches('pre,script,style,textarea')) node.childNodes.forEach(visit);
  };
  visit(root);
  return found;
}
