import {all} from '../dom.js';

/**
 * Links inside the body lead to where they lead in the original, though ids have a prefix now. An id nobody links to
 * goes, and so does a link to nothing: its text stays.
 */
export function connectAnchors(root: ParentNode, prefix: string): void {
  const targets = new Map<string, Element>();
  for (const element of all(root, '[id]')) if (!targets.has(element.id)) targets.set(element.id, element);
  const linked = new Set<Element>();

  for (const link of all(root, 'a[href^="#"]')) {
    const name = decode(link.getAttribute('href')?.slice(1) ?? '');
    const target = name && targets.get(prefix + name);
    if (!target) {
      link.removeAttribute('href');
      continue;
    }
    linked.add(target);
    link.setAttribute('href', `#${encodeURIComponent(target.id)}`);
  }
  for (const element of all(root, '[id]')) if (!linked.has(element)) element.removeAttribute('id');
}

/** Makes the links move the focus too, once every place stands where it stays. */
export function followAnchors(root: ParentNode): void {
  const targets = new Map(all(root, '[id]').map(element => [`#${encodeURIComponent(element.id)}`, element]));
  for (const link of all(root, 'a[href^="#"]')) {
    const target = targets.get(link.getAttribute('href') ?? '') as HTMLElement | undefined;
    if (!target) continue;
    // Without it the next Tab leads back to where the link was.
    if (!target.matches('a[href]')) target.tabIndex = -1;
    link.addEventListener('click', event => {
      // The browser looks for a fragment in the document only; inside a shadow root the link would lead nowhere.
      if (link.getRootNode() === link.ownerDocument) return;
      event.preventDefault();
      target.scrollIntoView();
      target.focus();
    });
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
