/** One look of a portal: the tokens that differ from "inherit", on white and on dark paper. */
export interface Preset {
  /** Short name, also in addresses: `do-co`. */
  readonly name: string;
  readonly title: {readonly vi: string; readonly en: string};
  /** Where portals wear it. */
  readonly about: {readonly vi: string; readonly en: string};
  readonly light: Tokens;
  readonly dark: Tokens;
  /** Tokens that are not colours, by name: `{padding: '0.75em'}`. */
  readonly measures?: Readonly<Record<string, string>>;
}

/** The colour tokens of the contract, each `#rrggbb`; `page` is the page's own background. */
export interface Tokens {
  readonly page: string;
  readonly color: string;
  readonly muted: string;
  readonly link: string;
  readonly accent: string;
  readonly 'on-accent': string;
  readonly surface: string;
  readonly border: string;
  readonly focus: string;
  readonly error: string;
}
