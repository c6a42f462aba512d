import type {DefineComponent, HTMLAttributes} from 'vue';
import type {TinEvents} from '../events.js';
import type {TinProps, TinTags} from './tag-props.js';

/** Vue 3 templates: properties, attributes and events (`@tin-open`) of the tags. */
type Pascal<S extends string> = S extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<S>;
type VueTag<Tag extends keyof TinTags> = DefineComponent<
  Omit<HTMLAttributes, keyof TinProps<Tag>> &
    TinProps<Tag> & {[Name in keyof TinEvents as `on${Pascal<Name>}`]?: (event: TinEvents[Name]) => void}
>;
type TinElements = {[Tag in keyof TinTags]: VueTag<Tag>};

declare module 'vue' {
  interface GlobalComponents extends TinElements {}
}
