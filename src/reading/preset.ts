import type {Category} from './article.js';

/** Which part of a list is wanted. */
export interface ListRequest {
  /** Articles per page. */
  readonly limit?: number;
  /** Page number, from 1. */
  readonly page?: number;
  /** Id, slug or name of a category. */
  readonly category?: string;
  /** Words to search for. */
  readonly query?: string;
}

/** What of a `ListRequest` a system answers itself; the rest is done over what is loaded. */
export type ServerSide = keyof ListRequest;

/** The addresses of one endpoint, worked out from its list address. */
export interface PresetAddresses {
  readonly serverSide: readonly ServerSide[];
  list(request: ListRequest): string;
  /** Address of one article; absent where the system has none. */
  article?(id: string): string;
  /** Address of the categories; absent where the system has none. */
  categories?(): string;
  /** What a list can be asked for as a category; anything else is looked up among the categories first. Default: all. */
  readonly takes?: RegExp;
  /** What a list is asked for where a category was looked up. Default: its id. */
  take?(category: Category): string;
}

/** What generality cannot know about one system. */
export interface Preset {
  readonly name: string;
  /** Recognises the system by the endpoint's address, before anything is fetched. */
  matchesUrl?(url: URL): boolean;
  /** Recognises an answer of the system. */
  matches?(json: unknown, base?: string): boolean;
  /** Path of the list, where it is not found by itself. */
  readonly items?: string;
  /** Paths of fields that would not be found by themselves; the others are still recognised. */
  readonly map?: Readonly<Record<string, string>>;
  /** Hours east of UTC of dates that carry no zone. */
  readonly tz?: number;
  readonly dateOrder?: 'dmy' | 'mdy';
  /**
   * The system's addresses, from the list address the webmaster gave, and from an answer of the list where there is one
   * yet: some systems name there what their addresses are made of.
   */
  addresses?(src: URL, json?: unknown): PresetAddresses;
  /** Brings an answer with categories into a shape that is read by itself: rows with an id, a name and a parent. */
  categories?(json: unknown): unknown;
}
