import type {Decorator} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';

const EVENTS = ['tin-load', 'tin-error', 'tin-open', 'tin-category', 'tin-text-size'];

let stays = true;
let isListening = false;

/** Shows every event of the elements as an action, and keeps links from leaving the story (`follow: true` lets them). */
export const showEvents: Decorator = (story, {parameters}) => {
  stays = !parameters['follow'];
  if (!isListening) for (const name of EVENTS) document.addEventListener(name, show, true);
  isListening = true;
  return story();
};

/** Capturing hears also what does not bubble. */
function show(event: Event): void {
  const {type, detail} = event as CustomEvent<unknown>;
  if (type === 'tin-open' && stays) event.preventDefault();
  action(type, {depth: 4})(detail);
}
