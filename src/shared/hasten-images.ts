/**
 * Pictures wait until they are near the screen, but those that are on it from the start must not: they are asked for
 * at once, the first before all else.
 */
export function hastenImages(cards: readonly HTMLElement[]): void {
  const seen = cards.flatMap(card => (isOnScreen(card) ? (card.querySelector('img') ?? []) : []));
  // Before the browser looks at them: it does so when this task is over.
  for (const image of seen) image.loading = 'eager';
  seen[0]?.setAttribute('fetchpriority', 'high');
}

const waiting = new Set<HTMLElement>();

/** The same for one card among many elements: all of them are measured together, just before the page is drawn. */
export function hastenSoon(card: HTMLElement): void {
  if (waiting.size === 0)
    requestAnimationFrame(() => {
      const cards = [...waiting];
      waiting.clear();
      hastenImages(cards);
    });
  waiting.add(card);
}

function isOnScreen(element: HTMLElement): boolean {
  const {top, bottom, width} = element.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight;
}
