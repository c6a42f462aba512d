import type {Article, Category} from '../../reading/article.js';
import type {Explanation} from '../../reading/explain.js';
import type {Snippet} from '../snippet.js';
import type {Diagnosis} from './diagnose.js';
import type {Room} from './measure-room.js';

/** What was found at the address. */
export interface Found {
  readonly json: unknown;
  /** Nothing for RSS and Atom, whose fields are fixed, and for categories. */
  readonly explanation?: Explanation;
  readonly articles: readonly Article[];
  /** Where the address gives categories and no articles. */
  readonly categories?: readonly Category[];
}

/** How the preview is looked at. */
export interface Looks {
  readonly width: number;
  readonly isDark: boolean;
  readonly isLarge: boolean;
  readonly isStill: boolean;
}

export interface Copied {
  readonly label: string;
  readonly isDone: boolean;
}

/** All that the page shows. Nothing of it leaves the page, except into its own address. */
export interface State {
  readonly snippet: Snippet;
  /** What stands in the field of the address, which may not have been read yet. */
  readonly address: string;
  readonly isBusy: boolean;
  readonly found?: Found | undefined;
  readonly diagnosis?: Diagnosis | undefined;
  /** The field that a value is being chosen for. */
  readonly mapping?: string | undefined;
  readonly looks: Looks;
  /** Address of the-tin.js for the page that the code is for. */
  readonly script: string;
  readonly hasIntegrity: boolean;
  /** Whether the code keeps the element's room free. */
  readonly keepsRoom: boolean;
  readonly codeTab: string;
  readonly serverTab: string;
  readonly height: number;
  readonly room?: Room | undefined;
  /** The code that was copied last, and whether that went well. */
  readonly copied?: Copied | undefined;
  /** Said to screen readers, and shown under the address. */
  readonly status: string;
}

export type Update = (patch: Partial<State>) => void;
