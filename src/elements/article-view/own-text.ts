/** The size that most of a text is set in, in pixels. */
export function commonSize(box: HTMLElement): number {
  const lengths = new Map<number, number>();
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.trim().length;
    if (!length || !node.parentElement) continue;
    const size = parseFloat(getComputedStyle(node.parentElement).fontSize);
    lengths.set(size, (lengths.get(size) ?? 0) + length);
  }
  const [common] = [...lengths].sort(([, a], [, b]) => b - a);
  return common?.[0] ?? 0;
}

/** What stands beside the text, from there up to the view: title, date, author. */
export function besides(box: HTMLElement, host: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let inner = box; inner !== host && inner.parentElement; inner = inner.parentElement)
    for (const child of inner.parentElement.children)
      // What was put into one of the view's slots is no part of the article.
      if (child !== inner && !child.slot && child instanceof HTMLElement) found.push(child);
  return found;
}
