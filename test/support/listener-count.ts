/** Counts the listeners on the page's window and document that have been added and not taken away. */
export function countListeners(): {readonly count: () => number; restore(): void} {
  const held = new Map<EventTarget, Set<string>>();
  const ids = new WeakMap<object, number>();
  let last = 0;
  const keyOf = (type: string, listener: unknown, options: unknown): string => {
    if (typeof listener === 'object' || typeof listener === 'function')
      ids.set(listener!, ids.get(listener!) ?? ++last);
    const isCapture = typeof options === 'object' ? (options as AddEventListenerOptions | null)?.capture : options;
    return `${type} ${ids.get(listener as object)} ${Boolean(isCapture)}`;
  };
  const targets = [window, document];
  const originals = targets.map(target => [target.addEventListener, target.removeEventListener] as const);
  for (const target of targets) {
    held.set(target, new Set());
    const [add, remove] = [target.addEventListener.bind(target), target.removeEventListener.bind(target)];
    target.addEventListener = ((type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      const key = keyOf(type, listener, options);
      held.get(target)!.add(key);
      const forget = (event: Event): void => {
        held.get(target)!.delete(key);
        listener(event);
      };
      add(type, options?.once ? forget : listener, options);
    }) as typeof target.addEventListener;
    target.removeEventListener = ((type: string, listener: EventListener, options?: EventListenerOptions) => {
      held.get(target)!.delete(keyOf(type, listener, options));
      remove(type, listener, options);
    }) as typeof target.removeEventListener;
  }
  return {
    count: () => [...held.values()].reduce((sum, {size}) => sum + size, 0),
    restore: () => {
      for (const [index, target] of targets.entries())
        [target.addEventListener, target.removeEventListener] = originals[index]!;
    },
  };
}
