import type {Language} from './tag-docs.js';

/**
 * The language of the docs, which the address says (`&globals=locale:en`): the tables of a page are made once, so the
 * toolbar's switch opens the page again.
 */
export const language = (): Language =>
  /(^|;)locale:en(;|$)/.test(new URLSearchParams(location.search).get('globals') ?? '') ? 'en' : 'vi';
