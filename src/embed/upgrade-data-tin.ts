const TAGS = /^(article-(card|list|view)|category-list|news-ticker|text-size|source)$/;
const SELECTOR = '[data-tin]';

/**
 * Turns `<div data-tin="news-ticker" data-src="…">` into the tag it stands for, for editors that strip unknown tags:
 * what the page has now, and what is added later.
 *
 * @returns How to stop.
 */
export function upgradeDataTin(): () => void {
  const observer = new MutationObserver(records => {
    for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) upgradeWithin(node);
  });
  const start = (): void => {
    upgradeWithin(document.documentElement);
    observer.observe(document.documentElement, {childList: true, subtree: true});
  };
  // The parser would go on adding children to a div that has been replaced.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
  else start();
  return () => {
    document.removeEventListener('DOMContentLoaded', start);
    observer.disconnect();
  };
}

function upgradeWithin(root: Element): void {
  const found = [...root.querySelectorAll<HTMLElement>(SELECTOR)];
  if (root.matches(SELECTOR)) found.unshift(root as HTMLElement);
  found.forEach(upgrade);
}

function upgrade(old: HTMLElement): void {
  const name = old.dataset['tin'] ?? '';
  if (!old.isConnected) return;
  if (!TAGS.test(name)) return warnOfName(name);
  const element = document.createElement(`tin-${name}`);
  for (const {name: attribute, value} of old.attributes) {
    // A policy without unsafe-inline refuses the attribute, not the property.
    if (attribute === 'style') element.style.cssText = value;
    else if (attribute !== 'data-tin') element.setAttribute(attribute.replace(/^data-/, ''), value);
  }
  element.append(...old.childNodes);
  old.replaceWith(element);
}

const warned = new Set<string>();

function warnOfName(name: string): void {
  if (warned.has(name)) return;
  warned.add(name);
  console.warn(`[the-tin] data-tin="${name}": không có thẻ tin-${name}. / There is no tag tin-${name}.`);
}
