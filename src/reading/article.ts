/** What every endpoint's answer becomes. Everything here is JSON-serialisable. */

/** An image of an article. */
export interface ArticleImage {
  /** Absolute http(s) address. */
  readonly src: string;
  /** What the image shows, where the endpoint says it. */
  readonly alt?: string;
}

/** A file that belongs to an article. */
export interface Attachment {
  /** Absolute http(s) address. */
  readonly url: string;
  /** Name for readers; the file's own name where the endpoint gives none. */
  readonly name: string;
  /** Media type or file extension, as the endpoint gives it. */
  readonly type?: string;
  /** Size in bytes. */
  readonly bytes?: number;
}

/** One article. Texts are plain: entities decoded, NFC, single spaces. */
export interface Article {
  readonly id?: string;
  /** May be empty: some systems publish notes without a title. */
  readonly title: string;
  /** Absolute http(s) address of the article's own page. */
  readonly url?: string;
  readonly summary?: string;
  /** The body as the endpoint sent it: untrusted until `body/` has cleaned it. */
  readonly html?: string;
  readonly image?: ArticleImage;
  /** "2019-03-08T15:46:00+07:00", or "2019-03-08" where no time is known. */
  readonly publishedAt?: string;
  /** As `publishedAt`. */
  readonly updatedAt?: string;
  /** Names, never ids. */
  readonly categories: readonly string[];
  readonly author?: string;
  readonly source?: string;
  readonly attachments: readonly Attachment[];
  /** Absolute http(s) address of a recording of the article. */
  readonly audio?: string;
  readonly views?: number;
  /** BCP 47 language of the article, where it is given. */
  readonly lang?: string;
}

/** A category and what is below it. */
export interface Category {
  readonly id: string;
  readonly name: string;
  /** Absolute http(s) address of the category's own page. */
  readonly url?: string;
  /** Number of articles, where the endpoint gives it. */
  readonly count?: number;
  readonly children: readonly Category[];
}

/** Where the following page of a list is. */
export interface NextPage {
  readonly kind: 'url' | 'page' | 'offset' | 'cursor';
  readonly value: string;
}

/** One page of a list. */
export interface ArticlePage {
  readonly articles: readonly Article[];
  /** Number of articles on all pages. */
  readonly total?: number;
  readonly pageCount?: number;
  readonly next?: NextPage;
}

/** How to read an answer, where the answer itself does not say. */
export interface ReadOptions {
  /** Address the answer came from; relative addresses resolve against it. */
  readonly base?: string;
  /** Name of a preset, or `auto` (default). */
  readonly preset?: string;
  /** Path of the list inside the answer. */
  readonly items?: string;
  /** Where each field is: `title: tieu_de; url: =/tin/{slug}`, or the same as an object. */
  readonly map?: string | Readonly<Record<string, string>>;
  /** Hours east of UTC of dates that carry no zone. Default 7. */
  readonly tz?: number;
  /** Order of day and month in dates such as 5/11/2009. Default: decided over the list, else `dmy`. */
  readonly dateOrder?: 'dmy' | 'mdy';
}
