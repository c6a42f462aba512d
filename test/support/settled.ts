import {oneEvent} from '@open-wc/testing';

/** Waits for an element's own verdict on its data. Call it right after `fixtureSync`, before anything is awaited. */
export async function settled(element: Element): Promise<void> {
  await Promise.race([oneEvent(element, 'tin-load'), oneEvent(element, 'tin-error')]);
}
