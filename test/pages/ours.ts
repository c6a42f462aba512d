/** All elements that the library draws: in the shadow roots, nested ones too, and the bodies of articles. */
export function ours(page: Document): HTMLElement[] {
  const found: HTMLElement[] = [];
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (root instanceof root.ownerDocument!.defaultView!.ShadowRoot) found.push(element);
      else if (element.closest('.tin-body')) found.push(element);
      if (element.shadowRoot && element.localName.startsWith('tin-')) visit(element.shadowRoot);
    }
  };
  visit(page.body);
  return found;
}

/** Those with text of their own that can be seen. */
export function texts(page: Document): HTMLElement[] {
  return ours(page).filter(
    element =>
      [...element.childNodes].some(({nodeType, textContent}) => nodeType === Node.TEXT_NODE && textContent!.trim()) &&
      isSeen(element) &&
      !element.matches('sub, sup, option'),
  );
}

/** Whether it takes room on the screen, and is not merely for screen readers. */
export function isSeen(element: HTMLElement): boolean {
  return (
    element.getClientRects().length > 0 &&
    !element.closest('.unseen') &&
    getComputedStyle(element).visibility === 'visible'
  );
}

/** Words for a failure: which element of which tag, and its text. */
export function nameOf(element: HTMLElement): string {
  const root = element.getRootNode();
  const host = 'host' in root ? (root as ShadowRoot).host.localName : 'body';
  return `<${element.localName} class="${element.className}"> of ${host}: ${element.textContent.trim().slice(0, 50)}`;
}
