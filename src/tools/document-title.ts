/** Lets the page's title follow what the reader opens within the page, and gives it back. */
export class DocumentTitle {
  #original: string | undefined;
  #own: string | undefined;

  /** Shows a title, with the site's name behind it: "Tin mới – UBND xã Giang Thành". */
  show(title: string, siteName?: string): void {
    if (document.title !== this.#own) this.#original = document.title;
    document.title = [title, siteName].filter(Boolean).join(' – ');
    // Browsers strip and collapse white space in it.
    this.#own = document.title;
  }

  /** Gives the page's own title back, unless the page has set another since. */
  restore(): void {
    if (this.#own !== undefined && document.title === this.#own) document.title = this.#original ?? '';
    this.#own = undefined;
  }
}
