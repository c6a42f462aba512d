import type {Category} from '../reading/article.js';
import type {Endpoint, Loaded, LoadOptions} from './endpoint.js';
import {needed} from './failure.js';

type Load = (endpoint: Endpoint, signal: AbortSignal, options?: LoadOptions) => Promise<Loaded<readonly Category[]>>;

/** The headlines come first: what reads categories is loaded by those who show some. */
const part = (): Promise<typeof import('./read-own-categories.js')> => needed(import('./read-own-categories.js'));

/**
 * Loads the categories of an endpoint: from its `category-src`, from where its system is known to have them, else
 * those that the articles of the list name.
 */
export const loadCategories: Load = async (...request) => (await part()).loadCategories(...request);

/**
 * Loads the categories for an element that has an address of its own: that of the categories, or of a list whose
 * system is known to have them elsewhere.
 */
export const loadOwnCategories: Load = async (...request) => (await part()).loadOwnCategories(...request);
