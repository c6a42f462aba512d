import type {HTMLAttributes} from 'svelte/elements';
import type {TinEvents} from '../events.js';
import type {TinProps, TinTags} from './tag-props.js';

/** Svelte 5: properties and attributes of the tags, and their events as `ontin-open` and so on. */
type SvelteTag<Tag extends keyof TinTags> = Omit<HTMLAttributes<TinTags[Tag]>, keyof TinProps<Tag>> &
  TinProps<Tag> & {[Name in keyof TinEvents as `on${Name}`]?: (event: TinEvents[Name]) => void};
type TinElements = {[Tag in keyof TinTags]: SvelteTag<Tag>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends TinElements {}
}
