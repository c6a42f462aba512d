import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {TinEvents} from '../events.js';
import type {TinProps, TinTags} from './tag-props.js';

/** React 19: properties and attributes of the tags, and their events as `ontin-open` and so on. */
type ReactTag<Tag extends keyof TinTags> = Omit<
  DetailedHTMLProps<HTMLAttributes<TinTags[Tag]>, TinTags[Tag]>,
  keyof TinProps<Tag>
> &
  TinProps<Tag> & {[Name in keyof TinEvents as `on${Name}`]?: (event: TinEvents[Name]) => void};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends TinElements {}
  }
}

type TinElements = {[Tag in keyof TinTags]: ReactTag<Tag>};
