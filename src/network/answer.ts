/** What headers say about the pages of a list. */
export interface PageLinks {
  readonly total?: number;
  readonly pageCount?: number;
  /** Address of the following page, as written. */
  readonly next?: string;
}

/** What came from an address, as text: read anew each time, so that nothing that was cleaned or parsed is ever stored. */
export interface Answer {
  /** Where it came from, after redirects: relative addresses in it resolve against this. */
  readonly url: string;
  readonly text: string;
  readonly links: PageLinks;
  readonly isRedirected: boolean;
  /** Nothing forbids to keep a copy. */
  readonly isStorable: boolean;
  /** There was more than is ever read. */
  readonly isCut: boolean;
  /** What the server says that it is. */
  readonly type?: string;
  /** It is not the UTF-8 that the server says, or does not say otherwise, that it is. */
  readonly isMiscoded?: boolean;
}
