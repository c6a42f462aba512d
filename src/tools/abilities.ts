/** Whether the browser can print; web views inside apps often cannot. */
export function canPrint(): boolean {
  return typeof globalThis.print === 'function';
}

/** Whether the browser can save a file that the page has made. */
export function canSave(): boolean {
  return typeof document === 'object' && 'download' in HTMLAnchorElement.prototype && !!URL.createObjectURL;
}
