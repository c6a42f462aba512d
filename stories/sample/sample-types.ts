/** How the old CMS kept a body: every system a commune has had leaves its own mess behind. */
export type Dialect = 'clean' | 'nbsp' | 'word' | 'br' | 'font' | 'div';

/** One article as its author wrote it; `sample-data.ts` makes a `SampleArticle` of it. */
export interface Draft {
  readonly id: number;
  /** `YYYY-MM-DD HH:MM`, Vietnam time; without a time where the old CMS kept the day only. */
  readonly date: string;
  readonly updated?: string;
  readonly title: string;
  readonly summary?: string;
  /** Light markup, see `write-body.ts`; stored HTML where `dialect` is absent and the text starts with `<`. */
  readonly body: string;
  readonly dialect?: Dialect;
  /** `scene-seed` or `scene-seed-WIDTHxHEIGHT`, see `scenes.ts`. */
  readonly image?: string;
  readonly alt?: string;
  readonly author?: string;
  readonly source?: string;
  readonly views?: number;
  readonly files?: readonly SampleFile[];
  /** Slug of a second category. */
  readonly also?: string;
  readonly featured?: boolean;
}

/** A file that belongs to an article; served filled up to `bytes`. */
export interface SampleFile {
  readonly file: string;
  readonly name: string;
  readonly bytes: number;
}

export interface SampleImage {
  /** Path below the sample's root, as all paths in the data: `/sample/images/…`. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** One article as every shape tells it. */
export interface SampleArticle extends Omit<Draft, 'body' | 'image' | 'alt' | 'also' | 'dialect'> {
  readonly slug: string;
  /** What Strapi calls the article. */
  readonly documentId: string;
  readonly html: string;
  readonly text: string;
  readonly picture?: SampleImage;
  readonly categories: readonly SampleCategory[];
}

export interface SampleCategory {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  /** Id of the category above; 0 at the top. */
  readonly parent: number;
  readonly description: string;
}
