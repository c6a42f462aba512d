/** What is shared. */
export interface Shared {
  readonly title: string;
  /** Absolute address of the article's page. */
  readonly url: string;
}

/** A link that shares: plain, without anything of the other site on this page. */
export interface ShareLink {
  readonly to: 'facebook' | 'zalo' | 'email';
  readonly href: string;
}

/** Addresses that share an article. They open other sites' pages; show them as `a` with `target="_blank"`, but mail. */
export function shareLinks({title, url}: Shared): ShareLink[] {
  const encoded = encode(url);
  // Zalo takes the address as Base64 of JSON; percent codes keep it within what btoa can do.
  const zalo = encode(btoa(JSON.stringify({url: asciiUrl(url)})));
  return [
    {to: 'facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${encoded}`},
    {to: 'zalo', href: `https://button-share.zalo.me/share_external?d=${zalo}`},
    {to: 'email', href: `mailto:?subject=${encode(title)}&body=${encode(`${title}\n${url}`)}`},
  ];
}

/** Whether the device has a menu of its own for sharing. */
export function canShare(): boolean {
  return typeof globalThis.navigator?.share === 'function';
}

/**
 * Opens the device's own menu. Call it from a press.
 *
 * @returns Whether it was shared; false also where the reader changed their mind, which is not a failure.
 */
export async function share({title, url}: Shared): Promise<boolean> {
  try {
    await navigator.share({title, url});
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies an address. Call it from a press.
 *
 * @returns Whether it could be copied; where not, show the address so that the reader can.
 */
export async function copyLink(url: string): Promise<boolean> {
  try {
    // Missing on pages without https, as many old portals are.
    await navigator.clipboard.writeText(url);
    return true;
  } catch {
    return copyByEvent(url);
  }
}

/** The old way, without the hidden field that takes the focus: the copy that is asked for is filled while it happens. */
function copyByEvent(text: string): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    isCopied = event.clipboardData !== null;
  };
  addEventListener('copy', fill, {capture: true, once: true});
  try {
    return document.execCommand('copy') && isCopied;
  } catch {
    return false;
  } finally {
    removeEventListener('copy', fill, {capture: true});
  }
}

/** A lone half of a surrogate pair makes encodeURIComponent throw. */
const encode = (text: string): string => encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));

function asciiUrl(url: string): string {
  return url.replace(/[^\x20-\x7e]+/g, encode);
}
