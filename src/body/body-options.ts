/** What no renderer can mend, because only its author knows what was meant. */
export type BodyProblem =
  'image-undescribed' | 'scanned-text' | 'table-without-headers' | 'spaced-letters' | 'legacy-font';

/** Something that readers miss and that nobody but the author can mend. */
export interface FoundProblem {
  readonly problem: BodyProblem;
  /** The address of the picture, the name of the table, the letters, the font. */
  readonly where: string;
}

/** What a body needs to know about the place it is shown in. */
export interface BodyOptions {
  /** Address that relative links and images are resolved against: the endpoint's, not the page's. */
  readonly base: string;
  /** Level of the view's own title, 1 to 6; the body's highest heading comes one below. */
  readonly headingLevel: number;
  /** The title the view shows: not repeated at the top of the body, and named by images without a description. */
  readonly title?: string | undefined;
  /** The date the view shows, as in `Article`: not repeated at the top of the body. */
  readonly publishedAt?: string | undefined;
  /** The author the view shows: not repeated at the end of the body. */
  readonly author?: string | undefined;
  /** The summary: it leads the text in, unless the body does so itself. */
  readonly summary?: string | undefined;
  /** Frames that may be loaded, each `host/path-prefix`; default YouTube, Vimeo, Facebook video and Google Maps. */
  readonly embeds?: readonly string[] | undefined;
  /** Language of the body (BCP 47), default `vi`. What we add to a body in another language is marked as ours. */
  readonly lang?: string | undefined;
  /**
   * What ids of the body start with, default `tin-`, which any other must begin with; two
   * bodies on one page need two.
   */
  readonly idPrefix?: string | undefined;
  /** Called where a body is too long to be shown whole: its beginning is. */
  readonly onCut?: (() => void) | undefined;
  /** Called for each thing that readers miss and that cannot be mended; with what says where it stands. */
  readonly report?: ((problem: BodyProblem, where: string) => void) | undefined;
  /** What the page wants mended that may change what is said; runs once there are paragraphs. */
  readonly repair?: ((root: ParentNode & Node) => void) | undefined;
}
