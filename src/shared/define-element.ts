/** Registers a tag unless the page has it already: the first copy of the library on a page wins. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
