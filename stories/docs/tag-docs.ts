/** One text in the languages of the docs. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** The languages of the docs. */
export type Language = keyof Text;

/** Vietnamese words for what the doc comments say in English, by name. */
export interface Glossary {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly slots?: Readonly<Record<string, string>>;
  readonly events?: Readonly<Record<string, string>>;
  readonly parts?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, string>>;
}

/** What the docs page of a tag says beside the tables, which come from the doc comments of its class. */
export interface TagDocs {
  readonly tag: string;
  readonly name: Text;
  /** What it is for, in Markdown. */
  readonly intro: Text;
  readonly keyboard: Text;
  readonly accessibility: Text;
  /** What a webmaster should know before pasting it. */
  readonly embedding: Text;
  /** Methods and properties for scripts. */
  readonly scripting: Text;
  readonly vietnamese: Glossary;
}
