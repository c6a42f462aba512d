/**
 * The address of the page as shared state: elements follow its query parameters, and change them without a reload.
 * Nothing is listened to until the first element subscribes, and nothing after the last one has left.
 */
const listeners = new Set<() => void>();
let moves = 0;

function notify(): void {
  moves++;
  for (const listener of [...listeners]) listener();
}

/** Calls `listener` whenever the page's address changes by back, forward or `goTo`. Returns how to stop. */
export function onPageAddress(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('popstate', notify);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('popstate', notify);
  };
}

/** How often the reader has gone elsewhere in the page; what `noteInAddress` notes is not counted. */
export const addressMoves = (): number => moves;

/** A query parameter of the page's address; an empty one counts as absent. */
export function pageParam(name: string | undefined): string | undefined {
  return (name && new URLSearchParams(location.search).get(name)) || undefined;
}

/** The page's own address with some parameters changed; `undefined` removes one. */
export function pageHref(changes: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(location.href);
  url.hash = '';
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.href;
}

/** Whether an address is this very page, whatever its parameters. */
export function isThisPage(href: string): boolean {
  const url = new URL(href, document.baseURI);
  return url.origin === location.origin && url.pathname === location.pathname;
}

/** Whether an address leads to what the page shows: parameters that came on top, such as those of a campaign, aside. */
export function isHere(href: string): boolean {
  const url = new URL(href, document.baseURI);
  const here = new URLSearchParams(location.search);
  return (
    url.host === location.host &&
    pathOf(url) === pathOf(location) &&
    [...url.searchParams].every(([name, value]) => here.getAll(name).includes(value))
  );
}

const pathOf = ({pathname}: {readonly pathname: string}): string => pathname.replace(/\/$/, '');

/** Changes the page's address in place, where that is allowed. Nobody is told: it says what is on screen already. */
export function noteInAddress(href: string): void {
  try {
    history.replaceState(history.state, '', href);
  } catch {
    // Pages in a sandbox, or opened from a disk, keep their address.
  }
}

/** Changes the page's address without a reload, as a followed link would, and tells every element. */
export function goTo(href: string): void {
  history.pushState(null, '', href);
  notify();
}
