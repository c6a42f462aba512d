/** A rendered body in a container as the view makes it, not attached. */
export function bodyOf(fragment: DocumentFragment): HTMLElement {
  const root = document.createElement('div');
  root.className = 'tin-body';
  root.append(fragment);
  return root;
}

/** Text of a file in test/fixtures/bodies. */
export async function fixtureText(name: string): Promise<string> {
  return (await fetch(new URL(`../fixtures/bodies/${name}`, import.meta.url))).text();
}

/** Words as a reader sees them: NFC, whatever spaces are between, blocks and line breaks apart; without our own. */
export function words(root: Node): string[] {
  let text = '';
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
    else if (node instanceof Element && node.matches('.tin-note,.tin-embed')) return;
    else if (node instanceof Element && /^(?:script|style|template|noscript|title)$/.test(node.localName)) return;
    else {
      const apart =
        node instanceof Element && !/^(?:a|b|i|u|s|em|strong|span|font|sub|sup|mark|small|o:p)$/.test(node.localName);
      if (apart) text += ' ';
      node.childNodes.forEach(visit);
      if (apart) text += ' ';
    }
  };
  visit(root);
  return text
    .normalize()
    .replace(/[\u200b\ufeff]/g, '')
    .split(/[\s\u00a0]+/)
    .filter(Boolean);
}

/** What the browser shows of a source: its own parser decides where misnested tags put the words. */
export function shownWords(source: string): string[] {
  return words(new DOMParser().parseFromString(`<body><br>${source}`, 'text/html').body);
}
