const waiting = new Set<() => void>();

/** Calls whenever a source comes into the page, for elements that name one which is not there yet. */
export function onSourceArrival(listener: () => void): () => void {
  waiting.add(listener);
  return () => void waiting.delete(listener);
}

/** Tells all elements that a source has come. */
export function announceSource(): void {
  for (const listener of [...waiting]) listener();
}
