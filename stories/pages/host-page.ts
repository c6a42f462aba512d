/** A page of somebody else, with styles of its own, into which the elements are put. */
export interface HostPage {
  /** Short name, also in addresses: `aspnet`. */
  readonly name: string;
  /** What kind of page it is, in Vietnamese. */
  readonly title: string;
  /** The page's own style sheet, as rude as those of its kind. */
  readonly css: string;
  /** The few `--tin-*` properties that make the elements look at home here. */
  readonly theme: string;
  /** Written before doctypes were: browsers lay it out in quirks mode. */
  readonly isQuirky?: boolean;
  /** What stands inside the page's `body`, with the elements where the page has room for them. */
  html(slots: Slots): string;
}

/** The elements, each as the markup a webmaster pastes. */
export interface Slots {
  /** The endpoint the others name; shows nothing. */
  readonly source: string;
  readonly ticker: string;
  readonly categories: string;
  readonly list: string;
  readonly card: string;
  readonly view: string;
  readonly textSize: string;
}
