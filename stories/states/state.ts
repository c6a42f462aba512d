import {html, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {DataState, TinDataElement} from '../../src/shared/tin-data-element.js';
import type {Values} from '../docs/embed-code.js';
import {widget} from '../widget.js';

type Story = StoryObj<Values>;

/** What a tag can find itself in: the part of the sample's address that brings it about, and the state it says then. */
const STATES = {
  loading: ['never/', 'loading'],
  ready: ['', 'ready'],
  empty: ['empty/', 'empty'],
  stale: ['flaky/', 'stale'],
  failed: ['fail-501/', 'failed'],
  long: ['long/', 'ready'],
  caps: ['caps/', 'ready'],
  bare: ['bare/', 'ready'],
  undated: ['undated/', 'ready'],
  large: ['', 'ready'],
} as const;

/** Categories without an article are left out, so that an empty system has none. */
const ROUTES = {posts: 'posts', categories: 'categories?hide_empty=true'} as const;

export interface StatesOptions {
  /** Which of the sample's lists the tag reads; default `posts`. */
  readonly route?: 'posts' | 'categories';
  /** What all stories of the tag start from. */
  readonly args?: Values;
  /** Widest place the tag is meant for; default as wide as the page. */
  readonly width?: string;
  /** What the tag says of an endpoint without anything; default `empty`. */
  readonly empty?: DataState;
}

/** Makes the stories of one tag: `state('failed', {layout: 'grid'})`. */
export const statesOf =
  (tag: string, {route = 'posts', args: common = {}, empty = 'empty', width}: StatesOptions = {}) =>
  (name: keyof typeof STATES, values: Values = {}): Story => {
    const [fault, usual] = STATES[name];
    const shows = name === 'empty' ? empty : usual;
    return {
      // With an id there is one article or a failure, never an empty list.
      args: {...common, ...values, ...(name === 'empty' && {'article-id': undefined})},
      parameters: {shows, large: name === 'large', width},
      render: widget(tag, `sample/${fault}wordpress/wp-json/wp/v2/${ROUTES[route]}`),
    };
  };

/** What all files of states have in common: the large letters, and the endpoint that fails the second time. */
export const surroundings: NonNullable<Meta<Values>['decorators']> = [
  (story, {parameters}): TemplateResult => {
    const again = parameters['shows'] === 'stale' ? untilStale : undefined;
    return html`<div style=${parameters['large'] ? 'font-size: 250%' : ''} @tin-load=${again} @tin-error=${again}>
      ${story()}
    </div>`;
  },
];

/** Loads again until a saved copy stands in. */
const untilStale = {
  capture: true,
  handleEvent({target}: Event): void {
    const element = target as TinDataElement<unknown>;
    if (element.state !== 'stale') element.reload();
  },
};
